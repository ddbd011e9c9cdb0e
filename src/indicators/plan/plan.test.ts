// A question becomes a plan: which periods it means where it names no frequency.
import { describe, expect, test } from 'vitest'
import { findIndicator } from '#definition'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { planFigures } from './plan.ts'

const rescues = findIndicator(ruritania, 'rescues')
if (!rescues) throw new Error('The invented roadmap lost its rescues.')
const indicator = rescues

describe('the periods of a question that names no frequency', () => {
  test.each([
    [{ from: '2024' }, ['2024']],
    [{ from: '2024-06' }, ['2024-06']],
    [{ from: '2024-Q1', to: '2024-Q2' }, ['2024-Q1', '2024-Q2']],
    [{ from: '2024', to: '2024-H1' }, ['2024-H1']],
    [{ from: '2024-06', frequency: 'year' as const }, ['2024']],
  ])('%o are %o', (query, periods) => {
    expect(planFigures(ruritania, indicator, query).periods).toEqual(periods)
  })
})
