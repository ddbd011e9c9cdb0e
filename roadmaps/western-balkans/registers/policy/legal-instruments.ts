// The legal framework, act by act and instrument by instrument (KPI 1).
import { defineRegister } from '#definition'
import * as lists from '../../code-lists/index.ts'
import { partCodes } from '../../code-lists/part.ts'
import * as ask from '../asking/ask.ts'
import { day, evidence, remark } from '../asking/shared-fields.ts'

const byJudgement = { instrument: { field: 'instrument' }, judgement: { field: 'judgement' } }

export const legalInstruments = defineRegister({
  id: 'legal-instruments',
  name: { en: 'Harmonisation of laws' },
  singular: { en: 'judgement' },
  definition: {
    en: 'For every legal act and every instrument it has to follow: whether it does, and what is missing. An instrument counts as met where every act in force that has to follow it does, at every territorial level.',
  },
  keptBy: ['salw-commission', 'interior-ministry'],
  sections: [
    {
      id: 'act',
      name: { en: 'The act' },
      fields: [
        ask.number('act-number', 'Number in the official gazette', {
          isRequired: true,
          help: 'The same number in every judgement of the act.',
        }),
        ask.text('title', 'Title of the act', { isRequired: true }),
        ask.choice('territorial-level', 'Territorial level', lists.territorialLevelCodes, {
          isRequired: true,
        }),
        ask.choice('part', 'Part of the jurisdiction', partCodes, {
          showWhen: { field: 'territorial-level', is: ['entity', 'canton', 'district'] },
        }),
        ask.yesNo('in-force', 'In force', {
          isRequired: true,
          help: '“No” takes the act out of the judgement from this day on.',
        }),
        evidence,
      ],
    },
    {
      id: 'judgement',
      name: { en: 'The judgement' },
      fields: [
        day('Day of the judgement'),
        ask.choice('instrument', 'Instrument', lists.instrumentCodes, { isRequired: true }),
        ask.choice('judgement', 'Judgement', lists.judgementCodes, { isRequired: true }),
        ask.longText('gap', 'What is missing', {
          showWhen: { field: 'judgement', is: ['partly-met', 'not-met'] },
          isRequired: true,
        }),
        ask.text('judged-by', 'Judged by', { help: 'The institution, not the person.' }),
        remark,
      ],
    },
  ],
  children: [],
  countsOn: 'day',
  likeness: ['day', 'act-number', 'instrument'],
  counts: [
    {
      element: 'framework-judgement',
      holds: { by: ['act-number', 'territorial-level', 'part', 'instrument'] },
      where: { 'in-force': ['yes'] },
      dimensions: byJudgement,
    },
    {
      element: 'acts-judged',
      holds: { by: ['act-number', 'territorial-level', 'part', 'instrument'] },
      where: { 'in-force': ['yes'] },
      dimensions: { 'territorial-level': { field: 'territorial-level' }, ...byJudgement },
    },
  ],
})
