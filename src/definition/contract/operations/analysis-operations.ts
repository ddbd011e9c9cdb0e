// What can be asked of records in the large: signals.
import type { Operation } from './operation.ts'

export const analysisOperations = {
  signals: {
    ...{ method: 'GET', path: '/api/signals', may: 'official' },
    query: 'signals',
    answers: { 200: 'SignalsAnswer' },
  },
} as const satisfies Readonly<Record<string, Operation>>
