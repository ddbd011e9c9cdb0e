// Checks of exports, one of which could not tell what was diverted.
import type { RecordDraft } from '#definition'

const check = (number: string, result: string, items: readonly object[]) => ({
  jurisdiction: 'skopje',
  fields: { day: '2023-09-01', 'case-number': number, kind: 'post-shipment', result },
  children: { items } as NonNullable<RecordDraft['children']>,
})

export const unclearChecks = [
  check('C3', 'diverted', [{ 'item-class': 'firearm', checked: 50, diverted: 7 }]),
  check('C4', 'unclear', [
    { 'item-class': 'firearm', checked: 30 },
    { 'item-class': 'ammunition', checked: 100 },
    { 'item-class': 'explosive' },
  ]),
]
