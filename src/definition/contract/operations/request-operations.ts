// What can be done with requests between institutions.
import type { Operation } from './operation.ts'

const one = '/api/requests/{register}/{jurisdiction}/{record}'

export const requestOperations = {
  requests: {
    ...{ method: 'GET', path: '/api/requests', may: 'official' },
    query: 'requests',
    answers: { 200: 'RequestsAnswer' },
  },
  oneRequest: {
    ...{ method: 'GET', path: one, may: 'official' },
    answers: { 200: 'RequestAnswer' },
  },
  takeRequestStep: {
    ...{ method: 'POST', path: `${one}/steps`, may: 'official' },
    body: 'RequestStepToTake',
    answers: { 200: 'RequestAnswer' },
    refusals: { 422: 'NotKept' },
  },
  keepRequestFile: {
    ...{ method: 'POST', path: `${one}/files`, may: 'official' },
    query: 'keepRequestFile',
    body: 'bytes',
    answers: { 201: 'RequestFile' },
  },
  openRequestFile: {
    ...{ method: 'GET', path: `${one}/files/{file}/content`, may: 'official' },
    files: ['application/octet-stream'],
  },
  moveRequestFile: {
    ...{ method: 'POST', path: `${one}/files/{file}/moves`, may: 'official' },
    body: 'EvidenceMove',
    answers: { 200: 'RequestFile' },
  },
  unopened: {
    ...{ method: 'GET', path: '/api/requests/unopened', may: 'official' },
    query: 'unopened',
    answers: { 200: 'UnopenedAnswer' },
  },
  handOn: {
    ...{ method: 'GET', path: '/api/hand-on/{id}', may: 'official' },
    query: 'handOn',
    answers: { 200: 'HandOnAnswer' },
    files: ['text/csv'],
  },
  openRequest: {
    ...{ method: 'POST', path: '/api/requests/unopened', may: 'official' },
    body: 'RowToOpen',
    answers: { 200: 'OpenedAnswer' },
  },
} as const satisfies Readonly<Record<string, Operation>>
