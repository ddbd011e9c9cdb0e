import { defineField, defineRegister, fieldKind } from '#definition'
import * as lists from '../code-lists/index.ts'
import { caseNumber, day, itemLines, remark } from './shared-fields.ts'

export const lostAndStolen = defineRegister({
  id: 'lost-and-stolen',
  name: { en: 'Lost and stolen firearms' },
  singular: { en: 'report' },
  definition: {
    en: 'Every firearm reported lost, stolen or recovered, and whether it was entered into iARMS (target 2.8).',
  },
  keptBy: ['police'],
  sections: [
    {
      id: 'report',
      name: { en: 'The report' },
      fields: [
        day('Day of the report'),
        caseNumber('Case number'),
        defineField(fieldKind.code, {
          id: 'loss',
          name: { en: 'Kind of loss' },
          settings: { list: lists.lossKindCodes },
          isRequired: true,
        }),
        defineField(fieldKind.yesNo, {
          id: 'in-iarms',
          name: { en: 'Entered into iARMS' },
          isRequired: true,
        }),
        remark,
      ],
    },
  ],
  children: [itemLines],
  countsOn: 'day',
  likeness: ['day', 'case-number'],
  counts: [],
})
