// What stands beside the choices over figures.
import { newCatalogue } from '#definition'

const english = {
  title: 'Choose other figures',
  show: 'Figure',
  area: 'In the chart',
  code: '{name} in the chart',
  frequency: 'By',
  'each-year': 'year',
  'each-half-year': 'half-year',
  'each-quarter': 'quarter',
  'each-month': 'month',
  from: 'From',
  to: 'To',
  earliest: 'the first period',
  newest: 'the newest period',
  per: 'Counted',
  'as-counted': 'as they are',
  by: 'Broken down by',
  choose: 'Show',
} as const

/** Words what stands beside choices. */
export const { say: sayChoice } = newCatalogue('site-choices', english)
