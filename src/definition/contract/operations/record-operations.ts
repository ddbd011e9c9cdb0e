// What can be done with records and with statements that registers are complete.
import type { Operation } from './operation.ts'

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const recordOperations = {
  statements: {
    ...{ method: 'GET', path: '/api/completeness/statements', may: 'official' },
    query: 'statements',
    answers: { 200: 'StatementsAnswer' },
  },
  stateCompleteness: {
    ...{ method: 'POST', path: '/api/completeness/statements', may: 'official' },
    body: 'StatementsToKeep',
    answers: { 200: 'StatementsKept' },
    refusals: { 422: 'StatementsRefused' },
  },
  withdrawStatements: {
    ...{ method: 'POST', path: '/api/completeness/statements/withdrawn', may: 'official' },
    body: 'StatementsToWithdraw',
    answers: { 200: 'StatementsKept' },
    refusals: { 422: 'StatementsRefused' },
  },
  records: {
    ...{ method: 'GET', path: '/api/registers/{id}/records', may: 'official' },
    query: 'records',
    answers: { 200: 'RecordsAnswer' },
    files: ['text/csv', workbook],
  },
  keepRecord: {
    ...{ method: 'POST', path: '/api/registers/{id}/records', may: 'official' },
    body: 'RecordToKeep',
    answers: { 201: 'RecordAnswer' },
    refusals: { 409: 'NotKept', 422: 'NotKept' },
    isKeyed: true,
  },
  oneRecord: {
    ...{ method: 'GET', path: '/api/registers/{id}/records/{jurisdiction}/{record}', may: 'official' },
    answers: { 200: 'RecordAnswer' },
  },
  correctRecord: {
    ...{ method: 'PUT', path: '/api/registers/{id}/records/{jurisdiction}/{record}', may: 'official' },
    body: 'RecordToKeep',
    answers: { 200: 'RecordAnswer' },
    refusals: { 409: 'NotKept', 422: 'NotKept' },
    isKeyed: true,
  },
  withdrawRecord: {
    ...{ method: 'DELETE', path: '/api/registers/{id}/records/{jurisdiction}/{record}', may: 'official' },
    query: 'withdrawal',
    answers: { 200: 'RecordAnswer' },
    refusals: { 409: 'NotKept', 422: 'NotKept' },
  },
  recordHistory: {
    ...{
      method: 'GET',
      path: '/api/registers/{id}/records/{jurisdiction}/{record}/history',
      may: 'official',
    },
    answers: { 200: 'HistoryAnswer' },
  },
  registerDefinition: {
    ...{ method: 'GET', path: '/api/registers/{id}/definition', may: 'everybody' },
    query: 'inLanguage',
    answers: { 200: 'RegisterDefinition' },
  },
  registerTemplate: {
    ...{ method: 'GET', path: '/api/registers/{id}/template', may: 'everybody' },
    query: 'template',
    files: [workbook],
  },
  registerCounts: {
    ...{ method: 'GET', path: '/api/registers/counts', may: 'official' },
    answers: { 200: 'RegisterCountsAnswer' },
  },
  alike: {
    ...{ method: 'POST', path: '/api/registers/{id}/alike', may: 'official' },
    body: 'RecordToCompare',
    answers: { 200: 'AlikeAnswer' },
  },
  collisions: {
    ...{ method: 'GET', path: '/api/registers/{id}/collisions', may: 'official' },
    query: 'collisions',
    answers: { 200: 'CollisionsAnswer' },
  },
  ruledRecords: {
    ...{ method: 'GET', path: '/api/registers/{id}/ruled', may: 'official' },
    query: 'ruledRecords',
    answers: { 200: 'RuledRecordsAnswer' },
  },
  keepBatch: {
    ...{ method: 'POST', path: '/api/registers/{id}/batches', may: 'official' },
    query: 'batch',
    body: 'bytes',
    answers: { 200: 'BatchAnswer' },
    refusals: { 422: 'BatchAnswer' },
    isKeyed: true,
  },
} as const satisfies Readonly<Record<string, Operation>>
