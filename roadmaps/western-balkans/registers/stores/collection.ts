import { defineField, defineRegister, fieldKind } from '#definition'
import * as lists from '../../code-lists/index.ts'
import * as ask from '../asking/ask.ts'
import { byItemClass, counted, opensTrace, recoveredLines, weighed } from '../asking/item-lines.ts'
import { caseNumber, day, remark } from '../asking/shared-fields.ts'

const firearms = ['firearm', 'weapon']
const typed = { 'firearm-type': { field: 'firearm-type' } }
const marked = { ...typed, marking: { field: 'marking' }, 'trace-outcome': { field: 'trace-outcome' } }
const pieces = { of: 'items', sum: 'quantity', itemClass: byItemClass }

/** What came in by one way of collection, in pieces. */
const came = (element: string, aspect: string) => ({
  ...pieces,
  element,
  where: { ...counted, aspect: [aspect] },
  dimensions: marked,
})
/** The same by weight. */
const weighedIn = (element: string, aspect: string) => ({
  element,
  of: 'items',
  sum: 'mass',
  itemClass: byItemClass,
  where: { ...weighed, aspect: [aspect] },
  dimensions: {},
})

export const collection = defineRegister({
  id: 'collection',
  name: { en: 'Collection and legalisation' },
  singular: { en: 'entry' },
  definition: {
    en: 'Every item that was handed in, found without a holder, inherited, legalised, deactivated or finally confiscated, within a campaign or outside of one. What was taken from somebody is a seizure; its confiscation is recorded here once it is final, and not counted again.',
  },
  keptBy: ['police', 'interior-ministry', 'court'],
  sections: [
    {
      id: 'entry',
      name: { en: 'The entry' },
      fields: [
        day('Day'),
        caseNumber('Number of the receipt'),
        ask.choice('aspect', 'Way of collection', lists.collectionAspectCodes, { isRequired: true }),
        ask.choice('circumstance', 'How it was found', lists.findCircumstanceCodes, {
          showWhen: { field: 'aspect', is: ['found'] },
        }),
        ask.choice('collection-basis', 'Legal basis', lists.collectionBasisCodes),
        defineField(fieldKind.reference, {
          id: 'campaign',
          name: { en: 'Number of the campaign' },
          help: { en: 'Only where it came within a campaign.' },
          settings: { register: 'campaigns' },
        }),
        ask.place('place', 'Place'),
        ask.number('certificate-number', 'Number of the deactivation certificate', {
          showWhen: { field: 'aspect', is: ['deactivated'] },
        }),
        remark,
      ],
    },
  ],
  children: [
    {
      ...recoveredLines,
      opens: { ...opensTrace, where: { ...opensTrace.where, aspect: ['found', 'surrendered'] } },
    },
  ],
  countsOn: 'day',
  likeness: ['case-number'],
  counts: [
    {
      ...pieces,
      element: 'items-surrendered-in-campaigns',
      where: { ...counted, aspect: ['surrendered'] },
      given: ['campaign'],
      dimensions: {},
    },
    {
      ...pieces,
      element: 'items-legalised-in-campaigns',
      where: { 'item-class': firearms, aspect: ['legalised'] },
      given: ['campaign'],
      dimensions: {},
    },
    came('items-surrendered', 'surrendered'),
    weighedIn('mass-surrendered', 'surrendered'),
    came('items-found', 'found'),
    weighedIn('mass-found', 'found'),
    came('items-inherited', 'inherited'),
    came('items-confiscated', 'confiscated'),
    weighedIn('mass-confiscated', 'confiscated'),
    {
      ...pieces,
      element: 'items-legalised',
      where: { 'item-class': firearms, aspect: ['legalised'] },
      dimensions: typed,
    },
    {
      ...pieces,
      element: 'items-deactivated',
      where: { 'item-class': firearms, aspect: ['deactivated'] },
      dimensions: typed,
    },
  ],
})
