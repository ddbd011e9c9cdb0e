// English names of the pages of analysis in the menu.

export const analysisMenu = {
  signals: 'Signals',
  documents: 'Documents',
  explore: 'Explore',
  cohorts: 'Cohorts',
  durations: 'How long it took',
} as const
