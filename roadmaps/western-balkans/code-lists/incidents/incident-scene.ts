// Where an incident happened.
import { defineCodeList } from '#definition'

export const incidentSceneCodes = defineCodeList({
  id: 'incident-scene',
  name: { en: 'Scene' },
  source:
    'Armed Violence Monitoring Platform (SEESAC), field “place”; codes from general knowledge of the field, to be checked',
  codes: {
    home: { name: { en: 'home or yard' } },
    street: { name: { en: 'street or square' } },
    catering: { name: { en: 'bar, restaurant or club' } },
    school: { name: { en: 'school or kindergarten' } },
    workplace: { name: { en: 'workplace' } },
    'public-building': { name: { en: 'public building' } },
    vehicle: { name: { en: 'vehicle' } },
    'open-land': { name: { en: 'fields or forest' } },
    other: { name: { en: 'other' } },
    'not-reported': { name: { en: 'not reported' }, notReported: true },
  },
})
