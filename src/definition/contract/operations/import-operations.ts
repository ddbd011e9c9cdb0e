// What can be done with imports, the layouts that are remembered, and rows that wait.
import type { Operation } from './operation.ts'

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const importOperations = {
  imports: {
    ...{ method: 'GET', path: '/api/imports', may: 'official' },
    summary: 'Imports that the person has under way, and the newest that were taken',
    query: 'ofRegister',
    answers: { 200: 'ImportsAnswer' },
  },
  openImport: {
    ...{ method: 'POST', path: '/api/imports', may: 'official' },
    summary: 'Takes a file in and plans its import; nothing of it is stored in a register',
    query: 'upload',
    body: 'bytes',
    answers: { 202: 'ImportAnswer' },
  },
  oneImport: {
    ...{ method: 'GET', path: '/api/imports/{id}', may: 'official' },
    summary: 'An import: its plan, or how far it is',
    answers: { 200: 'ImportAnswer' },
  },
  readImportAgain: {
    ...{ method: 'PUT', path: '/api/imports/{id}/mapping', may: 'official' },
    summary: 'Reads the file again through another mapping',
    body: 'ReadingWish',
    answers: { 200: 'ImportAnswer' },
  },
  commitImport: {
    ...{ method: 'POST', path: '/api/imports/{id}/commit', may: 'official' },
    summary: 'Takes the file: whole, or its good rows, or nothing',
    body: 'ImportCommit',
    answers: { 200: 'ImportAnswer' },
  },
  markedImport: {
    ...{ method: 'GET', path: '/api/imports/{id}/marked', may: 'official' },
    summary: 'The file as a workbook with the cells marked that have a problem',
    files: [workbook],
  },
  dropImport: {
    ...{ method: 'DELETE', path: '/api/imports/{id}', may: 'official' },
    summary: 'Drops an import and its file',
  },
  undoPlan: {
    ...{ method: 'GET', path: '/api/imports/taken/{id}/undo', may: 'official' },
    summary: 'What undoing an import would do, and what stands in the way; changes nothing',
    answers: { 200: 'UndoAnswer' },
  },
  undoImport: {
    ...{ method: 'POST', path: '/api/imports/taken/{id}/undo', may: 'official' },
    summary:
      'Undoes an import, all of it or nothing: new records are withdrawn, changed ones get their earlier version back, withdrawn ones come back',
    body: 'UndoWish',
    answers: { 200: 'UndoAnswer' },
  },
  mappings: {
    ...{ method: 'GET', path: '/api/mappings', may: 'official' },
    summary: 'Mappings that are remembered',
    query: 'ofRegister',
    answers: { 200: 'MappingsAnswer' },
  },
  saveMapping: {
    ...{ method: 'PUT', path: '/api/mappings', may: 'official' },
    summary: 'Remembers a mapping under a name',
    body: 'MappingToSave',
    answers: { 200: 'DoneAnswer' },
  },
  forgetMapping: {
    ...{ method: 'DELETE', path: '/api/mappings', may: 'official' },
    summary: 'Forgets a mapping',
    query: 'savedMapping',
    answers: { 200: 'DoneAnswer' },
  },
  quarantine: {
    ...{ method: 'GET', path: '/api/quarantine', may: 'official' },
    summary: 'Rows of imports that wait to be mended',
    query: 'quarantine',
    answers: { 200: 'QuarantineAnswer' },
  },
  mendRows: {
    ...{ method: 'POST', path: '/api/quarantine/{id}/mend', may: 'official' },
    summary: 'Takes the rows with their cells mended',
    body: 'MendedRows',
    answers: { 200: 'ImportResult' },
  },
  discardRows: {
    ...{ method: 'POST', path: '/api/quarantine/{id}/discard', may: 'official' },
    summary: 'Leaves the rows out for good, with a reason',
    body: 'DiscardReason',
    answers: { 200: 'DoneAnswer' },
  },
} as const satisfies Readonly<Record<string, Operation>>
