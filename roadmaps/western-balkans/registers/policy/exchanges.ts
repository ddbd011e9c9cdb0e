// Exchanges of good practice, and who took part (target 1.6).
import { defineRegister } from '#definition'
import * as lists from '../../code-lists/index.ts'
import * as ask from '../asking/ask.ts'
import { caseNumber, day, evidence, remark, sex } from '../asking/shared-fields.ts'

const ofWhat = { 'exchange-area': { field: 'exchange-area' } }

export const exchanges = defineRegister({
  id: 'exchanges',
  name: { en: 'Exchanges of good practice' },
  singular: { en: 'exchange' },
  definition: {
    en: 'Every meeting, visit or course at which officials of this jurisdiction exchange good practice on arms control with those of others. Enter your own participants only. Work on a single case belongs in “Inter-institutional cases” or in “Cooperation cases from intelligence”.',
  },
  keptBy: ['salw-commission'],
  sections: [
    {
      id: 'exchange',
      name: { en: 'The exchange' },
      fields: [
        day('First day'),
        ask.date('last-day', 'Last day'),
        caseNumber('Number of the exchange'),
        ask.text('title', 'Title', { isRequired: true }),
        ask.choice('exchange-forum', 'Forum', lists.exchangeForumCodes, { isRequired: true }),
        ask.choice('exchange-area', 'Area of the Roadmap', lists.exchangeAreaCodes, { isRequired: true }),
        ask.choice('exchange-host', 'Held by', lists.exchangeHostCodes, {
          isRequired: true,
          help: 'An exchange is counted for the region by the jurisdiction that holds it.',
        }),
        ask.longText('lesson', 'What is taken up from it', { help: 'No names of persons.' }),
        evidence,
        remark,
      ],
    },
  ],
  children: [
    {
      id: 'participants',
      name: { en: 'Own participants' },
      singular: { en: 'group of participants' },
      fields: [
        ask.choice('profession', 'Profession', lists.professionCodes, { isRequired: true }),
        sex,
        ask.whole('persons', 'Persons', { isRequired: true }),
      ],
    },
  ],
  countsOn: 'day',
  likeness: ['case-number'],
  counts: [
    { element: 'exchanges-attended', dimensions: ofWhat },
    { element: 'exchanges-hosted', where: { 'exchange-host': ['own-side'] }, dimensions: ofWhat },
    {
      element: 'exchange-participants',
      of: 'participants',
      sum: 'persons',
      dimensions: {
        ...ofWhat,
        profession: { field: 'profession' },
        sex: { field: 'sex' },
      },
    },
  ],
})
