// From whom firearms and other items were seized, by sex and age: context for KPI 3 and 4.
import { defineIndicator, sum } from '#definition'
import { seizurePerpetrators as perpetrators } from '../../data-elements/justice/seizures.ts'
import { persons } from '../../terms/units.ts'
import { row } from '../examples/example-row.ts'

export const seizurePerpetrators = defineIndicator({
  id: 'seizure-perpetrators',
  kind: 'context',
  code: 'C10',
  text: { en: 'Persons from whom firearms, ammunition or explosives were seized, by sex and age.' },
  name: { en: 'Persons in seizure cases' },
  elements: ['2.1', '2.9'],
  directionOfGood: 'neither',
  region: 'sum of parts',
  regions: ['western-balkans', 'see-7'],
  frequency: 'year',
  measures: { persons: sum(perpetrators) },
  headline: { show: 'persons' },
  chart: { kind: 'stack', by: 'sex' },
  breakdowns: ['sex', 'age-band'],
  shows: (terms) => ({
    persons: { name: { en: 'Persons in seizure cases' }, formula: terms.persons, unit: persons },
  }),
  method: {
    en: 'Persons from whom something was seized in the period, as records of seizures and publications have them. Whoever had something seized twice counts twice. Nobody of them is convicted by being counted here: the justice chain is KPI 3.',
  },
  workedExample: {
    narrative: { en: 'In 2023 there are 40 persons in seizure cases of Skopje, 38 of them men and boys.' },
    observations: [
      row('skopje', 'seizure-perpetrators', 40),
      row('skopje', 'seizure-perpetrators', 38, { codes: { sex: 'male' } }),
    ],
    expects: [
      { show: 'persons', jurisdiction: 'skopje', period: '2023', is: '40' },
      { show: 'persons', jurisdiction: 'skopje', period: '2023', codes: { sex: 'male' }, is: '38' },
      { show: 'persons', jurisdiction: 'western-balkans', period: '2023', is: 'at least 40' },
    ],
  },
})
