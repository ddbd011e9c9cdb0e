import { defineField, defineRegister, fieldKind } from '#definition'
import * as lists from '../code-lists/index.ts'
import { caseNumber, day, remark } from './shared-fields.ts'

/** KPI 9: work with others that began with intelligence. */
export const intelligence = defineRegister({
  id: 'intelligence',
  name: { en: 'Cooperation cases from intelligence' },
  singular: { en: 'case' },
  definition: {
    en: 'Every case worked with partners abroad on the basis of intelligence, once, under the partner with whom it began.',
  },
  keptBy: ['police', 'firearms-focal-point'],
  sections: [
    {
      id: 'case',
      name: { en: 'The case' },
      fields: [
        day('Day on which the cooperation began'),
        caseNumber('Case number'),
        defineField(fieldKind.code, {
          id: 'partner',
          name: { en: 'Partner' },
          settings: { list: lists.partnerCodes },
          isRequired: true,
        }),
        defineField(fieldKind.code, {
          id: 'intelligence-source',
          name: { en: 'Source of the intelligence' },
          settings: { list: lists.intelligenceSourceCodes },
          isRequired: true,
        }),
        remark,
      ],
    },
  ],
  children: [],
  countsOn: 'day',
  likeness: ['day', 'case-number'],
  counts: [
    {
      element: 'intelligence-cases',
      dimensions: { partner: { field: 'partner' }, 'intelligence-source': { field: 'intelligence-source' } },
    },
  ],
})
