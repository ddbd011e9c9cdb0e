// What a quality rule finds, in sentences by the kind of the rule; and the words that are put into them.
import { newCatalogue } from '../problems/index.ts'
import { spokenLanguage } from '../words/index.ts'

export const findingSentences = {
  'counted-differs':
    '{place}: {reported} according to {source}, but the registers count {counted}, {difference} {how} (records in {months} {months: one=month other=months}).',
  'decimal-slip':
    '{place}: {value} is {how} the figures beside it, {one} in {onePlace} and {other} in {otherPlace}.',
  'falling-cumulative': '{place}: {later} so far, after {earlier} on {day}, {how}.',
  'impossible-share': '{place}: {value} % is no share.',
  'in-descending-order': '{place}: {laterValue} {later}, but only {earlierValue} {earlier}.',
  'members-do-not-sum': '{place}: {parts} add up to {sum}, but the group’s figure is {whole}.',
  'mixed-class': '{place}: {value} counts unlike items together ({itemClass}).',
  'none-of-them': '{place}: {value} in all, and none of them is “{code}”.',
  'not-broken-down': '{place}: {value}, but nobody says how many by {dimension}.',
  'not-reported-share': '{place}: {count} of {whole} ({percent} %) are in the category “not reported”.',
  'overlapping-groups':
    '{place}: {value} for {group}, {otherValue} for {otherGroup}, which shares members with it.',
  'parts-do-not-sum': '{place}: the parts {parts} add up to {sum}, the whole is given as {whole}.',
  'plan-is-not-actual':
    '{place}: {planned} was announced, {actual} is what happened. Only the latter is counted.',
  'quote-differs': '{place}: {value} was read, but the source prints “{quote}”.',
  'sources-disagree': '{place}: {value} according to {source}, {otherValue} according to {otherSource}.',
  'stated-change-differs':
    '{place}: a change of {stated} % is stated, but from {before} to {now} it is {computed} %. One of the two was probably revised.',
  'sub-period-exceeds-period': '{place}: {inner} alone, but only {outer} from {start} to {end}.',
  'times-across-disagree': '{place}: {value}, but {parts} come to {sum}.',
  'unlike-its-history':
    '{place}: {value}; after the {periods} periods before, {low} to {high} would be expected.',
  'two-ways': '{place}: {oneValue} {one} ({source}), and {otherValue} {other} ({otherSource}).',
} as const

const english = {
  'about-times': 'about {factor} times',
  'about-one-of': 'about one {factor}th of',
  'with-in-between': 'with {value} in between',
  'which-is-less': 'which is less',
  'counted-more': 'more',
  'counted-fewer': 'fewer',
  'sum-at-most': '{sum} at most',
  'sum-at-least': '{sum} at least',
} as const

/** Words a part of a finding. */
export const { say } = /* @__PURE__ */ newCatalogue('findings', english, spokenLanguage)
