// Decisions on licences for arms exports and what they cover (KPI 6).
import { defineRegister } from '#definition'
import * as lists from '../../code-lists/index.ts'
import * as ask from '../asking/ask.ts'
import { byItemClass, counted, quantityFields, weighed } from '../asking/item-lines.ts'
import { caseNumber, day, remark } from '../asking/shared-fields.ts'

const issuedForExport = { kind: ['export'], decision: ['issued'] }
const refused = { field: 'decision', is: ['refused', 'revoked'] }

export const exportLicences = defineRegister({
  id: 'export-licences',
  name: { en: 'Export licences' },
  singular: { en: 'decision' },
  definition: {
    en: 'Every decision on a licence to export, import, bring through or broker arms, also a refusal. Only licences issued for export count.',
  },
  keptBy: ['export-control'],
  sections: [
    {
      id: 'licence',
      name: { en: 'The licence' },
      fields: [
        day('Day of the decision'),
        caseNumber('Number of the licence'),
        ask.choice('kind', 'Kind of licence', lists.licenceKindCodes, { isRequired: true }),
        ask.choice('decision', 'Decision', lists.licenceDecisionCodes, { isRequired: true }),
        ask.text('refusal-ground', 'Ground of the refusal', { showWhen: refused }),
        ask.date('valid-until', 'Valid until', { showWhen: { field: 'decision', is: ['issued'] } }),
        ask.text('destination', 'State of destination', { isRequired: true }),
        ask.choice('end-user', 'Kind of end user', lists.endUserKindCodes),
        ask.yesNo('end-user-certificate', 'End-user certificate checked'),
        ask.euros('value', 'Value'),
        remark,
      ],
    },
  ],
  children: [
    {
      id: 'items',
      name: { en: 'Items' },
      singular: { en: 'item' },
      fields: [
        ...quantityFields,
        ask.text('description', 'Description', { help: 'Type, model and calibre.' }),
      ],
    },
  ],
  countsOn: 'day',
  likeness: ['case-number', 'decision'],
  counts: [
    { element: 'licences-decided', dimensions: {} },
    { element: 'licences-refused', where: { decision: refused.is }, dimensions: {} },
    { element: 'licences-issued', where: issuedForExport, dimensions: {} },
    {
      element: 'licensed-items',
      of: 'items',
      sum: 'quantity',
      where: { ...issuedForExport, ...counted },
      itemClass: byItemClass,
      dimensions: {},
    },
    {
      element: 'licensed-mass',
      of: 'items',
      sum: 'mass',
      where: { ...issuedForExport, ...weighed },
      itemClass: byItemClass,
      dimensions: {},
    },
  ],
})
