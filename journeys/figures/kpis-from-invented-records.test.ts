// Every KPI, and every further indicator whose headline registers feed, from the invented records, taken by the real intake: a small demo of one year gives every figure, and each
// opens down to a register.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  figureText,
  findRegister,
  indicatorsOfKind,
  measuresIn,
  type Figure,
  type Indicator,
} from '#definition'
import { computeFigures, explainFigure } from '#indicators'
import { takeInvented } from '#intake'
import { actingAs, administrator } from '#storage'
import { openExamples, type Examples } from '../../src/indicators/testing/run-worked-example.ts'
import { inventors, roadmaps } from '#roadmaps'

const [roadmap] = roadmaps
if (!roadmap) throw new Error('There is no roadmap.')
const inventor = inventors.find((one) => one.roadmap === roadmap.id)
if (!inventor) throw new Error('Nobody invents records for it.')

const year = '2025'
const group = roadmap.groups.find(({ id }) => id === roadmap.mainGroup)
const areas = [roadmap.mainGroup, ...(group?.members ?? [])]
/** What is told from outside for the region as a whole, and never for one jurisdiction. */
const regionalElements = new Set(
  roadmap.registers
    .filter(
      ({ recordsOf, counts }) =>
        recordsOf === 'main group' ||
        (recordsOf !== undefined && counts.every((count) => !('takes' in count))),
    )
    .flatMap(({ counts }) => counts.map(({ element }) => element)),
)

let examples: Examples
beforeAll(async () => {
  examples = await openExamples(roadmap)
  const wish = { years: 1, scale: 0.05, seed: 1 }
  const records = [...inventor.invent(wish)]
  const complete = inventor.covers(wish)
  const taken = await takeInvented(examples.opened.db, { roadmap, records, wish: 'a small demo', complete })
  expect(taken).toBe(records.length)
  expect(taken).toBeGreaterThan(500)
}, 240_000)
afterAll(() => examples.close())

const figuresOf = (indicator: Indicator, jurisdiction: string): Promise<readonly Figure[]> =>
  actingAs(examples.opened.db, administrator, async (tx) => {
    const asked = { show: indicator.headline.show, jurisdiction, from: year }
    return (await computeFigures(tx, roadmap, indicator, asked)).figures
  })

const isOfRegionOnly = ({ measures }: Indicator) =>
  Object.values(measures).every(({ element }) => regionalElements.has(element))

const counted = new Set(roadmap.registers.flatMap(({ counts }) => counts.map(({ element }) => element)))
/** Can records give the headline at all? */
const isFed = ({ measures, shows, headline }: Indicator) =>
  measuresIn(shows[headline.show]?.formula ?? { op: 'plus', terms: [] }).every((id) =>
    counted.has(measures[id]?.element ?? ''),
  )
const fed = roadmap.indicators.filter((one) => one.kind === 'kpi' || isFed(one))

describe.each(fed.map((indicator) => [indicator.code, indicator] as const))('%s', (_code, indicator) => {
  const unit = indicator.shows[indicator.headline.show]?.unit
  const asked = isOfRegionOnly(indicator) ? [roadmap.mainGroup] : areas

  test.each(asked)('has a figure for %s, which opens down to records of a register', async (jurisdiction) => {
    const figures = await figuresOf(indicator, jurisdiction)
    const known = figures.filter((one) => unit && figureText(one, unit.kind) !== 'not reported')
    expect(known.length).toBeGreaterThan(0)
    const [figure] = known
    if (!figure) return
    const explained = await actingAs(examples.opened.db, administrator, (tx) =>
      explainFigure(tx, roadmap, indicator, {
        ...{ show: indicator.headline.show, jurisdiction, period: year, codes: figure.codes },
      }),
    )
    const registers = new Set(explained.measures.flatMap((measure) => measure.registers))
    expect(registers.size).toBeGreaterThan(0)
    for (const register of registers) expect(findRegister(roadmap, register)).toBeDefined()
  })
})

test('all 14 were asked', () => {
  expect(indicatorsOfKind(roadmap, 'kpi')).toHaveLength(14)
  expect(areas).toHaveLength(7)
})
