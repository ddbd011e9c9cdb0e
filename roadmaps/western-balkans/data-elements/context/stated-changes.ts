// Changes that publications state in percent: restated from the figures by a quality rule, never counted.
import { defineDataElement } from '#definition'
import { incidentType, victimOutcome } from '../../terms/dimensions.ts'
import { percent } from '../../terms/units.ts'

export const incidentsChangeOnPrevious = defineDataElement({
  id: 'incidents-change-on-previous',
  name: { en: 'Change of incidents on the period before, as stated' },
  definition: {
    en: 'Percentage by which a publication says that incidents changed on the period before; checked against the figures, never counted.',
  },
  unit: percent,
  dimensions: [incidentType],
  accumulation: 'period',
  statedChange: { of: 'firearm-incidents', against: 'previous period' },
})

export const incidentsChangeOnYear = defineDataElement({
  id: 'incidents-change-on-year',
  name: { en: 'Change of incidents on the same period of the year before, as stated' },
  definition: {
    en: 'Percentage by which a publication says that incidents changed on the same period of the year before; checked, never counted.',
  },
  unit: percent,
  dimensions: [incidentType],
  accumulation: 'period',
  statedChange: { of: 'firearm-incidents', against: 'same period of the previous year' },
})

export const victimsChangeOnPrevious = defineDataElement({
  id: 'victims-change-on-previous',
  name: { en: 'Change of victims on the period before, as stated' },
  definition: {
    en: 'Percentage by which a publication says that victims changed on the period before; checked, never counted.',
  },
  unit: percent,
  dimensions: [victimOutcome],
  accumulation: 'period',
  statedChange: { of: 'incident-victims', against: 'previous period' },
})

export const victimsChangeOnYear = defineDataElement({
  id: 'victims-change-on-year',
  name: { en: 'Change of victims on the same period of the year before, as stated' },
  definition: {
    en: 'Percentage by which a publication says that victims changed on the same period of the year before; checked, never counted.',
  },
  unit: percent,
  dimensions: [victimOutcome],
  accumulation: 'period',
  statedChange: { of: 'incident-victims', against: 'same period of the previous year' },
})

export const itemsSeizedChange = defineDataElement({
  id: 'items-seized-change',
  name: { en: 'Change of items seized on the year before, as stated' },
  definition: {
    en: 'Percentage by which a publication says that items seized changed on the period before; checked, never counted.',
  },
  unit: percent,
  accumulation: 'period',
  statedChange: { of: 'items-seized', against: 'previous period' },
})
