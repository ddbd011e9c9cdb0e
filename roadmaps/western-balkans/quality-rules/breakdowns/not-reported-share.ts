import { defineFigureRule, figureRule } from '#definition'

export const notReportedShare = defineFigureRule(figureRule.notReportedShare, {
  id: 'not-reported-share',
  severity: 'warning',
  settings: { above: 10, least: 10 },
  name: { en: 'Much is “not reported”' },
  advice: {
    en: 'More than a tenth of ten or more persons or items are in the category “not reported”. Percentages of the rest may mislead.',
  },
})
