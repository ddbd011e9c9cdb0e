// A table of any two dimensions: what stands in it, what is fixed, what is never put together, and what is drawn of it.
import { describe, expect, test } from 'vitest'
import { findIndicator, type Figure } from '#definition'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { drawChart } from '../draw-chart.ts'
import type { Label } from '../shapes.ts'
import { between, disputed, exactly, figureOf } from '../testing/situations.ts'
import { pivotChoice } from './pivot-choice.ts'
import { readExploreSearch, type ExploreSearch } from './explore-search.ts'
import { isCrowded, pivotMatter } from './pivot-matter.ts'
import { pivotOf } from './pivot.ts'

const found = findIndicator(ruritania, 'rescues')
if (!found) throw new Error('The invented roadmap has lost its rescues.')
const rescues = found

const periods = ['2021', '2022', '2023']
const place = (jurisdiction: string, period: string, sex = '_T') => ({
  ...{ show: 'persons', jurisdiction, period, codes: { sex } },
})
const figures: readonly Figure[] = [
  exactly('5', place('zenda', '2021')),
  exactly('7', place('zenda', '2022')),
  exactly('3', place('zenda', '2022', 'female')),
  exactly('4', place('zenda', '2022', 'male')),
  between('2', null, place('strelsau', '2022')),
  { ...disputed('1', '2'), ...place('strelsau', '2022', 'female') },
  figureOf(place('hofbau', '2021')),
  figureOf(place('hofbau', '2022')),
  exactly('9', { ...place('river-provinces', '2022'), origin: 'computed' }),
]

function asked(search: ExploreSearch, own = figures) {
  const choice = pivotChoice(rescues, { show: 'persons', ...search })
  // What is not broken down has no code of it.
  const isBroken = choice.query.by?.includes('sex') ?? false
  const some = own.flatMap((figure) =>
    isBroken ? [figure] : figure.codes['sex'] === '_T' ? [{ ...figure, codes: {} }] : [],
  )
  return {
    ...{ roadmap: ruritania, indicator: rescues, choice, search, running: '2024', language: 'en' },
    answer: { figures: some, periods },
  }
}

function table(search: ExploreSearch) {
  const { rows, cols, cells, fixed, silent } = pivotOf(asked(search))
  return {
    rows: rows.map(({ id }) => id),
    cols: cols.map(({ id }) => id),
    cells: cells.map((row) => row.map((one) => one?.value ?? one?.lower ?? one?.state)),
    fixed: fixed.map(({ dimension, id }) => [dimension, id]),
    silent: silent.map(({ id }) => id),
  }
}

describe('the choice', () => {
  test('is areas by periods where the address says nothing, or names what is not there', () => {
    for (const search of [
      {},
      { rows: 'nonsense', cols: 'period' },
      { rows: 'jurisdiction', cols: 'jurisdiction' },
    ])
      expect(pivotChoice(rescues, search)).toMatchObject({
        rows: 'jurisdiction',
        cols: 'period',
        view: 'table',
      })
    expect(readExploreSearch({ rows: 'sex', cols: 7, show: '', more: 'x' })).toEqual({ rows: 'sex' })
  })

  test('asks for the breakdowns that stand downwards or across, and for no other', () => {
    const { query } = pivotChoice(rescues, { show: 'persons', rows: 'sex', cols: 'outcome' })
    expect(query).toMatchObject({ show: 'persons', by: ['sex', 'outcome'] })
    expect(pivotChoice(rescues, { show: 'persons' }).query).toEqual({ show: 'persons' })
  })

  test('draws time across, draws lines through time alone, and a map of areas', () => {
    const of = (search: ExploreSearch) => {
      const { view, rows, cols } = pivotChoice(rescues, { show: 'persons', ...search })
      return [view, rows, cols]
    }
    expect(of({ view: 'line', rows: 'period', cols: 'sex' })).toEqual(['line', 'sex', 'period'])
    expect(of({ view: 'line', rows: 'jurisdiction', cols: 'sex' })).toEqual(['bar', 'jurisdiction', 'sex'])
    expect(of({ view: 'map', rows: 'sex', cols: 'period' })).toEqual(['map', 'jurisdiction', 'period'])
    expect(of({ view: 'cloud' })).toEqual(['table', 'jurisdiction', 'period'])
  })
})

