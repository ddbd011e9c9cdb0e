import { defineField, defineRegister, fieldKind } from '#definition'
import * as lists from '../code-lists/index.ts'
import { byItemClass, caseNumber, counted, day, itemLines, remark } from './shared-fields.ts'

const firearms = ['firearm', 'weapon']
const typed = { 'firearm-type': { field: 'firearm-type' } }
const marked = { ...typed, marking: { field: 'marking' } }

export const collection = defineRegister({
  id: 'collection',
  name: { en: 'Collection and legalisation' },
  singular: { en: 'entry' },
  definition: {
    en: 'Every item that was handed in, found without a holder, legalised or deactivated, within a campaign or outside of one. What was taken from somebody is a seizure.',
  },
  keptBy: ['police', 'interior-ministry'],
  sections: [
    {
      id: 'entry',
      name: { en: 'The entry' },
      fields: [
        day('Day'),
        caseNumber('Number of the receipt'),
        defineField(fieldKind.code, {
          id: 'aspect',
          name: { en: 'Way of collection' },
          settings: { list: lists.collectionAspectCodes },
          isRequired: true,
        }),
        defineField(fieldKind.text, { id: 'campaign', name: { en: 'Campaign' } }),
        remark,
      ],
    },
  ],
  children: [itemLines],
  countsOn: 'day',
  likeness: ['day', 'case-number'],
  counts: [
    {
      element: 'items-surrendered',
      of: 'items',
      sum: 'quantity',
      where: { ...counted, aspect: ['surrendered', 'inherited'] },
      itemClass: byItemClass,
      dimensions: marked,
    },
    {
      element: 'items-found',
      of: 'items',
      sum: 'quantity',
      where: { ...counted, aspect: ['found'] },
      itemClass: byItemClass,
      dimensions: marked,
    },
    {
      element: 'items-legalised',
      of: 'items',
      sum: 'quantity',
      where: { 'item-class': firearms, aspect: ['legalised'] },
      itemClass: byItemClass,
      dimensions: typed,
    },
    {
      element: 'items-deactivated',
      of: 'items',
      sum: 'quantity',
      where: { 'item-class': firearms, aspect: ['deactivated'] },
      itemClass: byItemClass,
      dimensions: typed,
    },
  ],
})
