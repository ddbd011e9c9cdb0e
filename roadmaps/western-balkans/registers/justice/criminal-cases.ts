import { defineRegister, type CodeSource, type Count, type Field } from '#definition'
import * as lists from '../../code-lists/index.ts'
import * as ask from '../asking/ask.ts'
import { byItemClass, counted, itemLinesWith, weighed } from '../asking/item-lines.ts'
import { age, byAgeBand, caseNumber, offence, remark, seizureLinks, sex } from '../asking/shared-fields.ts'

/** The day on which a case reached each stage. */
const dayOf = { reported: 'reported-on', prosecuted: 'indicted-on', adjudicated: 'judged-on' } as const
type Stage = keyof typeof dayOf
const stages = Object.keys(dayOf) as Stage[]
/** What neither was judged nor ended otherwise is open. */
const open = { lacking: ['judged-on', 'closed-on'] }

/** The offence as it stood at each stage: what was not said anew is what it was before. */
const offenceAt = {
  reported: { field: 'offence' },
  prosecuted: { field: 'offence-indicted', else: ['offence'] },
  adjudicated: { field: 'offence-judged', else: ['offence-indicted', 'offence'] },
} as const satisfies Readonly<Record<Stage, CodeSource>>

type Grain = Omit<Count, 'on' | 'given' | 'lacking'>

/**
 * KPI 3 in both views. By period a case counts when it reaches a stage. By cohort it counts in the month of the seizure
 * for every stage that it has reached by now, and as open as long as it has neither a judgment nor another end.
 */
function countsOf({ dimensions, ...grain }: Grain, hasVerdict: boolean): Count[] {
  const at = (view: string, stage: Stage | 'open') => {
    // Only what was judged has a verdict; the items of a case have none of their own.
    const judged = stage === 'adjudicated' && hasVerdict ? { verdict: { field: 'verdict' } } : {}
    // A cohort is told apart by what was reported, so that every stage of it speaks of the same cases.
    const offence = view === 'period' && stage !== 'open' ? offenceAt[stage] : offenceAt.reported
    return { ...dimensions, offence, ...judged, stage: { code: stage }, 'chain-view': { code: view } }
  }
  const reached = stages.flatMap((stage): Count[] => [
    { ...grain, on: dayOf[stage], dimensions: at('period', stage) },
    { ...grain, on: 'seized-on', given: [dayOf[stage]], dimensions: at('cohort', stage) },
  ])
  return [...reached, { ...grain, on: 'seized-on', ...open, dimensions: at('cohort', 'open') }]
}

const reportFields: readonly Field[] = [
  caseNumber('Case number of the report'),
  offence,
  ask.choice('criminal-context', 'Criminal context', lists.criminalContextCodes),
  ask.date('seized-on', 'Day of the seizure', {
    isRequired: true,
    help: 'The case is followed from this day. Where nothing was seized, write the day of the act.',
  }),
  ask.date('reported-on', 'Day of the report', { isRequired: true }),
  ask.choice('sector', 'Who has the case now', lists.caseSectorCodes),
]

const courtFields: readonly Field[] = [
  ask.number('court-number', 'Case number of the court'),
  ask.date('judged-on', 'Day of the judgment in first instance'),
  ask.choice('offence-judged', 'Offence of the judgment', lists.offenceCodes, {
    help: 'Only where it differs from the one of the indictment.',
  }),
  ask.choice('verdict', 'Verdict', lists.verdictCodes, {
    help: 'Where persons were judged differently, say it for each person below.',
  }),
  ask.choice('sentence', 'Kind of sentence', lists.sentenceKindCodes, {
    showWhen: { field: 'verdict', is: ['convicted'] },
    help: 'The gravest one of the case.',
  }),
  ask.whole('sentence-months', 'Length in months', {
    showWhen: { field: 'sentence', is: ['prison', 'suspended', 'house-arrest'] },
    most: 600,
  }),
  ask.yesNo('below-minimum', 'Sentence below the legal minimum', {
    showWhen: { field: 'verdict', is: ['convicted'] },
  }),
  ask.date('final-on', 'Day on which the judgment became final'),
  remark,
]

