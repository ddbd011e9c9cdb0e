import { defineFigureRule, figureRule } from '#definition'

/** Followed from the year of the seizure, every stage is part of the one before. By period it need not be. */
const cohort = (element: string) =>
  (
    [
      ['reported', 'reported'],
      ['prosecuted', 'prosecuted'],
      ['adjudicated', 'adjudicated'],
    ] as const
  ).map(([stage, en]) => ({ name: { en }, element, where: { stage, 'chain-view': 'cohort' } }))

export const chainInOrder = defineFigureRule(figureRule.inDescendingOrder, {
  id: 'chain-in-order',
  severity: 'error',
  name: { en: 'More judged than prosecuted, or more prosecuted than reported' },
  advice: {
    en: 'Of the seizures of one year, what was adjudicated was also prosecuted, and what was prosecuted was also reported (KPI 3). More at a later stage means that cases are missing before it, or that cases, persons and items were mixed. Counted by period the order need not hold, and is not asked for.',
  },
  settings: { chains: ['chain-cases', 'chain-persons', 'chain-items', 'chain-mass'].map(cohort) },
})
