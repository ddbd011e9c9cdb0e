// Exchanges of good practice, and who takes part in them (target 1.6).
import { defineDataElement } from '#definition'
import { exchangeArea, profession, sex } from '../../terms/dimensions.ts'
import { exchangesUnit, persons } from '../../terms/units.ts'

export const exchangesAttended = defineDataElement({
  id: 'exchanges-attended',
  name: { en: 'Exchanges of good practice attended' },
  definition: {
    en: 'Exchanges of the period in which somebody of the jurisdiction took part, by their first day. One that several jurisdictions attend counts for each of them.',
  },
  unit: exchangesUnit,
  dimensions: [exchangeArea],
  accumulation: 'period',
})

export const exchangesHosted = defineDataElement({
  id: 'exchanges-hosted',
  name: { en: 'Exchanges of good practice hosted' },
  definition: { en: 'Exchanges of the period that the jurisdiction itself held, by their first day.' },
  unit: exchangesUnit,
  dimensions: [exchangeArea],
  accumulation: 'period',
})

export const exchangeParticipants = defineDataElement({
  id: 'exchange-participants',
  name: { en: 'Participants of exchanges of good practice' },
  definition: {
    en: 'Officials of the jurisdiction who took part in exchanges of the period; whoever took part in two counts twice.',
  },
  unit: persons,
  dimensions: [exchangeArea, profession, sex],
  accumulation: 'period',
})
