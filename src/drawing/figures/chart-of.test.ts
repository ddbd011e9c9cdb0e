// Which chart a reader gets of what they asked.
import { describe, expect, test } from 'vitest'
import { findIndicator } from '#definition'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { chartFor } from './chart-of.ts'

const rescues = findIndicator(ruritania, 'rescues')
if (!rescues) throw new Error('There is no such indicator.')

describe('the chart of a figure', () => {
  test('has all answers together where it is broken down by one thing', () => {
    expect(chartFor(rescues, { show: 'persons', by: ['sex'] })).toEqual({ kind: 'split', by: 'sex' })
    expect(chartFor(rescues, { show: 'drowned', by: ['sex'], per: 'inhabitants' })).toMatchObject({
      by: 'sex',
    })
  })

  test('is its author’s where that has the same parts, or nothing was broken down', () => {
    const own = { kind: 'stack', by: 'outcome' }
    expect(chartFor(rescues, { show: 'persons', by: ['outcome'] })).toEqual(own)
    expect(chartFor(rescues, { show: 'persons' })).toEqual(own)
  })

  test('stays the kind that was asked for, and lines where two breakdowns cross', () => {
    expect(chartFor(rescues, { show: 'persons', by: ['sex'], kind: 'trend' })).toEqual({ kind: 'trend' })
    expect(chartFor(rescues, { show: 'drowned', by: ['sex', 'outcome'] })).toEqual({ kind: 'trend' })
  })
})
