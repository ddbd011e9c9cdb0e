// What the watches ask of each other. A new kind is one entry here; a roadmap with more of them has a file for each.
import { defineRequestKind } from '#definition'

export const requestKinds = [
  defineRequestKind({
    id: 'boat-loan',
    name: { en: 'Loans of a boat' },
    singular: { en: 'loan of a boat' },
    definition: { en: 'A watch asks another one for a boat.' },
    register: 'favours',
    where: { field: 'favour', is: 'boat' },
    dueDays: 10,
    escalatesAfter: 5,
  }),
  defineRequestKind({
    id: 'witness-call',
    name: { en: 'Calls for a witness' },
    singular: { en: 'call for a witness' },
    definition: { en: 'A watch asks who saw what.' },
    register: 'favours',
    where: { field: 'favour', is: 'witness' },
    dueDays: 3,
    isInWorkingDays: true,
    escalatesAfter: 2,
  }),
]
