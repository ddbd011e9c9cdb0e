// The estimated number of firearms in illicit possession, which goal 5 wants decreased.
import { defineIndicator, latest } from '#definition'
import { civilianFirearms, illicitFirearmsEstimate } from '../../data-elements/context/stocks.ts'
import { items } from '../../terms/units.ts'
import { firearms } from '../examples/example-row.ts'

const on = (jurisdiction: string, element: string, value: number, codes = {}) => ({
  ...firearms(jurisdiction, element, value, codes),
  period: '2017-12',
})

export const illicitPossession = defineIndicator({
  id: 'illicit-possession',
  kind: 'target',
  code: 'T10',
  text: { en: 'Estimated number of firearms in illicit possession.' },
  name: { en: 'Firearms in illicit possession, estimated' },
  elements: ['5', '4.4'],
  directionOfGood: 'down',
  region: 'sum of parts',
  regions: ['western-balkans', 'see-7'],
  frequency: 'year',
  measures: {
    unregistered: latest(civilianFirearms, { where: { legality: 'illegal' } }),
    officials: latest(illicitFirearmsEstimate),
  },
  headline: { show: 'unregistered', beside: ['officials'] },
  chart: { kind: 'dot' },
  shows: (terms) => ({
    unregistered: {
      name: { en: 'Unregistered firearms in civilian hands, estimate of the Small Arms Survey' },
      formula: terms.unregistered,
      unit: items,
    },
    officials: {
      name: { en: 'Illicit firearms, estimate of officials or strategies' },
      formula: terms.officials,
      unit: items,
    },
  }),
  method: {
    en: 'Goal 5 wants “the estimated number of firearms in illicit possession” substantially decreased by 2024; the Roadmap itself says that no method of estimating it is agreed on. Two kinds of estimates stand apart and are never averaged: that of the Small Arms Survey, made alike for all, and those that officials or strategies name. An estimate is of a day, and none is carried on to later years: a year without one is not reported, and a decrease can only be seen between two estimates made alike.',
  },
  workedExample: {
    narrative: {
      en: 'Invented numbers: for the end of 2017 a survey estimates 30,000 unregistered firearms for Tirana and 20,000 for Skopje; an official of Tirana says 25,000.',
    },
    observations: [
      on('tirana', 'civilian-firearms', 30_000, { legality: 'illegal' }),
      on('skopje', 'civilian-firearms', 20_000, { legality: 'illegal' }),
      on('tirana', 'illicit-firearms-estimate', 25_000),
    ],
    expects: [
      { show: 'unregistered', jurisdiction: 'tirana', period: '2017', is: '30,000' },
      { show: 'officials', jurisdiction: 'tirana', period: '2017', is: '25,000' },
      { show: 'unregistered', jurisdiction: 'western-balkans', period: '2017', is: 'at least 50,000' },
      { show: 'unregistered', jurisdiction: 'tirana', period: '2018', is: 'not reported' },
    ],
  },
})
