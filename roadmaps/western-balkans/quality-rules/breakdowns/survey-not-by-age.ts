import { defineFigureRule, figureRule } from '#definition'

export const surveyNotByAge = defineFigureRule(figureRule.notBrokenDown, {
  id: 'survey-not-by-age',
  severity: 'note',
  name: { en: 'A survey without a breakdown by age' },
  advice: {
    en: 'KPI 14 is disaggregated by age. Ask who carried the survey out for the percentages in its own age bands.',
  },
  settings: { elements: ['survey-share'], dimension: 'survey-age', least: 10 },
})
