// English words around completeness: what a report expects, what of it is there, and from whom.
import { counted } from '../counted.ts'

export const completenessWords = {
  title: 'Complete and in time',
  lead: 'What each report of the cycle expects of every jurisdiction, and what of it is there. Missing is not zero.',
  product: 'Product',
  report: 'Report',
  reportHeading: (product: string, report: number, period: string) => `${product} ${report}, ${period}`,
  reportName: (report: number, period: string) => `${report} (${period})`,
  due: (day: string) => `Due on ${day}.`,
  noDue: 'No source sets a day on which this report is due, so nothing is called late.',
  states: {
    counted: 'counted from registers stated as complete',
    reported: 'reported',
    'in part': 'in part',
    missing: 'missing',
  },
  short: { counted: 'counted', reported: 'reported', 'in part': 'part', missing: '–' },
  brief: { counted: 'counted', reported: 'reported', 'in part': 'part', missing: 'missing' },
  byFigure: 'What is there, figure by figure',
  legend:
    'counted: from registers that all who keep them state as complete · reported: by a source · part: some of it, or records that nobody has stated as complete · –: missing.',
  byInstitution: 'By institution',
  institution: 'Institution',
  there: 'There',
  missing: 'Not stated by it, or only in part',
  missingSome: (count: string) => `${count} of them`,
  silentInstitutions: (count: number, shown: string) =>
    `Nothing is there yet from ${counted(count, shown, 'institution', 'institutions')}: show which, and what is asked of each`,
  completeInstitutions: (count: number, shown: string) =>
    `All that is asked is there from ${counted(count, shown, 'institution', 'institutions')}: show which`,
  asked: (name: string, count: number, shown: string) =>
    `${name}: ${counted(count, shown, 'data element', 'data elements')}`,
  everywhere: 'everywhere',
  stateIn: (state: string, where: string) => `${state}: ${where}`,
  element: 'Data element',
  all: (there: string, expected: string) => `${there} of ${expected} expected figures are there.`,
  received: (day: string) => `first received on ${day}`,
  late: (days: number, shown: string) => counted(days, shown, 'day late', 'days late'),
  records: (count: number, shown: string) => counted(count, shown, 'record', 'records'),
  noInstitution: 'No register asks for it: the jurisdiction reports it as a whole',
  onlyPublic: 'Without signing in, only how many jurisdictions have given a figure is shown, and not which.',
  state: 'State that registers are complete',
  successor: 'The Roadmap that follows',
  tally: 'Jurisdictions with the whole period',
  inPart: 'With a part of it, or a longer period',
  groups: 'Published for a group as a whole',
  nothingOf: (count: number, shown: string, isAll: boolean) =>
    isAll
      ? `Nothing is there yet for any of the ${counted(count, shown, 'data element', 'data elements')}: show which`
      : `Nothing is there for ${counted(count, shown, 'further data element', 'further data elements')}: show which`,
  byReport: 'Report by report',
  figuresThere: 'Expected figures that are there',
  figuresInPart: 'For a part of the period, or a longer one',
  elementsOfGroups: 'Data elements published for a group as a whole',
  ofAll: (there: string, of: string) => `${there} of ${of}`,
  goesThrough: (count: number, shown: string) =>
    `This report goes through ${counted(count, shown, 'target', 'targets')} in words; it expects no figures.`,
} as const
