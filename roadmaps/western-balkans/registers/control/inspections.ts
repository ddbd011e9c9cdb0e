// Inspections of legal entities that hold firearms (target 7.3).
import { defineRegister } from '#definition'
import * as lists from '../../code-lists/index.ts'
import * as ask from '../asking/ask.ts'
import { caseNumber, day, remark } from '../asking/shared-fields.ts'

const deficient = { field: 'result', is: ['minor', 'serious', 'suspended'] }

export const inspections = defineRegister({
  id: 'inspections',
  name: { en: 'Inspections of legal entities' },
  singular: { en: 'inspection' },
  definition: {
    en: 'Every inspection of a dealer, gunsmith, security company, shooting range or other legal entity that holds firearms or ammunition.',
  },
  keptBy: ['interior-ministry', 'police'],
  sections: [
    {
      id: 'inspection',
      name: { en: 'The inspection' },
      fields: [
        day('Day of the inspection'),
        caseNumber('Number of the inspection'),
        ask.number('entity-number', 'Number of the legal entity', { isRequired: true }),
        ask.choice('entity', 'Kind of entity', lists.inspectedEntityCodes, { isRequired: true }),
        ask.choice('kind', 'Kind of inspection', lists.inspectionKindCodes, { isRequired: true }),
        ask.choice('result', 'Result', lists.inspectionResultCodes, { isRequired: true }),
        ask.choices('clauses', 'Where deficiencies were found', lists.storageClauseCodes, {
          showWhen: deficient,
        }),
        ask.date('mend-until', 'To be mended by', { showWhen: deficient }),
        ask.date('mended-on', 'Mended on', { showWhen: deficient }),
        remark,
      ],
    },
  ],
  children: [],
  countsOn: 'day',
  likeness: ['case-number'],
  counts: [
    { element: 'inspections-made', dimensions: {} },
    { element: 'inspections-deficient', where: { result: [...deficient.is, 'revoked'] }, dimensions: {} },
    {
      element: 'deficiencies-open',
      holds: { by: ['case-number'], ends: 'mended-on' },
      where: { result: deficient.is },
      dimensions: {},
    },
    {
      element: 'deficiencies-overdue',
      on: 'mend-until',
      holds: { by: ['case-number'], ends: 'mended-on' },
      where: { result: deficient.is },
      dimensions: {},
    },
  ],
})
