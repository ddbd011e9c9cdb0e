// Awareness activities, and whom they reached (goal 4).
import { defineDataElement } from '#definition'
import { ageBand, sex } from '../../terms/dimensions.ts'
import { activities, persons } from '../../terms/units.ts'

export const awarenessActivities = defineDataElement({
  id: 'awareness-activities',
  name: { en: 'Awareness activities' },
  definition: {
    en: 'Activities that took place in the period, by their first day; context for goal 4.',
  },
  unit: activities,
  accumulation: 'period',
})

export const awarenessParticipants = defineDataElement({
  id: 'awareness-participants',
  name: { en: 'Participants of awareness activities' },
  definition: {
    en: 'Persons who took part in activities of the period; whoever took part in two counts twice. Context for goal 4.',
  },
  unit: persons,
  dimensions: [sex, ageBand],
  accumulation: 'period',
})

export const awarenessAudience = defineDataElement({
  id: 'awareness-audience',
  name: { en: 'People reached by awareness activities' },
  definition: {
    en: 'Readers, viewers and visitors of the activities of the period, where somebody counted them; nobody knows their sex and age. Context for goal 4.',
  },
  unit: persons,
  accumulation: 'period',
})
