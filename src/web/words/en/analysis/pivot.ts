// English words of the page on which any indicator is explored.

export const pivotWords = {
  title: 'Explore',
  lead: 'Any indicator by any two of its dimensions. What you choose stands in the address, so that it can be sent to others; they see what they may see themselves.',
  indicator: 'Indicator',
  chooseFirst: 'Choose an indicator to begin with.',
  noIndicator: (id: string) => `There is no indicator “${id}”. Choose one.`,
  period: 'Period',
  rows: 'Down',
  cols: 'Across',
  view: 'Show as',
  views: { table: 'Table', line: 'Lines', bar: 'Bars', map: 'Map' },
  areas: 'Jurisdictions',
  choices: 'What is explored',
  only: 'Only',
  nothing: 'Nothing is reported for this choice: it is unknown, and not zero.',
  silent: (names: string) => `Not reported: ${names}.`,
  crowded: 'There are more lines or bars than can be told apart. Choose fewer, or look at the table.',
  files: 'These figures as a file',
  csv: 'These figures (CSV)',
  xlsx: 'These figures (XLSX)',
} as const
