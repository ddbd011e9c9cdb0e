// What public pages say of how far targets have come.
import { newCatalogue } from '#definition'

const english = {
  title: 'State by jurisdiction',
  caption: 'How far it has come in each jurisdiction',
  'judged-for': 'Judged in each jurisdiction for report {report}, {period}.',
  none: 'No assessment is released yet. Each jurisdiction writes its own, and it appears here once it is released.',
  'none-of-yours': 'Nobody has assessed this yet.',
  'not-judged': 'not judged',
  tally: '{count} {step}',
  better: 'better than in report {report}: {step}',
  less: 'less than in report {report}: {step}',
  other: 'report {report} said: {step}',
  said: 'What {area} says',
  'rests-on': 'What it rests on',
  'of-record': '{register}, a record',
  'unseen-file': 'a file that is not open to you',
  'hidden-files': '{count} {count:one=file other=files}, open to those who are signed in and may see them',
  written: 'Version {version}, {day}.',
  'own-baseline': 'The roadmap says of the start:',
  write: 'Write the assessment of {area}',
  open: 'Open the assessment of {area} in the workplace',
  state: 'State',
  'and-since': 'Since the report before',
  'below-caption': '{level} by jurisdiction, report {report}',
  history: 'Earlier reports',
  'history-caption': 'State by jurisdiction and report',
  report: 'Report {report}',
  'scale-title': 'What the steps mean',
  'all-on-one-page': 'All states on one page in the workplace',
} as const

/** Words how far targets have come. */
export const { say: sayState } = newCatalogue('site-states', english)
