// Brokers of arms, and whether their register is kept (target 3.3).
import { defineIndicator, latest, sum } from '#definition'
import { brokerCompanies, brokerEntries, brokersRegistered } from '../../data-elements/control/brokers.ts'
import { brokersUnit, entries } from '../../terms/units.ts'
import { row } from '../examples/example-row.ts'

export const registeredBrokers = defineIndicator({
  id: 'registered-brokers',
  kind: 'target',
  code: 'T7',
  text: { en: 'Brokers of arms with a valid registration, and entries in their register.' },
  name: { en: 'Brokers' },
  elements: ['3.3'],
  directionOfGood: 'neither',
  region: 'sum of parts',
  regions: ['western-balkans'],
  frequency: 'year',
  measures: {
    registered: latest(brokersRegistered),
    companies: latest(brokerCompanies),
    entries: sum(brokerEntries),
  },
  headline: { show: 'registered', beside: ['entries'] },
  chart: { kind: 'split', shows: ['registered', 'companies'] },
  shows: (terms) => ({
    registered: { name: { en: 'Brokers registered' }, formula: terms.registered, unit: brokersUnit },
    companies: { name: { en: 'Companies among them' }, formula: terms.companies, unit: brokersUnit },
    entries: {
      name: { en: 'Entries made in the register of brokers' },
      formula: terms.entries,
      unit: entries,
    },
  }),
  method: {
    en: 'A stock on the last day of the period: a broker counts from the entry until the registration runs out, is suspended or removed. The baseline of target 3.3 says that the database of brokers is not updated regularly; how many entries were made in the period tells whether it is. A broker registered in two jurisdictions counts in both.',
  },
  workedExample: {
    narrative: {
      en: 'At the end of 2023 Belgrade has 36 brokers, 30 of them companies, after 20 entries in the year. Skopje has 4.',
    },
    observations: [
      row('belgrade', 'brokers-registered', 36, { period: '2023-12' }),
      row('belgrade', 'broker-companies', 30, { period: '2023-12' }),
      row('belgrade', 'broker-entries', 20),
      row('skopje', 'brokers-registered', 4, { period: '2023-12' }),
    ],
    expects: [
      { show: 'registered', jurisdiction: 'belgrade', period: '2023', is: '36' },
      { show: 'registered', jurisdiction: 'western-balkans', period: '2023', is: 'at least 40' },
      { show: 'entries', jurisdiction: 'belgrade', period: '2023', is: '20' },
      { show: 'registered', jurisdiction: 'tirana', period: '2023', is: 'not reported' },
    ],
  },
})
