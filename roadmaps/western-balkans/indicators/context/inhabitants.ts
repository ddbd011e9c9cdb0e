// How many people live where: what counts are compared by.
import { defineIndicator, latestOfYear } from '#definition'
import { population } from '../../data-elements/context/population.ts'
import { persons } from '../../terms/units.ts'
import { row } from '../examples/example-row.ts'

const inMiddle = (jurisdiction: string, year: number, value: number) =>
  row(jurisdiction, 'population', value, { period: `${year}-07` })

export const inhabitants = defineIndicator({
  id: 'population',
  kind: 'context',
  code: 'C1',
  text: { en: 'People living in each jurisdiction in the middle of the year.' },
  name: { en: 'Population' },
  elements: [],
  directionOfGood: 'neither',
  region: 'sum of parts',
  regions: ['western-balkans', 'see-7'],
  frequency: 'year',
  measures: { people: latestOfYear(population) },
  headline: { show: 'people' },
  shows: (terms) => ({
    people: { name: { en: 'People in the middle of the year' }, formula: terms.people, unit: persons },
  }),
  method: {
    en: 'Estimates of the World Bank for the middle of the year, a stock of one day that stands for the whole year. Every count can be asked per 100,000 inhabitants: the count of the period over the people of the year in which it lies, exactly. A region’s rate is the sum of the counts of those members of which both are known over the sum of their people. A half-year’s rate is per half-year and not made longer. Where the people of a year are not known yet, a rate is not computable. The code XKX, under which the World Bank publishes the figures for Pristina, is user-assigned: ISO 3166 has given none.',
  },
  workedExample: {
    narrative: {
      en: 'Invented numbers: in the middle of 2023 two million people live in the jurisdiction of Skopje and three million in that of Tirana.',
    },
    observations: [
      inMiddle('skopje', 2023, 2_000_000),
      inMiddle('tirana', 2023, 3_000_000),
      inMiddle('tirana', 2022, 3_100_000),
    ],
    expects: [
      { show: 'people', jurisdiction: 'skopje', period: '2023', is: '2,000,000' },
      { show: 'people', jurisdiction: 'skopje', period: '2023-H1', is: '2,000,000' },
      { show: 'people', jurisdiction: 'western-balkans', period: '2023', is: 'at least 5,000,000' },
      { show: 'people', jurisdiction: 'skopje', period: '2024', is: 'not reported' },
    ],
  },
})
