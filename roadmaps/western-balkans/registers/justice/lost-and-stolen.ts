import { defineRegister } from '#definition'
import * as lists from '../../code-lists/index.ts'
import * as ask from '../asking/ask.ts'
import { byItemClass, itemLines } from '../asking/item-lines.ts'
import { caseNumber, day, remark } from '../asking/shared-fields.ts'

const missing = { loss: ['lost', 'stolen'] }
const onlyFirearms = { 'item-class': ['firearm'] }
const firearms = { of: 'items', sum: 'quantity', itemClass: byItemClass, dimensions: {} }
/** What was entered before it was reported is a finding, and tells no lag. */
const entered = {
  where: { ...missing, 'in-iarms': ['yes'] },
  inOrder: ['day', 'in-iarms-on'],
  dimensions: {},
} as const

export const lostAndStolen = defineRegister({
  id: 'lost-and-stolen',
  name: { en: 'Lost and stolen firearms' },
  singular: { en: 'report' },
  definition: {
    en: 'Every firearm reported lost, stolen or recovered, and whether it was entered into iARMS (target 2.8).',
  },
  keptBy: ['police'],
  sections: [
    {
      id: 'report',
      name: { en: 'The report' },
      fields: [
        day('Day of the report'),
        caseNumber('Case number'),
        ask.choice('loss', 'Kind of loss', lists.lossKindCodes, { isRequired: true }),
        ask.date('lost-on', 'Day of the loss'),
        ask.choice('holder', 'Kind of holder', lists.holderKindCodes),
        ask.place('place', 'Place'),
        ask.yesNo('in-iarms', 'Entered into iARMS', { isRequired: true }),
        ask.date('in-iarms-on', 'Day of the entry into iARMS', {
          showWhen: { field: 'in-iarms', is: ['yes'] },
        }),
        ask.date('recovered-on', 'Day of the recovery', { showWhen: { field: 'loss', is: ['recovered'] } }),
        remark,
      ],
    },
  ],
  children: [itemLines],
  countsOn: 'day',
  likeness: ['case-number', 'loss'],
  counts: [
    { ...firearms, element: 'firearms-missing', where: { ...onlyFirearms, ...missing } },
    {
      ...firearms,
      element: 'firearms-missing-in-iarms',
      where: { ...onlyFirearms, ...missing, 'in-iarms': ['yes'] },
    },
    { ...firearms, element: 'firearms-recovered', where: { ...onlyFirearms, loss: ['recovered'] } },
    { ...entered, element: 'iarms-reports' },
    { ...entered, element: 'iarms-days', days: ['day', 'in-iarms-on'] },
  ],
})
