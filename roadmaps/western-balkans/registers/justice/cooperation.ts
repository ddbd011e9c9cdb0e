import { defineRegister } from '#definition'
import * as lists from '../../code-lists/index.ts'
import { institutionKinds } from '../../jurisdictions/institution-kinds.ts'
import * as ask from '../asking/ask.ts'
import { caseNumber, day, remark, seizureLinks } from '../asking/shared-fields.ts'

const firstPhase = { phase: { field: 'phase' } }
const laterPhase = { phase: { field: 'later-phase' } }

/** KPI 8: institutions of one jurisdiction at work together. */
export const cooperation = defineRegister({
  id: 'cooperation',
  name: { en: 'Inter-institutional cases' },
  singular: { en: 'case' },
  definition: {
    en: 'Every case in which institutions of this jurisdiction work together at operational level, once, with every phase it comes to and the day on which it ends.',
  },
  keptBy: ['police', 'prosecution'],
  sections: [
    {
      id: 'case',
      name: { en: 'The case' },
      fields: [
        day('Day on which the cooperation began'),
        caseNumber('Case number'),
        ask.choice('phase', 'Phase', lists.phaseCodes, {
          isRequired: true,
          help: 'The phase in which the cooperation began. Later phases have rows of their own.',
        }),
        ask.date('phase-until', 'Last day of that phase', {
          help: 'Leave it empty while it goes on.',
        }),
        ask.choices('institution-kinds', 'Institutions involved', institutionKinds, {
          isRequired: true,
          help: 'All of them, your own too.',
        }),
        ask.choice('offence', 'Offence', lists.offenceCodes),
        ask.choices('results', 'Results so far', lists.cooperationResultCodes),
        ask.date('ended-on', 'Day on which the cooperation ended'),
        remark,
      ],
    },
  ],
  children: [
    {
      id: 'later-phases',
      name: { en: 'Later phases' },
      singular: { en: 'phase' },
      fields: [
        ask.choice('later-phase', 'Phase', lists.phaseCodes, { isRequired: true }),
        ask.date('later-from', 'First day', { isRequired: true }),
        ask.date('later-until', 'Last day', { help: 'Leave it empty while it goes on.' }),
      ],
    },
    seizureLinks,
  ],
  countsOn: 'day',
  likeness: ['case-number'],
  counts: [
    { element: 'cooperation-cases', dimensions: firstPhase },
    { element: 'cooperation-ended', on: 'ended-on', dimensions: {} },
    { element: 'cooperation-running', holds: { by: ['case-number'], ends: 'ended-on' }, dimensions: {} },
    { element: 'cooperation-reached', dimensions: firstPhase },
    { element: 'cooperation-reached', of: 'later-phases', on: 'later-from', dimensions: laterPhase },
    {
      element: 'cooperation-in-phase',
      holds: { by: ['case-number'], until: 'phase-until', ends: 'ended-on' },
      dimensions: firstPhase,
    },
    {
      element: 'cooperation-in-phase',
      of: 'later-phases',
      on: 'later-from',
      holds: { by: ['case-number', 'later-phase'], until: 'later-until', ends: 'ended-on' },
      dimensions: laterPhase,
    },
  ],
})
