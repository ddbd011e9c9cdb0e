import { defineFigureRule, figureRule } from '#definition'

export const noWomenAmongVictims = defineFigureRule(figureRule.noneOfThem, {
  id: 'no-women-among-victims',
  severity: 'warning',
  name: { en: 'No women among the victims of domestic violence' },
  advice: {
    en: 'Five or more victims of domestic violence and not one woman: possible, but more often the sex was not asked, or incidents were put under another type. Look at the records.',
  },
  settings: {
    element: 'incident-victims',
    where: { 'incident-type': 'domestic-violence' },
    dimension: 'sex',
    code: 'female',
    least: 5,
  },
})
