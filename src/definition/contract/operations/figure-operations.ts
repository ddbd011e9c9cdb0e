// What can be done with the roadmap, its figures, observations, findings and files of figures.
import type { Operation } from './operation.ts'

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const figureOperations = {
  status: {
    ...{ method: 'GET', path: '/api/status', may: 'everybody' },
    answers: { 200: 'StatusAnswer' },
  },
  roadmap: {
    ...{ method: 'GET', path: '/api/roadmap', may: 'everybody' },
    answers: { 200: 'Roadmap' },
  },
  outline: {
    ...{ method: 'GET', path: '/api/roadmap/outline', may: 'everybody' },
    query: 'inLanguage',
    answers: { 200: 'RoadmapOutline' },
  },
  elements: {
    ...{ method: 'GET', path: '/api/roadmap/elements', may: 'everybody' },
    query: 'inLanguage',
    answers: { 200: 'RoadmapElements' },
  },
  qualityRules: {
    ...{ method: 'GET', path: '/api/roadmap/quality-rules', may: 'everybody' },
    answers: { 200: 'QualityRulesAnswer' },
  },
  outlines: {
    ...{ method: 'GET', path: '/api/outlines', may: 'everybody' },
    answers: { 200: 'Outlines' },
  },
  subOutlines: {
    ...{ method: 'GET', path: '/api/outlines/sub-areas', may: 'everybody' },
    answers: { 200: 'SubOutlines' },
  },
  overview: {
    ...{ method: 'GET', path: '/api/overview', may: 'everybody' },
    query: 'overview',
    answers: { 200: 'OverviewAnswer' },
  },
  areaHeadlines: {
    ...{ method: 'GET', path: '/api/headlines', may: 'everybody' },
    query: 'areaHeadlines',
    answers: { 200: 'AreaHeadlinesAnswer' },
  },
  headline: {
    ...{ method: 'GET', path: '/api/indicators/{id}/headline', may: 'everybody' },
    answers: { 200: 'HeadlineAnswer' },
  },
  newestFigures: {
    ...{ method: 'GET', path: '/api/indicators/{id}/newest', may: 'everybody' },
    answers: { 200: 'NewestFiguresAnswer' },
  },
  figures: {
    ...{ method: 'GET', path: '/api/indicators/{id}/figures', may: 'everybody' },
    query: 'figures',
    answers: { 200: 'FiguresAnswer' },
    files: ['text/csv', workbook],
  },
  chart: {
    ...{ method: 'GET', path: '/api/indicators/{id}/chart.svg', may: 'everybody' },
    query: 'chart',
    files: ['image/svg+xml'],
  },
  chartPng: {
    ...{ method: 'GET', path: '/api/indicators/{id}/chart.png', may: 'everybody' },
    query: 'chart',
    files: ['image/png'],
  },
  explanation: {
    ...{ method: 'GET', path: '/api/indicators/{id}/explanation', may: 'everybody' },
    query: 'explanation',
    answers: { 200: 'Explanation' },
  },
  indicatorObservations: {
    ...{ method: 'GET', path: '/api/indicators/{id}/observations', may: 'everybody' },
    query: 'page',
    answers: { 200: 'ObservationsAnswer' },
    files: ['text/csv', workbook],
  },
  indicatorTemplate: {
    ...{ method: 'GET', path: '/api/indicators/{id}/template', may: 'everybody' },
    query: 'template',
    files: [workbook],
  },
  observations: {
    ...{ method: 'GET', path: '/api/observations', may: 'everybody' },
    query: 'observations',
    answers: { 200: 'ObservationsAnswer' },
    files: ['text/csv', workbook],
  },
  withdrawals: {
    ...{ method: 'GET', path: '/api/withdrawals', may: 'everybody' },
    query: 'withdrawals',
    answers: { 200: 'WithdrawalsAnswer' },
  },
  figureRights: {
    ...{ method: 'GET', path: '/api/figures/rights', may: 'official' },
    answers: { 200: 'FigureRights' },
  },
  withdrawObservation: {
    ...{ method: 'POST', path: '/api/withdrawals', may: 'official' },
    body: 'ObservationToWithdraw',
    answers: { 200: 'KeptWithdrawal' },
  },
  undoWithdrawal: {
    ...{ method: 'POST', path: '/api/withdrawals/{id}/undo', may: 'official' },
    body: 'WithdrawalToUndo',
    answers: { 200: 'KeptWithdrawal' },
  },
  findings: {
    ...{ method: 'GET', path: '/api/findings', may: 'everybody' },
    query: 'findings',
    answers: { 200: 'FindingsAnswer' },
  },
  findingQuestions: {
    ...{ method: 'GET', path: '/api/findings/questions', may: 'official' },
    query: 'findingQuestions',
    answers: { 200: 'FindingQuestionsAnswer' },
  },
  findingsCount: {
    ...{ method: 'GET', path: '/api/findings/count', may: 'everybody' },
    answers: { 200: 'FindingsCountAnswer' },
  },
  exceptions: {
    ...{ method: 'GET', path: '/api/findings/exceptions', may: 'everybody' },
    answers: { 200: 'ExceptionsAnswer' },
  },
  acceptFinding: {
    ...{ method: 'POST', path: '/api/findings/exceptions', may: 'official' },
    body: 'AcceptanceToKeep',
    answers: { 200: 'StandingFinding' },
  },
  withdrawAcceptance: {
    ...{ method: 'DELETE', path: '/api/findings/exceptions/{id}', may: 'official' },
    answers: { 200: 'DoneAnswer' },
  },
  acceptFindings: {
    ...{ method: 'POST', path: '/api/findings/acts', may: 'official' },
    body: 'AcceptancesToKeep',
    answers: { 200: 'AcceptedTogether' },
  },
  withdrawAct: {
    ...{ method: 'POST', path: '/api/findings/acts/{id}/undo', may: 'official' },
    body: 'ActToTakeBack',
    answers: { 200: 'ActTakenBack' },
  },
  completeness: {
    ...{ method: 'GET', path: '/api/completeness', may: 'everybody' },
    query: 'completeness',
    answers: { 200: 'CompletenessAnswer' },
  },
  loads: {
    ...{ method: 'GET', path: '/api/loads', may: 'everybody' },
    answers: { 200: 'LoadsAnswer' },
  },
  undoLoad: {
    ...{ method: 'POST', path: '/api/loads/{id}/undo', may: 'official' },
    body: 'WithdrawalToUndo',
    answers: { 200: 'Load' },
  },
  loadFile: {
    ...{ method: 'POST', path: '/api/loads', may: 'official' },
    query: 'load',
    body: 'bytes',
    answers: { 200: 'LoadAnswer' },
    refusals: { 422: 'LoadAnswer' },
  },
} as const satisfies Readonly<Record<string, Operation>>
