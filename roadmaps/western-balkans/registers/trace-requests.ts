import { defineField, defineRegister, fieldKind } from '#definition'
import * as lists from '../code-lists/index.ts'
import { caseNumber, day, itemLines, remark } from './shared-fields.ts'

export const traceRequests = defineRegister({
  id: 'trace-requests',
  name: { en: 'Trace requests' },
  singular: { en: 'request' },
  definition: {
    en: 'Every request to trace a recovered firearm, sent or received, with its answer. Target 2.7 asks for one per recovered firearm.',
  },
  keptBy: ['police', 'firearms-focal-point'],
  sections: [
    {
      id: 'request',
      name: { en: 'The request' },
      fields: [
        day('Day on which it was sent'),
        caseNumber('Case number'),
        defineField(fieldKind.text, { id: 'addressee', name: { en: 'Sent to' }, isRequired: true }),
        defineField(fieldKind.code, {
          id: 'status',
          name: { en: 'State' },
          settings: { list: lists.traceStatusCodes },
          isRequired: true,
        }),
        defineField(fieldKind.date, {
          id: 'answered-on',
          name: { en: 'Day of the answer' },
          settings: {},
          showWhen: { field: 'status', is: ['answered', 'refused', 'closed'] },
        }),
        defineField(fieldKind.code, {
          id: 'outcome',
          name: { en: 'Outcome' },
          settings: { list: lists.traceOutcomeCodes },
          showWhen: { field: 'status', is: ['answered', 'closed'] },
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
