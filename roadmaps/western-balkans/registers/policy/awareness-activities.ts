// Awareness activities and whom they reached (goal 4). Participants are kept by sex and age.
import { defineRegister } from '#definition'
import * as lists from '../../code-lists/index.ts'
import * as ask from '../asking/ask.ts'
import { caseNumber, day, evidence, remark, sex } from '../asking/shared-fields.ts'

const partners = Object.keys(lists.partnerKindCodes.codes).filter(
  (kind) => kind !== 'no-partner' && kind !== 'not-reported',
)
/** Who needs a licence to hold, trade, guard with or carry arms (target 4.1). */
const licensed = ['holders-of-firearms', 'hunters', 'dealers-and-ranges', 'security-companies', 'carriers']

const byThemeAndPartner = {
  'awareness-theme': { field: 'theme' },
  'partner-kind': { field: 'partner-kind' },
}

export const awarenessActivities = defineRegister({
  id: 'awareness-activities',
  name: { en: 'Awareness activities' },
  singular: { en: 'activity' },
  definition: {
    en: 'Every activity that took place to inform people about the danger of firearms or about surrendering and legalising them. A campaign is one record; an event within it may be a record of its own.',
  },
  keptBy: ['salw-commission', 'interior-ministry', 'police'],
  sections: [
    {
      id: 'activity',
      name: { en: 'The activity' },
      fields: [
        day('First day'),
        ask.date('last-day', 'Last day'),
        caseNumber('Number of the activity'),
        ask.text('title', 'Title', { isRequired: true }),
        ask.choice('kind', 'Kind', lists.activityKindCodes, { isRequired: true }),
        ask.choice('theme', 'Theme', lists.awarenessThemeCodes, { isRequired: true }),
        ask.choices('audience', 'Audience', lists.audienceCodes, { isRequired: true }),
        ask.place('place', 'Place'),
        ask.text('partner', 'Partner'),
        ask.choice('partner-kind', 'Kind of partner', lists.partnerKindCodes, {
          help: 'Of the most important partner; “no partner” where the institution acted alone.',
        }),
        ask.choice('partnership', 'Partnership', lists.partnershipCodes, {
          showWhen: { field: 'partner-kind', is: partners },
        }),
        ask.whole('reach', 'People reached', {
          help: 'Readers, viewers or visitors, where somebody counted.',
        }),
        evidence,
        remark,
      ],
    },
  ],
  children: [
    {
      id: 'participants',
      name: { en: 'Participants' },
      singular: { en: 'group of participants' },
      fields: [
        sex,
        ask.choice('age-band', 'Age band', lists.ageBandCodes),
        ask.whole('persons', 'Persons', { isRequired: true }),
      ],
    },
  ],
  countsOn: 'day',
  likeness: ['case-number'],
  counts: [
    { element: 'awareness-activities', dimensions: byThemeAndPartner },
    {
      element: 'awareness-under-agreement',
      where: { partnership: ['standing'] },
      dimensions: byThemeAndPartner,
    },
    { element: 'awareness-for-licensed', where: { audience: licensed }, dimensions: {} },
    { element: 'awareness-for-producers', where: { audience: ['producers'] }, dimensions: {} },
    { element: 'awareness-for-media', where: { audience: ['media'] }, dimensions: {} },
    { element: 'awareness-audience', sum: 'reach', dimensions: {} },
    {
      element: 'awareness-participants',
      of: 'participants',
      sum: 'persons',
      dimensions: { sex: { field: 'sex' }, 'age-band': { field: 'age-band' } },
    },
  ],
})
