// What can be done with the roadmap, its figures, observations, findings and files of figures.
import type { Operation } from './operation.ts'

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const figureOperations = {
  status: {
    ...{ method: 'GET', path: '/api/status', may: 'everybody' },
    summary: 'What runs here, and how fresh its data are',
    answers: { 200: 'StatusAnswer' },
  },
  roadmap: {
    ...{ method: 'GET', path: '/api/roadmap', may: 'everybody' },
    summary: 'The whole roadmap as data',
    answers: { 200: 'Roadmap' },
  },
  overview: {
    ...{ method: 'GET', path: '/api/overview', may: 'everybody' },
    summary: 'Every indicator at a glance, and what is known of what',
    query: 'overview',
    answers: { 200: 'OverviewAnswer' },
  },
  areaHeadlines: {
    ...{ method: 'GET', path: '/api/headlines', may: 'everybody' },
    summary: 'The headline of every indicator for one jurisdiction or group',
    query: 'areaHeadlines',
    answers: { 200: 'AreaHeadlinesAnswer' },
  },
  headline: {
    ...{ method: 'GET', path: '/api/indicators/{id}/headline', may: 'everybody' },
    summary: 'The headline of an indicator as its author says it, with the members behind it',
    answers: { 200: 'HeadlineAnswer' },
  },
  newestFigures: {
    ...{ method: 'GET', path: '/api/indicators/{id}/newest', may: 'everybody' },
    summary: 'The newest figures of every show of an indicator, for the area of its headline',
    answers: { 200: 'NewestFiguresAnswer' },
  },
  figures: {
    ...{ method: 'GET', path: '/api/indicators/{id}/figures', may: 'everybody' },
    summary: 'The figures of an indicator, by area, period and codes',
    query: 'figures',
    answers: { 200: 'FiguresAnswer' },
    files: ['text/csv'],
  },
  explanation: {
    ...{ method: 'GET', path: '/api/indicators/{id}/explanation', may: 'everybody' },
    summary:
      'Opens one figure: formula, measures, the observations behind it with their sources, and the SQL',
    query: 'explanation',
    answers: { 200: 'Explanation' },
  },
  indicatorObservations: {
    ...{ method: 'GET', path: '/api/indicators/{id}/observations', may: 'everybody' },
    summary: 'The observations of the data elements that an indicator is made of',
    query: 'page',
    answers: { 200: 'ObservationsAnswer' },
    files: ['text/csv'],
  },
  indicatorTemplate: {
    ...{ method: 'GET', path: '/api/indicators/{id}/template', may: 'everybody' },
    summary: 'A workbook in which the figures behind the indicator can be filled in and sent',
    query: 'template',
    files: [workbook],
  },
  observations: {
    ...{ method: 'GET', path: '/api/observations', may: 'everybody' },
    summary: 'Observations with their sources, page by page; superseded vintages among them unless left out',
    query: 'observations',
    answers: { 200: 'ObservationsAnswer' },
    files: ['text/csv'],
  },
  findings: {
    ...{ method: 'GET', path: '/api/findings', may: 'everybody' },
    summary: 'What the quality rules find: how much each of them, and the findings page by page',
    query: 'findings',
    answers: { 200: 'FindingsAnswer' },
  },
  findingsCount: {
    ...{ method: 'GET', path: '/api/findings/count', may: 'everybody' },
    summary: 'How many findings of the quality rules stand that nobody accepted',
    answers: { 200: 'FindingsCountAnswer' },
  },
  exceptions: {
    ...{ method: 'GET', path: '/api/findings/exceptions', may: 'everybody' },
    summary: 'Findings that were accepted with a reason',
    answers: { 200: 'ExceptionsAnswer' },
  },
  acceptFinding: {
    ...{ method: 'POST', path: '/api/findings/exceptions', may: 'official' },
    summary: 'Accepts a finding for the figures it has now',
    body: 'AcceptanceToKeep',
    answers: { 200: 'StandingFinding' },
  },
  withdrawAcceptance: {
    ...{ method: 'DELETE', path: '/api/findings/exceptions/{id}', may: 'official' },
    summary: 'Takes an acceptance back: the finding stands again',
    answers: { 200: 'DoneAnswer' },
  },
  completeness: {
    ...{ method: 'GET', path: '/api/completeness', may: 'everybody' },
    summary: 'What a report expects, and what of it is there, when it came and how late',
    query: 'completeness',
    answers: { 200: 'CompletenessAnswer' },
  },
  loads: {
    ...{ method: 'GET', path: '/api/loads', may: 'everybody' },
    summary: 'The files that were taken, newest first',
    answers: { 200: 'LoadsAnswer' },
  },
  loadFile: {
    ...{ method: 'POST', path: '/api/loads', may: 'official' },
    summary: 'Takes a file of figures whole, or nothing of it; with trial=yes only says what would happen',
    query: 'load',
    body: 'bytes',
    answers: { 200: 'LoadAnswer' },
    refusals: { 422: 'LoadAnswer' },
  },
} as const satisfies Readonly<Record<string, Operation>>
