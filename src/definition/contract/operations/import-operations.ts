// What can be done with imports, the layouts that are remembered, and rows that wait.
import type { Operation } from './operation.ts'

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const importOperations = {
  imports: {
    ...{ method: 'GET', path: '/api/imports', may: 'official' },
    query: 'ofRegister',
    answers: { 200: 'ImportsAnswer' },
  },
  openImport: {
    ...{ method: 'POST', path: '/api/imports', may: 'official' },
    query: 'upload',
    body: 'bytes',
    answers: { 202: 'ImportAnswer' },
  },
  oneImport: {
    ...{ method: 'GET', path: '/api/imports/{id}', may: 'official' },
    answers: { 200: 'ImportAnswer' },
  },
  readImportAgain: {
    ...{ method: 'PUT', path: '/api/imports/{id}/mapping', may: 'official' },
    body: 'ReadingWish',
    answers: { 200: 'ImportAnswer' },
  },
  commitImport: {
    ...{ method: 'POST', path: '/api/imports/{id}/commit', may: 'official' },
    body: 'ImportCommit',
    answers: { 200: 'ImportAnswer' },
  },
  markedImport: {
    ...{ method: 'GET', path: '/api/imports/{id}/marked', may: 'official' },
    files: [workbook],
  },
  dropImport: {
    ...{ method: 'DELETE', path: '/api/imports/{id}', may: 'official' },
  },
  undoPlan: {
    ...{ method: 'GET', path: '/api/imports/taken/{id}/undo', may: 'official' },
    answers: { 200: 'UndoAnswer' },
  },
  undoImport: {
    ...{ method: 'POST', path: '/api/imports/taken/{id}/undo', may: 'official' },
    body: 'UndoWish',
    answers: { 200: 'UndoAnswer' },
  },
  mappings: {
    ...{ method: 'GET', path: '/api/mappings', may: 'official' },
    query: 'ofRegister',
    answers: { 200: 'MappingsAnswer' },
  },
  saveMapping: {
    ...{ method: 'PUT', path: '/api/mappings', may: 'official' },
    body: 'MappingToSave',
    answers: { 200: 'DoneAnswer' },
  },
  forgetMapping: {
    ...{ method: 'DELETE', path: '/api/mappings', may: 'official' },
    query: 'savedMapping',
    answers: { 200: 'DoneAnswer' },
  },
  quarantine: {
    ...{ method: 'GET', path: '/api/quarantine', may: 'official' },
    query: 'quarantine',
    answers: { 200: 'QuarantineAnswer' },
  },
  mendRows: {
    ...{ method: 'POST', path: '/api/quarantine/{id}/mend', may: 'official' },
    body: 'MendedRows',
    answers: { 200: 'ImportResult' },
  },
  discardRows: {
    ...{ method: 'POST', path: '/api/quarantine/{id}/discard', may: 'official' },
    body: 'DiscardReason',
    answers: { 200: 'DoneAnswer' },
  },
} as const satisfies Readonly<Record<string, Operation>>
