// Sensitive answers that are erased by two people.
import type { Operation } from './operation.ts'

export const erasureOperations = {
  erasures: {
    ...{ method: 'GET', path: '/api/erasures', may: 'official' },
    answers: { 200: 'ErasuresAnswer' },
  },
  askErasure: {
    ...{ method: 'POST', path: '/api/erasures', may: 'official' },
    body: 'ErasureToAsk',
    answers: { 201: 'ErasureAsked' },
  },
  decideErasure: {
    ...{ method: 'POST', path: '/api/erasures/{jurisdiction}/{id}/decided', may: 'official' },
    body: 'ErasureDecision',
    answers: { 200: 'ErasureDecided' },
  },
} as const satisfies Readonly<Record<string, Operation>>
