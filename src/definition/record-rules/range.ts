import { sayNumber } from '../codes/index.ts'
import { ruleSentences } from './rule-sentences.ts'
import { settingContradiction } from '../problems/index.ts'
import Big from 'big.js'
import { defineRecordRuleKind } from './record-rule-kind.ts'

/** Limits as exact decimals; one side may be left open. */
interface RangeSettings {
  readonly field: string
  readonly least?: string
  readonly most?: string
}

function limitText({ least, most }: RangeSettings): string {
  if (least !== undefined && most !== undefined) return sayNumber('between', { lower: least, upper: most })
  return most === undefined
    ? sayNumber('or-more', { lower: least ?? '' })
    : sayNumber('no-more-than', { upper: most })
}

/** A number is within plausible limits. Far above them the unit is usually another: grams, rounds in boxes. */
export const range = defineRecordRuleKind<RangeSettings>({
  id: 'range',
  sentence: { en: ruleSentences.range },
  fieldsOf: ({ field }) => [{ field, need: 'number' }],
  contradictions: ({ least, most }) => {
    if (least === undefined && most === undefined) return [settingContradiction('has-no-limit')]
    return least !== undefined && most !== undefined && new Big(least).gt(most)
      ? [settingContradiction('limits-crossed', { least, most })]
      : []
  },
  look: ({ textOf, nameOf }, settings) => {
    const value = textOf(settings.field)
    if (value === '') return []
    const isBelow = settings.least !== undefined && new Big(value).lt(settings.least)
    const isAbove = settings.most !== undefined && new Big(value).gt(settings.most)
    if (!isBelow && !isAbove) return []
    const { field } = settings
    return [{ field, params: { field: nameOf(field), value, limit: limitText(settings) }, words: ['limit'] }]
  },
  example: {
    settings: { field: 'mass', most: '500.5' },
    found: { fields: { mass: '500.51' } },
    fine: { fields: { mass: '500.5' } },
  },
})
