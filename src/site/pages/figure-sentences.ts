// What the page of an opened figure says by itself.
import { newCatalogue } from '#definition'

const english = {
  title: '{name}, {area}, {period}',
  description: 'What a figure is made of: {figure}. {title}.',
  formula: 'Formula',
  division: 'What was divided',
  'above-line': 'above the line',
  'below-line': 'below the line',
  'not-exact': 'not known exactly',
  measures: 'What goes into it',
  measure: 'Measure',
  value: 'What it comes to',
  'of-members': 'from the members',
  'says-by-itself': '{source} by itself',
  records: 'Records of registers',
  'records-counted': 'Records counted: {register}, {area}',
  'different-values': 'different values',
  'why-unknown': 'What is lacking to know this stock',
  members: 'The same of each member',
  parts: 'What sources say of it',
  'parts-none': 'No source says anything of this figure.',
  'parts-more': 'Sources say more of it than is listed here.',
  use: 'Taken or not',
  'use-counted': 'counted',
  'use-a total is published': 'not counted, since a total is published',
  'use-a coarser figure is published': 'not counted, since a coarser figure is published',
  'use-a later stock is known': 'not counted, since a later stock is known',
  'use-another day is taken': 'not counted, since all parts are of an earlier day that they share',
  'use-superseded by a later vintage': 'not counted, since a later edition replaced it',
  'use-withdrawn': 'not counted, since it was withdrawn',
  'how-computed': 'How it was computed (SQL)',
  workplace: 'Open the indicator in the workplace',
} as const

/** Words what the page of a figure says. */
export const { say: sayOpened } = newCatalogue('site-figure', english)
