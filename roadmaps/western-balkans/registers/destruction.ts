import { defineField, defineRegister, fieldKind } from '#definition'
import * as lists from '../code-lists/index.ts'
import { byItemClass, caseNumber, counted, day, itemLines, remark, weighed } from './shared-fields.ts'

const origin = { origin: { field: 'origin' } }

export const destruction = defineRegister({
  id: 'destruction',
  name: { en: 'Destruction events' },
  singular: { en: 'event' },
  definition: {
    en: 'Every event at which items are destroyed under the supervision of an authority. An announcement is a record of its own and is never counted.',
  },
  keptBy: ['police', 'armed-forces'],
  sections: [
    {
      id: 'event',
      name: { en: 'The event' },
      fields: [
        day('Day of the event'),
        caseNumber('Number of the certificate or order'),
        defineField(fieldKind.code, {
          id: 'basis',
          name: { en: 'Plan or fact' },
          settings: { list: lists.basisCodes },
          isRequired: true,
        }),
        defineField(fieldKind.code, {
          id: 'method',
          name: { en: 'Method' },
          settings: { list: lists.destructionMethodCodes },
          isRequired: true,
        }),
        defineField(fieldKind.yesNo, { id: 'public', name: { en: 'Open to the public' } }),
        defineField(fieldKind.webAddress, {
          id: 'evidence',
          name: { en: 'Evidence on the web' },
          settings: {},
        }),
        remark,
      ],
    },
  ],
  children: [
    {
      ...itemLines,
      fields: [
        ...itemLines.fields,
        defineField(fieldKind.code, {
          id: 'origin',
          name: { en: 'Origin' },
          settings: { list: lists.originCodes },
          isRequired: true,
        }),
      ],
    },
  ],
  countsOn: 'day',
  likeness: ['day', 'case-number', 'basis'],
  counts: [
    {
      element: 'items-destroyed',
      of: 'items',
      sum: 'quantity',
      where: { ...counted, basis: ['actual'] },
      itemClass: byItemClass,
      dimensions: { ...origin, 'firearm-type': { field: 'firearm-type' } },
    },
    {
      element: 'mass-destroyed',
      of: 'items',
      sum: 'mass',
      where: { ...weighed, basis: ['actual'] },
      itemClass: byItemClass,
      dimensions: origin,
    },
  ],
})
