// Awareness activities and whom they reached (goal 4). No data element takes them; participants are kept by sex.
import { defineField, defineRegister, fieldKind } from '#definition'
import * as lists from '../code-lists/index.ts'
import { caseNumber, day, remark } from './shared-fields.ts'

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
        defineField(fieldKind.date, { id: 'last-day', name: { en: 'Last day' } }),
        caseNumber('Number of the activity'),
        defineField(fieldKind.text, { id: 'title', name: { en: 'Title' }, isRequired: true }),
        defineField(fieldKind.code, {
          id: 'kind',
          name: { en: 'Kind' },
          settings: { list: lists.activityKindCodes },
          isRequired: true,
        }),
        defineField(fieldKind.code, {
          id: 'theme',
          name: { en: 'Theme' },
          settings: { list: lists.awarenessThemeCodes },
          isRequired: true,
        }),
        defineField(fieldKind.codes, {
          id: 'audience',
          name: { en: 'Audience' },
          settings: { list: lists.audienceCodes },
          isRequired: true,
        }),
        defineField(fieldKind.place, { id: 'place', name: { en: 'Place' }, settings: {} }),
        defineField(fieldKind.webAddress, {
          id: 'evidence',
          name: { en: 'Evidence on the web' },
          settings: {},
        }),
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
        defineField(fieldKind.code, {
          id: 'sex',
          name: { en: 'Sex' },
          settings: { list: lists.sexCodes },
          isRequired: true,
        }),
        defineField(fieldKind.wholeNumber, { id: 'persons', name: { en: 'Persons' }, isRequired: true }),
      ],
    },
  ],
  countsOn: 'day',
  likeness: ['day', 'title'],
  counts: [],
})
