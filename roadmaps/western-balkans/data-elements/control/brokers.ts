// Brokers of arms, as their register has them (target 3.3).
import { defineDataElement } from '#definition'
import { brokersUnit, entries } from '../../terms/units.ts'

export const brokersRegistered = defineDataElement({
  id: 'brokers-registered',
  name: { en: 'Brokers registered' },
  definition: {
    en: 'Brokers whose registration was valid on that day; one whose registration has run out counts again with its next entry. Context for target 3.3.',
  },
  unit: brokersUnit,
  accumulation: 'stock',
})

export const brokerCompanies = defineDataElement({
  id: 'broker-companies',
  name: { en: 'Companies registered as brokers' },
  definition: {
    en: 'Those of the registered brokers that are companies; context for target 3.3.',
  },
  unit: brokersUnit,
  accumulation: 'stock',
})

export const brokerEntries = defineDataElement({
  id: 'broker-entries',
  name: { en: 'Entries in the register of brokers' },
  definition: {
    en: 'Registrations of brokers and changes of them in the period: how regularly the register is kept; context for target 3.3.',
  },
  unit: entries,
  accumulation: 'period',
})