describe('the table', () => {
  test('has areas by periods, and says of which nothing is known instead of a row of nothing', () => {
    const { rows, cols, cells, silent, fixed } = table({})
    expect([cols, fixed]).toEqual([['2021', '2022'], []])
    expect(cells[rows.indexOf('zenda')]).toEqual(['5', '7'])
    expect(cells[rows.indexOf('strelsau')]).toEqual([undefined, '2'])
    expect(rows).not.toContain('hofbau')
    expect(silent).toContain('hofbau')
  })

  test('has a breakdown by areas of one period: the newest that is over, or the one that was chosen', () => {
    const newest = table({ rows: 'sex', cols: 'jurisdiction' })
    expect(newest.fixed).toEqual([['period', '2022']])
    expect(newest.rows).toEqual(['_T', 'female', 'male'])
    const at = newest.cols.indexOf('zenda')
    expect(newest.cells.map((row) => row[at])).toEqual(['7', '3', '4'])
    expect(newest.cols).not.toContain('hofbau')
    expect(newest.silent).toContain('hofbau')
    expect(table({ rows: 'sex', cols: 'jurisdiction', at: '2021' })).toMatchObject({
      fixed: [['period', '2021']],
      rows: ['_T'],
    })
  })

  test('shows one area where areas stand neither downwards nor across, and never their sum', () => {
    const { fixed, cells } = table({ rows: 'sex', cols: 'period', area: 'zenda' })
    expect(fixed).toEqual([['jurisdiction', 'zenda']])
    expect(cells).toEqual([
      ['5', '7'],
      [undefined, '3'],
      [undefined, '4'],
    ])
  })

  test('has the areas that were chosen alone', () => {
    expect(table({ area: 'strelsau' }).rows).toEqual(['strelsau'])
    expect(table({ area: 'hofbau' })).toMatchObject({ rows: [], silent: ['hofbau'] })
  })
})

describe('its chart', () => {
  const matterOf = (search: ExploreSearch) => {
    const own = asked(search)
    return pivotMatter({ ...own, per: undefined, isInvented: true }, pivotOf(own))
  }

  test('leaves out the whole that would dwarf its parts, and says that figures are invented', () => {
    const bars = matterOf({ rows: 'sex', cols: 'jurisdiction', view: 'bar' })
    expect(bars?.series.map(({ name }) => name)).toHaveLength(2)
    expect(bars?.title).toMatch(/^Invented data: .*2022$/)
    const lines = matterOf({ view: 'line' })
    expect(lines?.series.some(({ isGroup }) => isGroup)).toBe(false)
    expect(matterOf({ view: 'line', area: 'river-provinces' })?.series.map(({ isGroup }) => isGroup)).toEqual(
      [true],
    )
    expect(matterOf({})).toBeUndefined()
  })

  test('writes every name below its bars in lines, cut where there are too many, and no name is left out', () => {
    const bars = matterOf({ rows: 'sex', cols: 'jurisdiction', view: 'bar' })
    if (!bars) throw new Error('no bars')
    const long = { ...bars, periods: bars.periods.map((name) => `${name} ${'and its river '.repeat(6)}`) }
    const { shapes, width } = drawChart(long, { width: 320 })
    const texts = shapes.filter((shape): shape is Label => shape.is === 'text')
    for (const name of bars.periods) {
      const own = texts.find(({ text }) => text.startsWith(name.slice(0, 3)))
      expect([name, own !== undefined && own.x > 0 && own.x < width]).toEqual([name, true])
      const below = texts.filter(({ x, y }) => x === own?.x && y >= own.y)
      expect([name, below.length, below.at(-1)?.text.endsWith('…')]).toEqual([name, 3, true])
    }
  })

  test('is a map of every area with an outline, of one period', () => {
    const map = matterOf({ view: 'map' })
    expect(map?.series.filter(({ isGroup }) => !isGroup).map(({ area }) => area)).toEqual(
      expect.arrayContaining(['zenda', 'strelsau', 'hofbau']),
    )
    expect(map?.title).toMatch(/2022$/)
  })

  test('is crowded where lines or bars cannot be told apart', () => {
    const lines = matterOf({ view: 'line' })
    const [one] = lines?.series ?? []
    if (!lines || !one) throw new Error('no lines')
    expect(isCrowded(lines)).toBe(false)
    expect(isCrowded({ ...lines, series: Array.from({ length: 13 }, () => one) })).toBe(true)
    const manyPeriods = Array.from({ length: 130 }, (_, at) => String(at))
    expect(isCrowded({ ...lines, kind: 'split', periods: manyPeriods })).toBe(true)
  })
})
