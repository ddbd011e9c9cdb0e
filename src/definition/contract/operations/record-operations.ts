// What can be done with records and with statements that registers are complete.
import type { Operation } from './operation.ts'

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const recordOperations = {
  statements: {
    ...{ method: 'GET', path: '/api/completeness/statements', may: 'official' },
    summary: 'What institutions state about the completeness of their registers, month by month',
    query: 'statements',
    answers: { 200: 'StatementsAnswer' },
  },
  stateCompleteness: {
    ...{ method: 'POST', path: '/api/completeness/statements', may: 'official' },
    summary:
      'States that registers are complete for whole months, or that nothing happened in them: all of it or nothing',
    body: 'StatementsToKeep',
    answers: { 200: 'StatementsKept' },
    refusals: { 422: 'StatementsRefused' },
  },
  withdrawStatements: {
    ...{ method: 'POST', path: '/api/completeness/statements/withdrawn', may: 'official' },
    summary: 'Takes statements of completeness back, with a reason: their months are open again',
    body: 'StatementsToWithdraw',
    answers: { 200: 'StatementsKept' },
    refusals: { 422: 'StatementsRefused' },
  },
  records: {
    ...{ method: 'GET', path: '/api/registers/{id}/records', may: 'official' },
    summary: 'The records of a register, for those who may read them',
    query: 'records',
    answers: { 200: 'RecordsAnswer' },
    files: ['text/csv'],
  },
  keepRecord: {
    ...{ method: 'POST', path: '/api/registers/{id}/records', may: 'official' },
    summary: 'Keeps a new record, whole or not at all',
    body: 'RecordToKeep',
    answers: { 201: 'RecordAnswer' },
    refusals: { 409: 'NotKept', 422: 'NotKept' },
    isKeyed: true,
  },
  oneRecord: {
    ...{ method: 'GET', path: '/api/registers/{id}/records/{jurisdiction}/{record}', may: 'official' },
    summary: 'One record as it is',
    answers: { 200: 'RecordAnswer' },
  },
  correctRecord: {
    ...{ method: 'PUT', path: '/api/registers/{id}/records/{jurisdiction}/{record}', may: 'official' },
    summary: 'Corrects a record, with a reason',
    body: 'RecordToKeep',
    answers: { 200: 'RecordAnswer' },
    refusals: { 409: 'NotKept', 422: 'NotKept' },
    isKeyed: true,
  },
  withdrawRecord: {
    ...{ method: 'DELETE', path: '/api/registers/{id}/records/{jurisdiction}/{record}', may: 'official' },
    summary: 'Takes a record out of every list and count, with a reason',
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
    summary: 'Every version of a record',
    answers: { 200: 'HistoryAnswer' },
  },
  registerTemplate: {
    ...{ method: 'GET', path: '/api/registers/{id}/template', may: 'everybody' },
    summary: 'A workbook in which records of the register can be filled in and sent',
    query: 'template',
    files: [workbook],
  },
  registerCounts: {
    ...{ method: 'GET', path: '/api/registers/counts', may: 'official' },
    summary: 'How many records each register holds, for those who may read them',
    answers: { 200: 'RegisterCountsAnswer' },
  },
  alike: {
    ...{ method: 'POST', path: '/api/registers/{id}/alike', may: 'official' },
    summary: 'Records that share with a draft every field by which the register knows a duplicate',
    body: 'RecordToCompare',
    answers: { 200: 'AlikeAnswer' },
  },
  collisions: {
    ...{ method: 'GET', path: '/api/registers/{id}/collisions', may: 'official' },
    summary:
      'Standing records of a register that are the same by its rule, and about which nobody has decided',
    query: 'collisions',
    answers: { 200: 'CollisionsAnswer' },
  },
  ruledRecords: {
    ...{ method: 'GET', path: '/api/registers/{id}/ruled', may: 'official' },
    summary: 'What the rules of a register find in its stored records, some thousand records at a time',
    query: 'ruledRecords',
    answers: { 200: 'RuledRecordsAnswer' },
  },
  keepBatch: {
    ...{ method: 'POST', path: '/api/registers/{id}/batches', may: 'official' },
    summary: 'Keeps a batch of new records: all of them, or with good=rows those without a problem',
    query: 'batch',
    body: 'bytes',
    answers: { 200: 'BatchAnswer' },
    refusals: { 422: 'BatchAnswer' },
    isKeyed: true,
  },
} as const satisfies Readonly<Record<string, Operation>>
