import { defineFigureRule, figureRule } from '#definition'

export const notBrokenDownByAge = defineFigureRule(figureRule.notBrokenDown, {
  id: 'not-broken-down-by-age',
  severity: 'note',
  name: { en: 'Persons without a breakdown by age' },
  advice: {
    en: 'KPI 10 is disaggregated by age. Ask the source for age bands; what is not known is “not reported”, and not left out.',
  },
  settings: { elements: ['incident-victims'], dimension: 'age-band', least: 10 },
})
