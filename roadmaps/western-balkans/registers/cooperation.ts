import { defineField, defineRegister, fieldKind } from '#definition'
import * as lists from '../code-lists/index.ts'
import { caseNumber, day, remark } from './shared-fields.ts'

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
        defineField(fieldKind.code, {
          id: 'phase',
          name: { en: 'Phase' },
          settings: { list: lists.phaseCodes },
          isRequired: true,
        }),
        defineField(fieldKind.text, {
          id: 'institutions',
          name: { en: 'Institutions involved' },
          isRequired: true,
        }),
        remark,
      ],
    },
  ],
  children: [],
  countsOn: 'day',
  likeness: ['day', 'case-number'],
  counts: [{ element: 'cooperation-cases', dimensions: { phase: { field: 'phase' } } }],
})
