// What stands in the address of a KPI page, held against what the KPI has.
import { describe, expect, test } from 'vitest'
import { findIndicator } from '#definition'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import {
  breakdownsOf,
  figureChoice,
  figuresQuestion,
  periodsOver,
  readFigureSearch,
} from './figure-choice.ts'

const rescues = findIndicator(ruritania, 'rescues')
if (!rescues) throw new Error('The invented roadmap has lost its rescues.')

describe('the choice of figures', () => {
  test('is the headline per year where the address says nothing', () => {
    const choice = figureChoice(rescues, {})
    expect(choice).toMatchObject({ show: 'persons', frequency: 'year', by: [] })
    expect(figuresQuestion(rescues, choice)).toEqual({ show: 'persons' })
  })

  test('ignores shows and breakdowns that are not there', () => {
    const choice = figureChoice(rescues, {
      show: 'nonsense',
      by: 'sex,call-cause,nonsense',
      frequency: 'week',
    })
    expect(choice).toMatchObject({ show: 'persons', by: ['sex'], frequency: 'year' })
  })

  test('asks for what was chosen and nothing else', () => {
    const choice = figureChoice(rescues, {
      show: 'calls',
      by: 'call-cause',
      frequency: 'quarter',
      from: '2022-Q1',
    })
    expect(figuresQuestion(rescues, choice)).toEqual({
      show: 'calls',
      frequency: 'quarter',
      from: '2022-Q1',
      by: ['call-cause'],
    })
  })

  test('offers no breakdown for a show that has none', () => {
    expect(breakdownsOf(rescues, 'womenInside')).toEqual([])
  })

  test('keeps only what the page understands from an address', () => {
    expect(readFigureSearch({ show: 'calls', by: 'sex', other: 'x', from: 2022 })).toEqual({
      show: 'calls',
      by: 'sex',
    })
  })
})

test('periods of another frequency cover the same time', () => {
  expect(periodsOver(['2022', '2023'], 'half-year')).toEqual(['2022-H1', '2022-H2', '2023-H1', '2023-H2'])
  expect(periodsOver([], 'year')).toEqual([])
})
