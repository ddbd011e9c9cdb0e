// Storage facilities, assessment by assessment (KPI 13). A facility counts until it is out of use, as met only while an
// assessment is in date.
import { defineRegister } from '#definition'
import * as lists from '../../code-lists/index.ts'
import * as ask from '../asking/ask.ts'
import { compulsoryClauses } from './compulsory-clauses.ts'
import { caseNumber, day, remark } from '../asking/shared-fields.ts'

const assessed = { field: 'judgement', is: ['met', 'partly-met', 'not-met'] }

const byOwner = { 'facility-owner': { field: 'facility-owner' } }
const everyClause = { of: 'clauses', by: 'clause', where: { 'clause-judgement': ['met'] } }
/** Facilities in use that were judged as met by one of these standards, as long as the assessment is in date. */
const judgedAsMet = (element: string, standards: readonly string[]) => ({
  element,
  holds: { by: ['facility-number'], until: 'valid-until' },
  where: { 'in-use': ['yes'], judgement: ['met'], standard: standards },
  dimensions: byOwner,
})

export const storageAssessments = defineRegister({
  id: 'storage-assessments',
  name: { en: 'Storage facilities' },
  singular: { en: 'assessment' },
  definition: {
    en: 'Every facility in which firearms, ammunition or explosives are stored: enter it once as not assessed, then every assessment. An assessment holds until the next one or until the day on which it runs out; after that day the facility counts as not assessed.',
  },
  keptBy: ['armed-forces', 'interior-ministry', 'police', 'customs', 'court', 'prosecution'],
  sections: [
    {
      id: 'facility',
      name: { en: 'The facility' },
      fields: [
        ask.number('facility-number', 'Number of the facility', {
          isRequired: true,
          help: 'The same number in every record of the facility.',
        }),
        ask.choice('facility-owner', 'Owner', lists.facilityOwnerCodes, { isRequired: true }),
        ask.choice('purpose', 'Purpose', lists.facilityPurposeCodes),
        ask.choices('content', 'What is stored', lists.facilityContentCodes, {
          isRequired: true,
          mayLeave: 'never',
        }),
        ask.yesNo('in-use', 'In use', {
          isRequired: true,
          help: '“No” takes the facility out of the count from this day on.',
        }),
        ask.whole('capacity', 'Weapons it can hold', { mayLeave: 'never', isSensitive: true }),
      ],
    },
    {
      id: 'assessment',
      name: { en: 'The assessment' },
      fields: [
        day(
          'Day of the assessment',
          'For a facility that was not assessed yet, the day from which it is in use.',
        ),
        caseNumber('Number of the assessment'),
        ask.choice('judgement', 'Judgement', lists.judgementCodes, { isRequired: true }),
        ask.choice('standard', 'Standard', lists.storageStandardCodes, {
          showWhen: assessed,
          isRequired: true,
        }),
        ask.text('standard-version', 'Version of the standard', { showWhen: assessed }),
        ask.date('valid-until', 'In date until', {
          showWhen: assessed,
          isRequired: true,
          help: 'The last day on which the assessment holds.',
        }),
        ask.text('assessor', 'Assessed by', { showWhen: assessed, help: 'The institution, not the person.' }),
        ask.choice('risk-level', 'Risk reduction level', lists.riskLevelCodes, { showWhen: assessed }),
        ask.date('stocktake-on', 'Day of the last stock-take'),
        ask.date('next-inspection-on', 'Next inspection due on'),
        ask.text('upgrade', 'Upgrade project', { mayLeave: 'never' }),
        remark,
      ],
    },
  ],
  children: [
    {
      id: 'clauses',
      name: { en: 'Clause by clause' },
      singular: { en: 'clause' },
      fields: [
        ask.choice('clause', 'Clause', lists.storageClauseCodes, { isRequired: true }),
        ask.choice('clause-judgement', 'Judgement', lists.judgementCodes, { isRequired: true }),
        ask.longText('deficiency', 'Deficiency', { mayLeave: 'never' }),
      ],
    },
  ],
  countsOn: 'day',
  likeness: ['day', 'facility-number'],
  counts: [
    {
      element: 'storage-facilities',
      holds: { by: ['facility-number'], until: 'valid-until', lapses: { judgement: 'not-reported' } },
      where: { 'in-use': ['yes'] },
      dimensions: { ...byOwner, judgement: { field: 'judgement' } },
    },
    {
      ...judgedAsMet('storage-facilities-in-line', ['mosaic-05-20', 'iatg-01-20', 'iatg-12-20']),
      requires: [
        { ...everyClause, codes: compulsoryClauses.everywhere },
        {
          ...everyClause,
          codes: compulsoryClauses.withAmmunition,
          when: { content: ['ammunition', 'explosives'] },
        },
      ],
    },
    judgedAsMet('storage-facilities-own-rules', ['national', 'other']),
  ],
})
