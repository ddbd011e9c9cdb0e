import { defineFigureRule, figureRule } from '#definition'

export const unlikeItsHistory = defineFigureRule(figureRule.unlikeItsHistory, {
  id: 'unlike-its-history',
  severity: 'warning',
  name: { en: 'Unlike its own history' },
  advice: {
    en: 'The figure lies outside the prediction interval of the five to ten periods before it. Method: counts on the square-root scale of Anscombe (Biometrika, 1948), Student’s t interval for one more value, with the spread of the series itself and never less than that of chance. If nothing has changed, about 1 figure in 100 is questioned without cause; tried by simulation, it is never more than 2 in 100. A trend or a new law is a cause. Fewer than five earlier periods are never judged.',
  },
  settings: { least: 5, most: 10, rate: 0.01 },
})
