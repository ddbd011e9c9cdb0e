// English names of the pages of analysis in the menu.

export const analysisMenu = {
  signals: 'Signals',
  explore: 'Explore',
  cohorts: 'Cohorts',
  durations: 'How long it took',
} as const
