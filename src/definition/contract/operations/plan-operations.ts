// What can be done with action plans of jurisdictions.
import type { Operation } from './operation.ts'

const one = '/api/action-plans/{jurisdiction}/{entry}'

export const planOperations = {
  planEntries: {
    ...{ method: 'GET', path: '/api/action-plans', may: 'official' },
    query: 'planEntries',
    answers: { 200: 'PlansAnswer' },
  },
  keepPlanEntry: {
    ...{ method: 'POST', path: '/api/action-plans/{jurisdiction}', may: 'official' },
    body: 'PlanEntryToKeep',
    answers: { 200: 'PlanEntry' },
    refusals: { 409: 'PlanEntryNotKept', 422: 'PlanEntryNotKept' },
  },
  withdrawPlanEntry: {
    ...{ method: 'POST', path: `${one}/withdrawn`, may: 'official' },
    body: 'PlanEntryToWithdraw',
    answers: { 200: 'PlanEntry' },
    refusals: { 409: 'PlanEntryNotKept', 422: 'PlanEntryNotKept' },
  },
  planHistory: {
    ...{ method: 'GET', path: `${one}/history`, may: 'official' },
    answers: { 200: 'PlanHistory' },
  },
} as const satisfies Readonly<Record<string, Operation>>
