// One rule of every kind, so that each kind has something to be asked by.
import { defineFigureRule, defineQualityRule, figureRule } from '#definition'
import { droppedTwice } from './dropped-twice.ts'
import { muchLitter } from './much-litter.ts'
import { noTripTomorrow } from './no-trip-tomorrow.ts'

const rule = (kind: string, severity: 'error' | 'warning' | 'note', settings?: object) =>
  defineQualityRule({
    id: kind,
    kind,
    severity,
    name: { en: kind.replaceAll('-', ' ') },
    advice: { en: 'Ask the river watch which of the two is right.' },
    ...(settings ? { settings } : {}),
  })

export const qualityRules = [
  rule('parts-do-not-sum', 'error'),
  rule('mixed-class', 'note'),
  rule('falling-cumulative', 'error'),
  rule('sub-period-exceeds-period', 'error'),
  rule('times-across-disagree', 'error'),
  rule('plan-is-not-actual', 'note'),
  rule('sources-disagree', 'error'),
  rule('stated-change-differs', 'warning'),
  rule('not-reported-share', 'warning', { above: 10, least: 3 }),
  rule('quote-differs', 'warning'),
  rule('members-do-not-sum', 'error'),
  rule('overlapping-groups', 'note'),
  rule('counted-differs', 'error'),
  defineFigureRule(figureRule.inDescendingOrder, {
    ...rule('in-descending-order', 'error'),
    settings: {
      chains: [
        [
          { name: { en: 'reported' }, element: 'fishing-cases', where: { stage: 'reported' } },
          { name: { en: 'fined' }, element: 'fishing-cases', where: { stage: 'fined' } },
        ],
      ],
    },
  }),
  defineFigureRule(figureRule.unlikeItsHistory, {
    ...rule('unlike-its-history', 'warning'),
    settings: { least: 5, most: 10, rate: 0.01 },
  }),
  defineFigureRule(figureRule.decimalSlip, {
    ...rule('decimal-slip', 'warning'),
    settings: { least: 100 },
  }),
  rule('impossible-share', 'error'),
  defineFigureRule(figureRule.notBrokenDown, {
    ...rule('not-broken-down', 'warning'),
    settings: { elements: ['lifeguards'], dimension: 'sex', least: 10 },
  }),
  defineFigureRule(figureRule.noneOfThem, {
    ...rule('none-of-them', 'warning'),
    settings: {
      element: 'rescued-persons',
      where: { outcome: 'drowned' },
      dimension: 'sex',
      code: 'female',
      least: 5,
    },
  }),
  defineFigureRule(figureRule.twoWays, {
    ...rule('two-ways', 'note'),
    settings: {
      pairs: [
        {
          one: { name: { en: 'cases fined' }, element: 'fishing-cases', where: { stage: 'fined' } },
          other: { name: { en: 'drowned' }, element: 'rescued-persons', where: { outcome: 'drowned' } },
        },
      ],
    },
  }),
]

export const recordRules = [noTripTomorrow, muchLitter, droppedTwice]
