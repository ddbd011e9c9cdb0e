import { defineFigureRule, figureRule } from '#definition'

export const notBrokenDownBySex = defineFigureRule(figureRule.notBrokenDown, {
  id: 'not-broken-down-by-sex',
  severity: 'warning',
  name: { en: 'Persons without a breakdown by sex' },
  advice: {
    en: 'KPI 10 and 14 are disaggregated by gender, and persons along the justice chain are asked for by sex. Ask the source for women, men and “not reported”; what is not known is “not reported”, and not left out.',
  },
  settings: {
    elements: ['incident-victims', 'incident-perpetrators', 'chain-persons', 'survey-share'],
    dimension: 'sex',
    least: 10,
  },
})
