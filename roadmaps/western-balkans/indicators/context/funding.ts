// Money and projects behind the Roadmap, currency by currency.
import { defineIndicator, sum } from '#definition'
import {
  contributionsEur,
  contributionsGbp,
  contributionsUsd,
  projectsBudget,
  projectsSupported,
} from '../../data-elements/context/funding.ts'
import { millionDollars, millionEuros, millionPounds, projects } from '../../terms/units.ts'
import { row } from '../examples/example-row.ts'

const paid = (element: string, donor: string, value: number) =>
  row('western-balkans', element, value, { codes: { donor } })

export const funding = defineIndicator({
  id: 'funding',
  kind: 'context',
  code: 'C6',
  text: { en: 'Contributions to the funds behind the Roadmap, and projects supported.' },
  name: { en: 'Funding' },
  elements: [],
  directionOfGood: 'neither',
  region: 'not aggregated',
  regions: ['western-balkans'],
  frequency: 'year',
  measures: {
    dollars: sum(contributionsUsd),
    euros: sum(contributionsEur),
    pounds: sum(contributionsGbp),
    projects: sum(projectsSupported),
    budget: sum(projectsBudget),
  },
  headline: [{ show: 'projects' }, { show: 'dollars' }],
  breakdowns: ['donor'],
  shows: (terms) => ({
    dollars: { name: { en: 'Contributions in dollars' }, formula: terms.dollars, unit: millionDollars },
    euros: { name: { en: 'Contributions in euros' }, formula: terms.euros, unit: millionEuros },
    pounds: { name: { en: 'Contributions in pounds' }, formula: terms.pounds, unit: millionPounds },
    projects: {
      name: { en: 'Projects supported' },
      formula: terms.projects,
      unit: projects,
      breakdowns: [],
    },
    budget: {
      name: { en: 'Budget of the projects approved' },
      formula: terms.budget,
      unit: millionDollars,
      breakdowns: [],
    },
  }),
  method: {
    en: 'As published for the region as a whole, in the currency of the source: currencies are never converted and never added up. Most publications count since the start of a fund; those are cumulative, belong to no year, and stand among the sources with their own time.',
  },
  workedExample: {
    narrative: { en: 'In 2023 the fund supports 3 projects; one donor pays 2 million euros.' },
    observations: [row('western-balkans', 'projects-supported', 3), paid('contributions-eur', 'germany', 2)],
    expects: [
      { show: 'projects', jurisdiction: 'western-balkans', period: '2023', is: '3' },
      {
        show: 'euros',
        jurisdiction: 'western-balkans',
        period: '2023',
        codes: { donor: 'germany' },
        is: '2',
      },
      { show: 'dollars', jurisdiction: 'western-balkans', period: '2023', is: 'not reported' },
    ],
  },
})
