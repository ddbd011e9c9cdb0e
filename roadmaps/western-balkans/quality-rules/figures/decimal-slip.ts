import { defineFigureRule, figureRule } from '#definition'

export const decimalSlip = defineFigureRule(figureRule.decimalSlip, {
  id: 'decimal-slip',
  severity: 'warning',
  name: { en: 'A decimal slip, or another unit?' },
  advice: {
    en: 'The figure is about ten, a hundred or a thousand times as large or as small as the ones before and after it, which agree with each other. Look for a shifted decimal mark, a thousands separator read as a decimal mark, or grams instead of kilograms.',
  },
  settings: { least: 100 },
})