const personFields: readonly Field[] = [
  sex,
  age,
  ask.choice('role', 'Role', lists.perpetratorRoleCodes),
  ask.choice('verdict', 'Verdict', lists.verdictCodes, {
    help: 'Only where it differs from the verdict of the case.',
  }),
  ask.choice('sentence', 'Kind of sentence', lists.sentenceKindCodes),
  ask.whole('sentence-months', 'Length in months', { most: 600 }),
  ask.yesNo('below-minimum', 'Sentence below the legal minimum'),
]

export const criminalCases = defineRegister({
  id: 'criminal-cases',
  name: { en: 'Criminal cases' },
  singular: { en: 'case' },
  definition: {
    en: 'Every case of misuse or trafficking from the report to the final judgment, under one case number for police, prosecution and courts. Cases, persons and items are three counts.',
  },
  keptBy: ['police', 'prosecution', 'court', 'prison'],
  sections: [
    { id: 'report', name: { en: 'The report' }, fields: reportFields },
    {
      id: 'prosecution',
      name: { en: 'Investigation and prosecution' },
      fields: [
        ask.number('prosecution-number', 'Case number of the prosecution'),
        ask.date('investigated-on', 'Day on which the investigation was opened'),
        ask.date('indicted-on', 'Day of the indictment'),
        ask.choice('offence-indicted', 'Offence of the indictment', lists.offenceCodes, {
          help: 'Only where it differs from the one of the report.',
        }),
        ask.date('closed-on', 'Day on which it ended without a judgment'),
        ask.choice('closure', 'Ended without a judgment', lists.caseClosureCodes),
      ],
    },
    { id: 'court', name: { en: 'The court' }, fields: courtFields },
  ],
  children: [
    seizureLinks,
    { id: 'persons', name: { en: 'Persons' }, singular: { en: 'person' }, fields: personFields },
    itemLinesWith(ask.choice('item-outcome', 'What became of it', lists.itemOutcomeCodes)),
  ],
  countsOn: 'reported-on',
  cohorts: {
    name: { en: 'From seizure to judgment' },
    from: 'seized-on',
    steps: [
      { field: dayOf.reported, name: { en: 'reported' } },
      { field: dayOf.prosecuted, name: { en: 'prosecuted' } },
      { field: dayOf.adjudicated, name: { en: 'adjudicated' } },
    ],
    rows: [{ of: 'persons' }, { of: 'items', sum: 'quantity', where: counted, apart: 'item-class' }],
  },
  likeness: ['case-number'],
  counts: [
    ...countsOf({ element: 'chain-cases', dimensions: {} }, true),
    ...countsOf(
      {
        element: 'chain-persons',
        of: 'persons',
        dimensions: { sex: { field: 'sex' }, 'age-band': byAgeBand },
      },
      true,
    ),
    ...countsOf(
      {
        element: 'chain-items',
        of: 'items',
        sum: 'quantity',
        where: counted,
        itemClass: byItemClass,
        dimensions: {},
      },
      false,
    ),
    ...countsOf(
      {
        element: 'chain-mass',
        of: 'items',
        sum: 'mass',
        where: weighed,
        itemClass: byItemClass,
        dimensions: {},
      },
      false,
    ),
    ...(['prosecuted', 'adjudicated'] as const).map((stage): Count => ({
      element: 'trafficking-followed',
      on: dayOf[stage],
      where: { offence: ['trafficking'] },
      dimensions: { stage: { code: stage }, offence: offenceAt[stage] },
    })),
    {
      element: 'persons-sentenced',
      of: 'persons',
      on: 'judged-on',
      where: { verdict: ['convicted'] },
      dimensions: {
        offence: offenceAt.adjudicated,
        sentence: { field: 'sentence' },
        'below-minimum': { field: 'below-minimum' },
        sex: { field: 'sex' },
      },
    },
  ],
})
