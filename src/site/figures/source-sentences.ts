// What stands in tables of observations.
import { newCatalogue } from '#definition'

const english = {
  area: 'Area',
  element: 'Data element',
  interval: 'Interval',
  value: 'Value',
  source: 'Source',
  'as-printed': 'As printed',
  edition: 'Edition',
  'year-not-stated': 'year not stated',
  'on-one-day': 'day {day}',
  'from-to': '{start} – {end}',
  'status-reported': 'reported',
  'status-nil': 'nil',
  'status-not-available': 'not available',
  'status-withheld': 'withheld',
  'status-estimated': 'estimated',
  planned: 'planned',
  cumulative: 'cumulative',
  stock: 'stock',
  'taken-back': 'taken back on {day}: {reason}',
} as const

/** Words what stands in tables of observations. */
export const { say: saySource } = newCatalogue('site-sources', english)
