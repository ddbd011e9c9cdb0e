// What the page of an indicator says by itself.
import { newCatalogue } from '#definition'

const english = {
  'note-target': 'This is none of the KPIs. It says more about the targets that are named under “Method”.',
  'note-context': 'This is none of the KPIs. Other figures are read against it.',
  'to-table': 'Table',
  'to-sources': 'Sources',
  'to-method': 'Method',
  word: 'The KPI, word for word',
  chart: 'Chart',
  figures: 'Figures over time',
  others: 'Groups of other make-up, and associated jurisdictions',
  'others-hint': 'Their figures stand apart and are never added to those above.',
  sources: 'Sources',
  'sources-some': 'The first {count} observations that this indicator reads.',
  'sources-none':
    'Nobody published or handed in a figure. What is shown above, if anything, is counted from the records of registers.',
  'sources-caption': 'What sources say',
  'all-observations': 'All observations (CSV)',
  'all-in-workbook': 'All observations (Excel)',
  method: 'Method',
  formula: 'Formulas',
  'how-to': 'How it is counted',
  ripens:
    'Shown from {shown} months after the end of the period, and marked as still changing until {settled} months after it.',
  direction: 'Which way is good',
  up: 'more is better',
  down: 'less is better',
  neither: 'neither',
  region: 'Figure of a group',
  'sum of parts': 'The sum over its members. A ratio is the ratio of the sums.',
  'not aggregated': 'None is made: jurisdictions added up would mean nothing.',
  always: 'Always kept apart by',
  'based-on': 'Based on',
  'speaks-to': 'Speaks to',
  example: 'Worked example',
  'comes-to': 'It comes to',
  downloads: 'Take away',
  csv: 'Figures (CSV)',
  xlsx: 'Figures (Excel)',
  json: 'Figures (JSON)',
  png: 'Chart (PNG)',
  svg: 'Chart (SVG)',
  explore: 'Explore in the workplace',
  previous: 'Before: {title}',
  next: 'Next: {title}',
  description: '{title}. {text}',
} as const

/** Words what the page of an indicator says. */
export const { say: sayIndicator } = newCatalogue('site-indicator', english)
