// Checks of exports: before the licence, at departure, on paper, and at the place of delivery (KPI 6).
import { defineField, defineRegister, fieldKind } from '#definition'
import * as lists from '../code-lists/index.ts'
import { itemClasses } from '../item-classes.ts'
import { byItemClass, caseNumber, counted, day, remark } from './shared-fields.ts'

const atDelivery = { kind: ['post-shipment'] }

export const exportChecks = defineRegister({
  id: 'export-checks',
  name: { en: 'Export checks' },
  singular: { en: 'check' },
  definition: {
    en: 'Every check of an arms export, before the licence or after it. Only a check at the place of delivery counts as a post-shipment check; a delivery that was verified from documents does not.',
  },
  keptBy: ['export-control', 'customs'],
  sections: [
    {
      id: 'check',
      name: { en: 'The check' },
      fields: [
        day('Day of the check'),
        caseNumber('Number of the check'),
        defineField(fieldKind.recordIdentifier, {
          id: 'licence-number',
          name: { en: 'Number of the licence' },
          mayLeave: 'never',
        }),
        defineField(fieldKind.code, {
          id: 'kind',
          name: { en: 'Kind of check' },
          settings: { list: lists.exportCheckKindCodes },
          isRequired: true,
        }),
        defineField(fieldKind.text, { id: 'destination', name: { en: 'State of destination' } }),
        defineField(fieldKind.code, {
          id: 'result',
          name: { en: 'Result' },
          settings: { list: lists.exportCheckResultCodes },
          isRequired: true,
        }),
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
        defineField(fieldKind.code, {
          id: 'item-class',
          name: { en: 'Item class' },
          settings: { list: itemClasses },
          isRequired: true,
        }),
        defineField(fieldKind.wholeNumber, { id: 'checked', name: { en: 'Pieces checked' } }),
        defineField(fieldKind.wholeNumber, {
          id: 'diverted',
          name: { en: 'Pieces found diverted' },
          help: { en: 'Write 0 where the check found all of them; leave it empty where it could not tell.' },
        }),
      ],
    },
  ],
  countsOn: 'day',
  likeness: ['day', 'case-number'],
  counts: [
    { element: 'post-shipment-checks', where: atDelivery, dimensions: {} },
    {
      element: 'diverted-items',
      of: 'items',
      sum: 'diverted',
      where: { ...atDelivery, ...counted },
      itemClass: byItemClass,
      dimensions: {},
    },
  ],
})
