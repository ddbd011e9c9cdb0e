// Checks of exports: before the licence, at departure, on paper, and at the place of delivery (KPI 6).
import { defineField, defineRegister, fieldKind } from '#definition'
import * as lists from '../../code-lists/index.ts'
import * as ask from '../asking/ask.ts'
import { byItemClass, counted, piecewise } from '../asking/item-lines.ts'
import { caseNumber, day, remark } from '../asking/shared-fields.ts'

const atDelivery = { kind: ['post-shipment'] }
/** Explosives are weighed, and a check counts what it finds. */
const inPieces = { field: 'item-class', is: piecewise }
const pieces = {
  of: 'items',
  where: { ...atDelivery, ...counted },
  itemClass: byItemClass,
  dimensions: {},
}

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
        defineField(fieldKind.reference, {
          id: 'licence-number',
          name: { en: 'Number of the licence' },
          settings: { register: 'export-licences' },
          mayLeave: 'never',
        }),
        ask.choice('kind', 'Kind of check', lists.exportCheckKindCodes, { isRequired: true }),
        ask.text('destination', 'State of destination'),
        ask.choice('end-user', 'Kind of end user', lists.endUserKindCodes),
        ask.choice('result', 'Result', lists.exportCheckResultCodes, { isRequired: true }),
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
        ask.choice('item-class', 'Item class', lists.recordedItemClassCodes, { isRequired: true }),
        ask.whole('checked', 'Pieces checked', { showWhen: inPieces }),
        ask.whole('diverted', 'Pieces found diverted', {
          showWhen: inPieces,
          help: 'Write 0 where the check found all of them; leave it empty where it could not tell.',
        }),
      ],
    },
  ],
  countsOn: 'day',
  likeness: ['case-number'],
  counts: [
    { element: 'pre-licence-checks', where: { kind: ['before-licence'] }, dimensions: {} },
    { element: 'departure-checks', where: { kind: ['at-departure'] }, dimensions: {} },
    { element: 'delivery-verifications', where: { kind: ['delivery-document'] }, dimensions: {} },
    { element: 'checks-with-diversion', where: { result: ['diverted'] }, dimensions: {} },
    { element: 'post-shipment-checks', where: atDelivery, dimensions: {} },
    { ...pieces, element: 'checked-items', sum: 'checked' },
    { ...pieces, element: 'diverted-items', sum: 'diverted' },
  ],
})
