// Money behind the Roadmap.
import { defineDataElement } from '#definition'
import { donor } from '../../terms/dimensions.ts'
import { millionDollars, millionEuros, millionPounds, projects } from '../../terms/units.ts'

export const contributionsUsd = defineDataElement({
  id: 'contributions-usd',
  name: { en: 'Contributions in dollars' },
  definition: {
    en: 'Money paid into the Roadmap’s funds in the period, in million US dollars; context for the donor side.',
  },
  unit: millionDollars,
  dimensions: [donor],
  accumulation: 'period',
  alsoPublishedAs: ['cumulative'],
})

export const contributionsEur = defineDataElement({
  id: 'contributions-eur',
  name: { en: 'Contributions in euros' },
  definition: {
    en: 'Money paid into the Roadmap’s funds in the period, in million euros; context for the donor side.',
  },
  unit: millionEuros,
  dimensions: [donor],
  accumulation: 'period',
  alsoPublishedAs: ['cumulative'],
})

export const contributionsGbp = defineDataElement({
  id: 'contributions-gbp',
  name: { en: 'Contributions in pounds' },
  definition: {
    en: 'Money paid into the Roadmap’s funds in the period, in million pounds; context for the donor side.',
  },
  unit: millionPounds,
  dimensions: [donor],
  accumulation: 'period',
  alsoPublishedAs: ['cumulative'],
})

export const projectsSupported = defineDataElement({
  id: 'projects-supported',
  name: { en: 'Projects supported' },
  definition: {
    en: 'Projects that the Roadmap’s funds supported in the period; context for the donor side.',
  },
  unit: projects,
  accumulation: 'period',
  alsoPublishedAs: ['cumulative'],
})

export const projectsBudget = defineDataElement({
  id: 'projects-budget',
  name: { en: 'Budget of supported projects' },
  definition: {
    en: 'Budget of the projects approved in the period, in million US dollars; context for the donor side.',
  },
  unit: millionDollars,
  accumulation: 'period',
  alsoPublishedAs: ['cumulative'],
})
