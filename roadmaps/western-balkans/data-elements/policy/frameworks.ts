// Legal frameworks and their harmonisation (KPI 1).
import { defineDataElement } from '#definition'
import { instrument, judgement, territorialLevel } from '../../terms/dimensions.ts'
import { acts, documents, jurisdictionsUnit } from '../../terms/units.ts'

export const frameworkJudgement = defineDataElement({
  id: 'framework-judgement',
  name: { en: 'Judgement of harmonisation' },
  definition: {
    en: 'On that day the legal framework was judged against one instrument: 1 for the judgement that was made, or the number of acts judged so where they are recorded act by act.',
  },
  unit: jurisdictionsUnit,
  dimensions: [instrument, judgement],
  accumulation: 'stock',
})

export const actsJudged = defineDataElement({
  id: 'acts-judged',
  name: { en: 'Legal acts judged against an instrument' },
  definition: {
    en: 'Legal acts in force on that day that have to follow an instrument, by the judgement whether they do, and by the territorial level that made them. An act that has to follow several instruments counts once with each.',
  },
  unit: acts,
  dimensions: [territorialLevel, instrument, judgement],
  accumulation: 'stock',
})

export const frameworksReportedHarmonised = defineDataElement({
  id: 'frameworks-reported-harmonised',
  name: { en: 'Jurisdictions that report full compliance' },
  definition: {
    en: 'Number of jurisdictions that say themselves that they fully comply with an instrument; context for KPI 1.',
  },
  unit: jurisdictionsUnit,
  dimensions: [instrument],
  accumulation: 'stock',
  expectedBy: [],
})

export const weaponsLaws = defineDataElement({
  id: 'weapons-laws',
  name: { en: 'Weapons laws in force' },
  definition: {
    en: 'Laws on weapons in force in a jurisdiction and its parts on that day; context for KPI 1.',
  },
  unit: documents,
  accumulation: 'stock',
  expectedBy: [],
})

export const weaponsLawsHarmonised = defineDataElement({
  id: 'weapons-laws-harmonised',
  name: { en: 'Weapons laws reported as harmonised' },
  definition: { en: 'Laws on weapons that were reported as harmonised on that day; context for KPI 1.' },
  unit: documents,
  accumulation: 'stock',
  expectedBy: [],
})
