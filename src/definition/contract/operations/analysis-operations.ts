// What can be asked of records in the large: where they lie, and signals.
import type { Operation } from './operation.ts'

export const analysisOperations = {
  recordMap: {
    ...{ method: 'GET', path: '/api/registers/{id}/map', may: 'official' },
    query: 'recordMap',
    answers: { 200: 'RecordMapAnswer' },
  },
  signals: {
    ...{ method: 'GET', path: '/api/signals', may: 'official' },
    query: 'signals',
    answers: { 200: 'SignalsAnswer' },
  },
} as const satisfies Readonly<Record<string, Operation>>
