// A mapping is changed where a person changes it, and keeps everything that the screen does not edit.
import { describe, expect, test } from 'vitest'
import type { Mapping } from '#definition'
import {
  columnsFrom,
  mappedWord,
  withCode,
  withColumn,
  withConstants,
  withReading,
  withTarget,
  wordsIn,
} from './mapping-edits.ts'

const mapping: Mapping = {
  name: 'trips',
  note: 'By hand.',
  target: { register: 'river-log' },
  columns: [
    { from: 'Tag', to: 'day', read: { dates: 'day-first' } },
    { from: ['Nr', 'Jahr'], join: '/', to: 'log_number' },
  ],
  lookups: [{ when: { Art: 'Summe' }, isTotal: true }],
  otherwise: 'take',
  filters: [{ column: 'Art', is: ['Test'], reason: 'no trip' }],
}
const carried = ({ note, lookups, otherwise, filters }: Mapping) => ({ note, lookups, otherwise, filters })

describe('a mapping', () => {
  test('keeps lookups, filters and notes through every change', () => {
    const changed = withConstants(withColumn(mapping, 2, { from: 'Art', to: 'call_cause' }), {
      jurisdiction: 'zenda',
    })
    expect(carried(changed)).toEqual(carried(mapping))
    expect(changed.columns).toHaveLength(3)
    expect(changed.constants).toEqual({ jurisdiction: 'zenda' })
    expect(withConstants(withColumn(changed, 2, undefined), {})).toEqual(mapping)
  })

  test('finds what a heading fills, also as the first of several that are joined', () => {
    expect(columnsFrom(mapping, 'NR').map(({ at }) => at)).toEqual([1])
    expect(columnsFrom(mapping, 'Jahr')).toEqual([])
  })

  test('forgets how a column was read once it fills another field, and keeps what it is joined of', () => {
    const [day, number] = mapping.columns
    if (!day || !number) throw new Error('There are no columns.')
    expect(withTarget(day, 'remark')).toEqual({ from: 'Tag', to: 'remark' })
    expect(withTarget(number, 'remark')).toEqual({ from: ['Nr', 'Jahr'], join: '/', to: 'remark' })
    const cut = { ...day, read: { ...day.read, piece: { separator: '/', at: 2 }, prefix: 'PG-' } }
    expect(withTarget(cut, 'log_number').read).toEqual({ piece: { separator: '/', at: 2 }, prefix: 'PG-' })
    expect(withReading(day, { dates: undefined })).toEqual({ from: 'Tag', to: 'day' })
  })

  test('says what a word means, whatever its case, and takes it back', () => {
    const column = withCode(withCode({ from: 'Art', to: 'call_cause' }, 'Flut', 'flood'), 'FLUT', 'storm')
    expect(column.read?.codes).toEqual({ FLUT: 'storm' })
    expect(mappedWord(column, 'flut')).toBe('storm')
    expect(withCode(column, 'Flut', '')).toEqual({ from: 'Art', to: 'call_cause' })
  })

  test('counts the words of cells that hold several', () => {
    const counted = [
      { text: 'a; b', count: 2 },
      { text: 'b', count: 1 },
    ]
    expect(wordsIn(counted, ';')).toEqual([
      { text: 'a', count: 2 },
      { text: 'b', count: 3 },
    ])
    expect(wordsIn(counted, undefined)).toEqual(counted)
  })
})
