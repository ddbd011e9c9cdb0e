import { findingSentences } from '../finding-sentences.ts'
import Big from 'big.js'
import { decimalText, total } from '../../codes/index.ts'
import {
  frequencyOf,
  getInterval,
  isSameInterval,
  periodOf,
  periodsPer,
  shiftPeriod,
  type Interval,
} from '../../time/index.ts'
import { getDataElement, type Observation } from '../../roadmap/index.ts'
import { defineRuleKind, placeText, valueText, type RuleContext, type RuleHit } from '../looking/rule-kind.ts'

function findEarlier(interval: Interval, isYearOnYear: boolean): Interval | undefined {
  const frequency = frequencyOf(interval)
  if (frequency === 'other') return undefined
  const steps = isYearOnYear ? periodsPer('year', frequency) : 1
  return getInterval(shiftPeriod(periodOf(interval.start, frequency), -steps))
}

/** The observation whose change is stated, in the given interval: the dimensions both have agree, the rest are totals. */
function findBase(
  stated: Observation,
  interval: Interval,
  of: string,
  context: RuleContext,
): Observation | undefined {
  const { dimensions } = getDataElement(context.roadmap, of)
  return context
    .observationsOf(of)
    .find(
      (one) =>
        one.jurisdiction === stated.jurisdiction &&
        one.value !== null &&
        one.basis === 'actual' &&
        isSameInterval(one, interval) &&
        dimensions.every(({ id }) => one.codes[id] === (stated.codes[id] ?? total)),
    )
}

function recompute(stated: Observation, context: RuleContext): RuleHit[] {
  const change = context.element.statedChange
  if (!change || stated.value === null) return []
  const interval = findEarlier(stated, change.against === 'same period of the previous year')
  const now = findBase(stated, stated, change.of, context)
  const before = interval && findBase(stated, interval, change.of, context)
  if (!now?.value || !before?.value || new Big(before.value).eq(0)) return []
  const computed = new Big(now.value).minus(before.value).times(100).div(before.value)
  const decimals = stated.value.split('.')[1]?.length ?? 0
  if (computed.round(decimals, Big.roundHalfUp).eq(stated.value)) return []
  const params = {
    place: placeText(stated),
    stated: stated.value,
    computed: decimalText(computed.toFixed(), 1),
    now: valueText(now),
    before: valueText(before),
  }
  return [{ params, observations: [stated, now, before] }]
}

/** A published change must follow from the published figures; where it does not, one of them was probably revised. */
export const statedChangeDiffers = defineRuleKind({
  id: 'stated-change-differs',
  sentence: {
    en: findingSentences['stated-change-differs'],
  },
  look: (observations, context) => observations.flatMap((stated) => recompute(stated, context)),
})
