import { defineRegister } from '#definition'
import * as lists from '../code-lists/index.ts'
import * as ask from './ask.ts'
import { itemLines } from './item-lines.ts'
import { caseNumber, day, remark } from './shared-fields.ts'

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
  counts: [],
})
