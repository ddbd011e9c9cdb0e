// A figure as a minister reads it: the right word behind the number, in the right form.
import { describe, expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import type { Figure } from '../indicators/figure.ts'
import {
  amountWithUnit,
  dayApart,
  figureParts,
  figureUnit,
  figureWithUnit,
  unitFor,
  unitName,
} from './figure-words.ts'
import { findDataElement, findIndicator } from '../roadmap/roadmap.ts'
import { defineUnit, percentUnit, ratioUnit } from '../codes/unit.ts'

const cases = defineUnit({ id: 'cases', name: { en: 'cases' }, one: { en: 'case' }, kind: 'count' })

describe('the word behind a number', () => {
  test.each([
    ['0', cases, '0 cases'],
    ['1', cases, '1 case'],
    ['46273', cases, '46,273 cases'],
    ['23.2', percentUnit, '23.2 %'],
    ['99.96', percentUnit, '99.96 %'],
    ['0.6', ratioUnit, '0.6'],
  ])('%s is written as a reader expects it', (number, unit, text) => {
    expect(amountWithUnit(number, unit)).toBe(text)
  })

  test('follows the last number of a range, and stands before what is said of the sources', () => {
    const bounds = { state: 'bounds' as const, value: null }
    expect(figureWithUnit({ ...bounds, lower: '1', upper: null }, cases)).toBe('at least 1 case')
    expect(figureWithUnit({ ...bounds, lower: null, upper: '12' }, cases)).toBe('at most 12 cases')
    expect(figureWithUnit({ ...bounds, lower: '1', upper: '2' }, cases)).toBe('1 to 2 cases')
    const disputed = { state: 'conflict' as const, value: null, lower: '2871', upper: '2929' }
    expect(figureWithUnit(disputed, cases)).toBe('2,871 to 2,929 cases (sources disagree)')
  })

  test('is missing where there is no number', () => {
    const nothing = { state: 'not reported' as const, value: null, lower: null, upper: null }
    expect(figureWithUnit(nothing, cases)).toBe('not reported')
    expect(figureParts({ ...nothing, state: 'not computable' }, cases).unit).toBe('')
  })

  test('has the few of languages that count in fews', () => {
    const persons = defineUnit({
      ...{ id: 'persons', kind: 'count' },
      name: { en: 'persons', 'sr-Latn': 'osoba' },
      one: { en: 'person', 'sr-Latn': 'osoba' },
      few: { en: 'persons', 'sr-Latn': 'osobe' },
    })
    expect(amountWithUnit('3', persons, 'sr-Latn')).toBe('3 osobe')
    expect(amountWithUnit('5', persons, 'sr-Latn')).toBe('5 osoba')
  })
})

const unitOf = (id: string, place: Pick<Figure, 'show' | 'codes'> & { jurisdiction?: string }) => {
  const indicator = findIndicator(ruritania, id)
  const unit = indicator && figureUnit(ruritania, indicator, place)
  if (!unit) throw new Error(`no unit of ${id}`)
  return unit
}

test('the day of a stock is said where it is not the last of its period', () => {
  expect(dayApart({ period: '2023', day: '2023-06-30' })).toBe('2023-06-30')
  expect(dayApart({ period: '2023-H1', day: '2023-06-30' })).toBeUndefined()
  expect(dayApart({ period: '2023' })).toBeUndefined()
})

describe('the unit of a figure', () => {
  test('is that of its item class', () => {
    const tyres = unitOf('litter', { show: 'collected', codes: { 'item-class': 'tyre' } })
    expect([amountWithUnit('1', tyres), amountWithUnit('3', tyres)]).toEqual(['1 tyre', '3 tyres'])
    expect(unitName(tyres)).toBe('tyres')
    const mixed = unitOf('litter', { show: 'collected', codes: { 'item-class': 'mixed-litter' } })
    expect(amountWithUnit('3', mixed)).toBe('3 items')
    const element = findDataElement(ruritania, 'litter-collected')
    expect(element && amountWithUnit('2', unitFor(element.unit, 'bottle'))).toBe('2 bottles')
  })

  test('of a ratio says what stands below the line', () => {
    expect(amountWithUnit('0.6', unitOf('fining', { show: 'fined', codes: {} }))).toBe('0.6 per case')
  })

  test('that counts jurisdictions is a yes or a no of a single one, and a number of a group', () => {
    const judged = (jurisdiction: string) => unitOf('guards', { show: 'lawful', codes: {}, jurisdiction })
    const written = (jurisdiction: string, lower: string, upper: string) =>
      figureWithUnit(
        { state: lower === upper ? 'value' : 'bounds', value: lower, lower, upper },
        judged(jurisdiction),
      )
    expect(written('zenda', '1', '1')).toBe('yes')
    expect(written('zenda', '0', '0')).toBe('no')
    expect(written('zenda', '0', '1')).toBe('not judged in full')
    expect(written('river-provinces', '1', '1')).toBe('1 province')
    expect(written('river-provinces', '2', '2')).toBe('2 provinces')
  })

  test('is nothing where the indicator has no such figure', () => {
    const indicator = findIndicator(ruritania, 'litter')
    expect(indicator && figureUnit(ruritania, indicator, { show: 'nix', codes: {} })).toBeUndefined()
  })
})
