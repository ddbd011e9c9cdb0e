// Awareness activities, and whom they reached (goal 4).
import { defineDataElement } from '#definition'
import { ageBand, awarenessTheme, partnerKind, sex } from '../../terms/dimensions.ts'
import { activities, persons } from '../../terms/units.ts'

export const awarenessActivities = defineDataElement({
  id: 'awareness-activities',
  name: { en: 'Awareness activities' },
  definition: {
    en: 'Activities that took place in the period, by their first day; context for goal 4.',
  },
  unit: activities,
  dimensions: [awarenessTheme, partnerKind],
  accumulation: 'period',
})

export const awarenessUnderAgreement = defineDataElement({
  id: 'awareness-under-agreement',
  name: { en: 'Awareness activities under a standing agreement' },
  definition: {
    en: 'Activities of the period that are held with a partner under a standing agreement in writing (target 4.3).',
  },
  unit: activities,
  dimensions: [awarenessTheme, partnerKind],
  accumulation: 'period',
})

const forAudience = (id: string, whom: string, target: string) =>
  defineDataElement({
    id,
    name: { en: `Awareness activities for ${whom}` },
    definition: {
      en: `Activities of the period whose audience, or one of whose audiences, are ${whom} (target ${target}).`,
    },
    unit: activities,
    accumulation: 'period',
  })

export const awarenessForLicensed = forAudience(
  'awareness-for-licensed',
  'holders of firearms, hunters, dealers, ranges, security companies or carriers',
  '4.1',
)
export const awarenessForProducers = forAudience(
  'awareness-for-producers',
  'producers of firearms, ammunition or explosives',
  '4.2',
)
export const awarenessForMedia = forAudience('awareness-for-media', 'media', '4.8')

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
