// A printed number stands for all that round to it: what rounding alone explains is no error.
import { describe, expect, test } from 'vitest'
import { ruritania } from '../../../../roadmaps/ruritania/index.ts'
import { calls, row } from '../../testing/river-figures.ts'
import { findFindings } from '../find-findings.ts'
import { roundedBounds } from './rounded-bounds.ts'

const oil = (jurisdiction: string, value: string) => row({ element: 'oil-skimmed', jurisdiction, value })
const errors = (observations: Parameters<typeof findFindings>[1]) =>
  findFindings(ruritania, observations, { counts: () => [], today: '2024-06-30' }).filter(
    ({ rule }) => rule === 'members-do-not-sum',
  )

describe('rounding', () => {
  test('lies half of the last printed digit above or below', () => {
    expect(roundedBounds(oil('zenda', '514.6'), 'quantity')).toEqual({ lower: '514.55', upper: '514.65' })
    expect(roundedBounds(oil('zenda', '12'), 'quantity')).toEqual({ lower: '11.5', upper: '12.5' })
  })

  test('is no matter of counts', () => {
    expect(roundedBounds(calls({ value: '12' }), 'count')).toEqual({ lower: '12', upper: '12' })
  })

  test('leaves open what has no limit', () => {
    expect(roundedBounds(row({ element: 'oil-skimmed', lower: '60' }), 'quantity')).toEqual({
      lower: '59.5',
      upper: null,
    })
  })

  test('explains a group that is a tenth more than its rounded members, and not one that is five more', () => {
    const members = [oil('strelsau', '406.6'), oil('zenda', '104.3'), oil('hofbau', '3.62')]
    expect(errors([...members, oil('river-provinces', '514.6')])).toEqual([])
    expect(errors([...members, oil('river-provinces', '519.6')])).toHaveLength(1)
  })
})
