// Firearms of armed forces and police, estimated: what surplus and stores have to be read against.
import { defineIndicator, latest } from '#definition'
import { militaryFirearms, policeFirearms } from '../../data-elements/context/stocks.ts'
import { items } from '../../terms/units.ts'
import { firearms } from '../examples/example-row.ts'

const on = (jurisdiction: string, element: string, value: number) => ({
  ...firearms(jurisdiction, element, value),
  period: '2017-12',
})

export const officialFirearms = defineIndicator({
  id: 'official-firearms',
  kind: 'context',
  code: 'C4',
  text: { en: 'Firearms of the armed forces and the police, estimated.' },
  name: { en: 'Firearms of armed forces and police' },
  elements: ['6.1', '7.1'],
  directionOfGood: 'neither',
  region: 'sum of parts',
  regions: ['western-balkans', 'see-7'],
  frequency: 'year',
  measures: { military: latest(militaryFirearms), police: latest(policeFirearms) },
  headline: { show: 'military', beside: ['police'] },
  chart: { kind: 'dot' },
  shows: (terms) => ({
    military: {
      name: { en: 'Firearms of the armed forces, estimated' },
      formula: terms.military,
      unit: items,
    },
    police: { name: { en: 'Firearms of the police, estimated' }, formula: terms.police, unit: items },
  }),
  method: {
    en: 'Estimates of the Small Arms Survey for one day, not carried on to later years. The two are not added up: they are estimated in different ways.',
  },
  workedExample: {
    narrative: {
      en: 'Invented numbers: for the end of 2017 a survey estimates 10,000 firearms of the armed forces for Tirana and 8,000 for Skopje.',
    },
    observations: [
      on('tirana', 'military-firearms', 10_000),
      on('skopje', 'military-firearms', 8_000),
      on('tirana', 'police-firearms', 3_000),
    ],
    expects: [
      { show: 'military', jurisdiction: 'tirana', period: '2017', is: '10,000' },
      { show: 'police', jurisdiction: 'tirana', period: '2017', is: '3,000' },
      { show: 'military', jurisdiction: 'western-balkans', period: '2017', is: 'at least 18,000' },
    ],
  },
})
