import { defineRegister } from '#definition'
import * as lists from '../code-lists/index.ts'
import { institutionKinds } from '../jurisdictions/institution-kinds.ts'
import * as ask from './ask.ts'
import { caseNumber, day, remark, seizureLinks } from './shared-fields.ts'

/** KPI 8: institutions of one jurisdiction at work together. */
export const cooperation = defineRegister({
  id: 'cooperation',
  name: { en: 'Inter-institutional cases' },
  singular: { en: 'case' },
  definition: {
    en: 'Every case in which institutions of this jurisdiction work together at operational level, once, in the phase in which it began.',
  },
  keptBy: ['police', 'prosecution'],
  sections: [
    {
      id: 'case',
      name: { en: 'The case' },
      fields: [
        day('Day on which the cooperation began'),
        caseNumber('Case number'),
        ask.choice('phase', 'Phase', lists.phaseCodes, { isRequired: true }),
        ask.choices('institution-kinds', 'Institutions involved', institutionKinds, {
          isRequired: true,
          help: 'All of them, your own too.',
        }),
        ask.choice('offence', 'Offence', lists.offenceCodes),
        ask.choices('results', 'Results so far', lists.cooperationResultCodes),
        ask.date('ended-on', 'Day on which the cooperation ended'),
        remark,
      ],
    },
  ],
  children: [seizureLinks],
  countsOn: 'day',
  likeness: ['case-number'],
  counts: [{ element: 'cooperation-cases', dimensions: { phase: { field: 'phase' } } }],
})
