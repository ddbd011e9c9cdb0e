// What public pages say of figures: headlines, what they are compared with, marks, tables and charts.
import { newCatalogue } from '#definition'

const english = {
  'state-bounds': 'Only a lower or an upper limit is known, or both. The true figure lies between.',
  'state-conflict': 'Sources disagree. The figure is the range between what they say.',
  'state-not reported': 'Nobody has published or sent a figure. That is not zero.',
  'state-not available': 'The source itself says that it has none.',
  'state-withheld': 'There is a figure, and it is not published.',
  'state-not computable': 'The figure would be a division by zero.',
  'state-too early': 'What is followed from this period has not come far enough.',
  'coverage-some': '{reporting} of {of} reported',
  'coverage-complete': '{reporting} of {of} reported, {complete} of them complete',
  'on-day': 'on {day}',
  running: 'running',
  'running-long': 'The period has not ended. Its figure can change.',
  'headline-said': '{name}, {area}, {period}:',
  'more-than': '{difference} more than in {period}',
  'fewer-than': '{difference} fewer than in {period}',
  'same-as': 'as many as in {period}',
  'then-was': 'it was {figure} in {period}',
  'none-for-area': 'Not reported',
  'none-for-group': 'Not reported for the region',
  'instead-of': '“{name}”: not reported.',
  'instead-of-group': '“{name}”: not reported for the region.',
  'instead-of-area': '“{name}”, {area}: not reported.',
  'said-as-whole': 'Said of the region as a whole, not added up from jurisdictions',
  'have-figure': '{reporting} of {of} jurisdictions have a figure',
  'asked-of-secretariat': 'Asked of the regional secretariat, not of the jurisdictions',
  'asked-of-eu': 'Asked of the European Union side, not of the jurisdictions',
  'asked-of-survey': 'Asked of a survey of citizens, not of the jurisdictions',
  'trend-none': 'No figures over time.',
  'trend-from-to': 'From {from} to {to}: {first}, then {last}.',
  'published-by': 'Published figures come from {names}.',
  'published-by-more':
    'Published figures come from {names} and {count} more {count:one=publisher other=publishers}.',
  'by-jurisdiction': 'By jurisdiction, {period}',
  'by-jurisdiction-newest': 'By jurisdiction, newest figure of each',
  'none-by-jurisdiction': 'Not reported by {areas}.',
  jurisdiction: 'Jurisdiction',
  period: 'Period',
  'not-in-table': 'not reported',
} as const

/** Words what is said of figures. */
export const { say: sayOf } = newCatalogue('site-figures', english)
