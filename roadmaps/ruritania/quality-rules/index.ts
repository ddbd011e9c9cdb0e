// One rule of every kind, so that each kind has something to be asked by.
import { defineQualityRule } from '#definition'
import { droppedTwice } from './dropped-twice.ts'
import { muchLitter } from './much-litter.ts'
import { noTripTomorrow } from './no-trip-tomorrow.ts'

const rule = (kind: string, severity: 'error' | 'warning' | 'note', settings?: Record<string, number>) =>
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
  rule('plan-is-not-actual', 'note'),
  rule('sources-disagree', 'error'),
  rule('stated-change-differs', 'warning'),
  rule('not-reported-share', 'warning', { above: 10 }),
  rule('quote-differs', 'warning'),
  rule('members-do-not-sum', 'error'),
  rule('overlapping-groups', 'note'),
]

export const recordRules = [noTripTomorrow, muchLitter, droppedTwice]
