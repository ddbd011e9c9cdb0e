import { defineRegister } from '#definition'
import * as lists from '../../code-lists/index.ts'
import * as ask from '../asking/ask.ts'
import { byItemClass, counted, itemLinesWith, weighed } from '../asking/item-lines.ts'
import { caseNumber, day, evidence, remark } from '../asking/shared-fields.ts'

const origin = { origin: { field: 'origin' } }
/** Pieces destroyed at events that were carried out, of some kind. */
const destroyed = (element: string, events: Readonly<Record<string, readonly string[]>> = {}) => ({
  element,
  of: 'items',
  sum: 'quantity',
  where: { ...counted, basis: ['actual'], ...events },
  itemClass: byItemClass,
  dimensions: { ...origin, 'firearm-type': { field: 'firearm-type' } },
})
const carriedOut = { field: 'basis', is: ['actual'] }

export const destruction = defineRegister({
  id: 'destruction',
  name: { en: 'Destruction events' },
  singular: { en: 'event' },
  definition: {
    en: 'Every event at which items are destroyed under the supervision of an authority. An announcement is a record of its own and is never counted.',
  },
  keptBy: ['police', 'armed-forces', 'customs'],
  sections: [
    {
      id: 'event',
      name: { en: 'The event' },
      fields: [
        day('Day of the event'),
        caseNumber('Number of the order'),
        ask.choice('basis', 'Plan or fact', lists.basisCodes, {
          isRequired: true,
          help: 'A plan never counts as destroyed. When it was carried out, enter what was really destroyed as a new record.',
        }),
        ask.number('plan-number', 'Number of the plan that was carried out', { showWhen: carriedOut }),
        ask.choice('method', 'Method', lists.destructionMethodCodes, { isRequired: true }),
        ask.place('place', 'Place'),
        ask.yesNo('certificate', 'Certificate of destruction issued', { showWhen: carriedOut }),
        ask.number('certificate-number', 'Number of the certificate', {
          showWhen: { field: 'certificate', is: ['yes'] },
        }),
        ask.yesNo('public', 'Open to the public'),
        ask.choices('observers', 'Observers', lists.observerCodes),
        evidence,
        remark,
      ],
    },
  ],
  children: [itemLinesWith(ask.choice('origin', 'Origin', lists.originCodes, { isRequired: true }))],
  countsOn: 'day',
  likeness: ['day', 'case-number', 'basis'],
  counts: [
    destroyed('items-destroyed'),
    destroyed('items-destroyed-in-public', { public: ['yes'] }),
    destroyed('items-destroyed-certified', { certificate: ['yes'] }),
    { element: 'destruction-events', where: { basis: ['actual'] }, dimensions: {} },
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
