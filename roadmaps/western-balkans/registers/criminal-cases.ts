import { defineField, defineRegister, fieldKind, type Count, type Field } from '#definition'
import * as lists from '../code-lists/index.ts'
import {
  ageBand,
  byItemClass,
  caseNumber,
  counted,
  itemLines,
  offence,
  remark,
  sex,
} from './shared-fields.ts'

const stageDay = (id: string, en: string): Field =>
  defineField(fieldKind.date, { id, name: { en }, settings: { earliest: '1990-01-01' } })

/** The day on which a case reached each stage. */
const dayOf = { reported: 'reported-on', prosecuted: 'indicted-on', adjudicated: 'judged-on' } as const
type Stage = keyof typeof dayOf
const stages = Object.keys(dayOf) as Stage[]

type Grain = Omit<Count, 'on' | 'given'>

/**
 * KPI 3 in both views. By period a case counts when it reaches a stage. By cohort it counts in the month of the report
 * for every stage that it has reached by now, so that what is still open stays below the line only.
 */
function countsOf({ dimensions, ...grain }: Grain, hasVerdict: boolean): Count[] {
  return stages.flatMap((stage) => {
    // Only what was judged has a verdict; the items of a case have none of their own.
    const judged = stage === 'adjudicated' && hasVerdict ? { verdict: { field: 'verdict' } } : {}
    const at = (view: string) => ({
      ...dimensions,
      ...judged,
      stage: { code: stage },
      'chain-view': { code: view },
    })
    return [
      { ...grain, on: dayOf[stage], dimensions: at('period') },
      { ...grain, on: dayOf.reported, given: [dayOf[stage]], dimensions: at('cohort') },
    ]
  })
}

const byOffence = { offence: { field: 'offence' } }

export const criminalCases = defineRegister({
  id: 'criminal-cases',
  name: { en: 'Criminal cases' },
  singular: { en: 'case' },
  definition: {
    en: 'Every case of misuse or trafficking from the report to the final judgment, under one case number for police, prosecution and courts. Cases, persons and items are three counts.',
  },
  keptBy: ['police', 'prosecution', 'court'],
  sections: [
    {
      id: 'case',
      name: { en: 'The case' },
      fields: [
        caseNumber('Case number of the report'),
        offence,
        { ...stageDay('reported-on', 'Day of the report'), isRequired: true },
        stageDay('investigated-on', 'Day on which the investigation was opened'),
        stageDay('indicted-on', 'Day of the indictment'),
        stageDay('judged-on', 'Day of the judgment'),
        stageDay('final-on', 'Day on which the judgment became final'),
        defineField(fieldKind.code, {
          id: 'verdict',
          name: { en: 'Verdict' },
          settings: { list: lists.verdictCodes },
        }),
        defineField(fieldKind.yesNo, {
          id: 'below-minimum',
          name: { en: 'Sentence below the legal minimum' },
        }),
        remark,
      ],
    },
  ],
  children: [
    { id: 'persons', name: { en: 'Persons' }, singular: { en: 'person' }, fields: [sex, ageBand] },
    itemLines,
  ],
  countsOn: 'reported-on',
  likeness: ['case-number'],
  counts: [
    ...countsOf({ element: 'chain-cases', dimensions: byOffence }, true),
    ...countsOf(
      {
        element: 'chain-persons',
        of: 'persons',
        dimensions: { ...byOffence, sex: { field: 'sex' }, 'age-band': { field: 'age-band' } },
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
        dimensions: byOffence,
      },
      false,
    ),
  ],
})
