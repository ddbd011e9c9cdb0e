// Firearms in the hands of civilians, registered or estimated: what goal 5 has to be read against.
import { defineIndicator, latest, sum } from '#definition'
import {
  civilianFirearms,
  civilianFirearmsRate,
  firearmHolders,
  permitsApproved,
  registeredFirearms,
} from '../../data-elements/context/stocks.ts'
import { applications, items, perHundred, persons } from '../../terms/units.ts'
import { firearms } from '../examples/example-row.ts'

const on = (jurisdiction: string, element: string, value: number, codes = {}) => ({
  ...firearms(jurisdiction, element, value, codes),
  period: '2017-12',
})

export const civilianPossession = defineIndicator({
  id: 'civilian-possession',
  kind: 'context',
  code: 'C3',
  text: { en: 'Firearms in civilian hands: registered, and estimated in all.' },
  name: { en: 'Firearms in civilian hands' },
  elements: ['5', '4.9'],
  directionOfGood: 'neither',
  region: 'sum of parts',
  regions: ['western-balkans', 'see-7'],
  frequency: 'year',
  measures: {
    estimated: latest(civilianFirearms),
    registered: latest(registeredFirearms),
    rate: latest(civilianFirearmsRate),
    holders: latest(firearmHolders),
    permits: sum(permitsApproved),
  },
  headline: { show: 'estimated', beside: ['registered'] },
  chart: { kind: 'dot' },
  breakdowns: ['legality', 'part'],
  shows: (terms) => ({
    estimated: {
      name: { en: 'Firearms in civilian hands, estimate of the Small Arms Survey' },
      formula: terms.estimated,
      unit: items,
      breakdowns: ['legality'],
    },
    registered: {
      name: { en: 'Registered firearms, as officials said' },
      formula: terms.registered,
      unit: items,
      breakdowns: ['part'],
    },
    rate: {
      name: { en: 'Firearms in civilian hands per 100 persons, as published' },
      formula: terms.rate,
      unit: perHundred,
      breakdowns: [],
      region: 'not aggregated',
    },
    holders: {
      name: { en: 'Holders of registered firearms' },
      formula: terms.holders,
      unit: persons,
      breakdowns: [],
    },
    permits: {
      name: { en: 'Approvals to acquire a weapon' },
      formula: terms.permits,
      unit: applications,
      breakdowns: [],
    },
  }),
  method: {
    en: 'Stocks on the day for which they are published; none is carried on to later years. Estimates of the Small Arms Survey are of the end of 2017 and made alike for all; what officials call registered is of many days and counts different things, parts of a jurisdiction among them. A published rate is shown as it is: a mean of rates is not the rate of the region, and the count can be asked per 100,000 inhabitants here.',
  },
  workedExample: {
    narrative: {
      en: 'Invented numbers: for the end of 2017 a survey estimates 50,000 firearms for Tirana, 20,000 of them legal, and 40,000 for Skopje.',
    },
    observations: [
      on('tirana', 'civilian-firearms', 50_000),
      on('tirana', 'civilian-firearms', 20_000, { legality: 'legal' }),
      on('skopje', 'civilian-firearms', 40_000),
    ],
    expects: [
      { show: 'estimated', jurisdiction: 'tirana', period: '2017', is: '50,000' },
      {
        show: 'estimated',
        jurisdiction: 'tirana',
        period: '2017',
        codes: { legality: 'legal' },
        is: '20,000',
      },
      { show: 'estimated', jurisdiction: 'western-balkans', period: '2017', is: 'at least 90,000' },
      { show: 'registered', jurisdiction: 'tirana', period: '2017', is: 'not reported' },
    ],
  },
})
