// The shape of sparklines: from zero up, with gaps where nothing is known.
import { describe, expect, test } from 'vitest'
import { drawnNumber } from '../figure-marks.ts'
import { hasTrend, sparklineShape } from './sparkline-path.ts'

const exactly = (value: string) => ({ value, lower: value, upper: value, flags: [] })
const unknown = { value: null, lower: null, upper: null, flags: [] }
const atLeast = (lower: string) => ({ ...unknown, lower })
const box = { width: 100, height: 20, margin: 0 }

describe('a sparkline', () => {
  test('starts at zero, so that small changes do not look large', () => {
    const { paths } = sparklineShape([exactly('100'), exactly('50')], box)
    expect(paths).toEqual(['M0 0L100 10'])
  })

  test('has a gap where a figure is missing and never draws it as zero', () => {
    const shape = sparklineShape([exactly('4'), exactly('4'), unknown, exactly('4')], box)
    expect(shape.paths).toEqual(['M0 0L33.3 0'])
    expect(shape.dots).toEqual([{ x: 100, y: 0, isOpen: false }])
    expect(shape.last).toEqual({ x: 100, y: 0, isOpen: false })
  })

  test('is nothing where nothing is known', () => {
    expect(sparklineShape([unknown, unknown], box)).toEqual({ paths: [], dots: [], last: undefined })
  })

  test('joins no “at least” with its neighbours, which may be of other members', () => {
    const shape = sparklineShape([exactly('4'), exactly('4'), atLeast('2'), exactly('4'), atLeast('2')], box)
    expect(shape.paths).toEqual(['M0 0L25 0'])
    expect(shape.dots).toEqual([
      { x: 50, y: 10, isOpen: true },
      { x: 75, y: 0, isOpen: false },
      { x: 100, y: 10, isOpen: true },
    ])
    expect(shape.last).toEqual({ x: 100, y: 10, isOpen: true })
  })

  test('joins no share of some members with one of all', () => {
    const ofSome = { ...exactly('2'), flags: ['not all reported'] as const }
    expect(sparklineShape([exactly('4'), ofSome], box).paths).toEqual([])
    expect(hasTrend([exactly('4'), ofSome])).toBe(false)
  })

  test('shows a way that things went only where two figures can be compared', () => {
    expect(hasTrend([atLeast('3'), atLeast('5'), exactly('4')])).toBe(false)
    expect(hasTrend([exactly('3'), undefined, atLeast('5'), exactly('4')])).toBe(true)
  })

  test('draws a true zero on the ground line', () => {
    expect(sparklineShape([exactly('0'), exactly('0')], box).paths).toEqual(['M0 20L100 20'])
  })
})

describe('the number that is drawn', () => {
  test('is the middle of a range, and the one limit where the other is open', () => {
    expect(drawnNumber({ value: null, lower: '10', upper: '20' })).toBe(15)
    expect(drawnNumber({ value: null, lower: '10', upper: null })).toBe(10)
    expect(drawnNumber(unknown)).toBeUndefined()
  })
})
