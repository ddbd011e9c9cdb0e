// Figures of random systems of statements and records, on both databases: never against what can be true, and the same
// whether statements are read one by one or added up by the database first.
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findIndicator, getInterval, total, type Figure, type FiguresQuery } from '#definition'
import { actingAs, administrator, migrationsFor, sql } from '#storage'
import { ruritania } from '../../roadmaps/ruritania/index.ts'
import { databaseSizes, openSize, whyNotHere } from '../storage/testing/databases.ts'
import { observationOf } from '../storage/testing/observation-of.ts'
import { storeObservations, type TestDatabase } from '../storage/testing/test-database.ts'
import { planFigures } from './plan.ts'
import { runPlan } from './run-plan.ts'
import {
  isRuledOut,
  leavesOf,
  reachOf,
  spans,
  systems,
  worldsOf,
  type Said,
  type Target,
} from './testing/random-systems.ts'

const rescues = findIndicator(ruritania, 'rescues')
if (!rescues) throw new Error('The invented roadmap lost its rescues.')
const numRuns = Math.ceil(Number(process.env['FIGURE_SYSTEMS'] ?? 300) / 15)
/** The same systems every time where nothing else is said: which gap is named, where two are, may differ by the way. */
const seed = Number(process.env['FIGURE_SEED'] ?? 20_261_128)
const contradicted = new Set<string>(['does not add up', 'revised'])

/** Trips in the register of one half, by cause, and whether the register is complete there. */
interface Kept {
  readonly span: number
  readonly isComplete: boolean
  readonly trips: Readonly<Record<string, number>>
}

const keptInHalf = (span: number): fc.Arbitrary<Kept> =>
  fc.record({
    span: fc.constant(span),
    isComplete: fc.boolean(),
    trips: fc.dictionary(fc.constantFrom('wind', 'flood', 'carelessness'), fc.integer({ min: 1, max: 3 }), {
      maxKeys: 2,
    }),
  })
const kept = fc.option(fc.tuple(keptInHalf(0), keptInHalf(1)), { nil: [] })

/** What a register says, as statements of one source. */
function saidByRegister(halves: readonly Kept[]): Said[] {
  return halves.flatMap(({ span, isComplete, trips }) =>
    ['wind', 'flood', 'carelessness', 'storm', total].flatMap((code) => {
      const count = (leavesOf[code] ?? []).reduce((sum, leaf) => sum + (trips[leaf] ?? 0), 0)
      if (!isComplete && count === 0) return []
      return [{ source: '', span, code, lower: count, upper: isComplete ? count : null, isClaimed: false }]
    }),
  )
}

const observationsOf = (said: readonly Said[]) =>
  said.map(({ source, span, code, lower, upper, isClaimed }) => {
    const known = lower !== null && lower === upper ? { value: String(lower) } : asBounds(lower, upper)
    const breakdown = code === total ? 'whole' : isClaimed ? 'call-cause' : 'some-parts'
    return observationOf(ruritania, {
      ...{
        element: 'rescue-calls',
        jurisdiction: 'zenda',
        period: spans[span]?.name ?? '',
        source,
        breakdown,
        ...known,
      },
      codes: { 'call-cause': code },
    })
  })

const asBounds = (lower: number | null, upper: number | null) => ({
  lower: lower === null ? null : String(lower),
  upper: upper === null ? null : String(upper),
})

describe.each(databaseSizes)('on the %s database', (size) => {
  const reason = whyNotHere(size)
  let opened: TestDatabase
  beforeAll(async () => {
    if (reason === undefined) opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
  })
  afterAll(async () => {
    if (reason === undefined) await opened.close()
  })

  async function keep(halves: readonly Kept[]): Promise<void> {
    for (const { span, isComplete, trips } of halves) {
      const { start } = getInterval(spans[span]?.name ?? '')
      for (const [cause, count] of Object.entries(trips)) {
        await sql`insert into counted_observation (jurisdiction, data_element, period_start, item_class, codes, institution, outcome, sex,
            call_cause, stage, rule, judgement, value, rows)
          values ('zenda', 'rescue-calls', ${start}::date, '_Z', ${`call-cause=${cause}`}, 'castle-watch', '_Z', '_Z', ${cause}, '_Z', '_Z', '_Z', ${count}, 1)`.execute(
          opened.db,
        )
      }
      await sql`insert into counted_rollup (jurisdiction, data_element, period_start, item_class, codes, outcome, sex, call_cause, stage, rule, judgement, value, rows)
        select jurisdiction, data_element, period_start, item_class, '', outcome, sex, '_T', stage, rule, judgement, sum(value), sum(rows)
        from counted_observation where period_start = ${start}::date group by 1, 2, 3, 4, 6, 7, 9, 10, 11`.execute(
        opened.db,
      )
      if (isComplete)
        await sql`insert into complete_month select 'zenda', 'river-log', (${start}::date + at * interval '1 month')::date from generate_series(0, 5) at`.execute(
          opened.db,
        )
    }
  }

  async function ask(query: FiguresQuery, fewStatements?: number): Promise<Figure[]> {
    const plan = planFigures(ruritania, rescues as NonNullable<typeof rescues>, {
      show: 'calls',
      jurisdiction: 'zenda',
      ...query,
    })
    return actingAs(opened.db, administrator, (tx) => runPlan(tx, plan, fewStatements))
  }

  const questions: readonly FiguresQuery[] = [[], ['call-cause']].flatMap((by) => [
    { from: '2023', by },
    { from: '2023-H1', to: '2023-H2', frequency: 'half-year', by },
  ])
  const targetOf = ({ period, codes }: Figure): Target => ({
    span: spans.findIndex(({ name }) => name === period),
    code: codes['call-cause'] ?? total,
  })

  function check(said: readonly Said[], figure: Figure): void {
    if (figure.state !== 'value' && figure.state !== 'bounds') return
    const target = targetOf(figure)
    const isMarked = figure.flags.some((flag) => contradicted.has(flag))
    if (figure.value !== null && !isMarked) expect(isRuledOut(Number(figure.value), said, target)).toBe(false)
    const possible = worldsOf(said)
    if (possible.length === 0) return
    const { least, most } = reachOf(possible, target)
    expect(isMarked).toBe(false)
    expect(Number(figure.lower ?? 0)).toBeLessThanOrEqual(least)
    expect(Number(figure.upper ?? Infinity)).toBeGreaterThanOrEqual(most)
  }

  test(
    'figures hold against a plain enumeration, and are the same whichever way statements are read',
    { timeout: 300_000 },
    async ({ skip }) => {
      skip(reason !== undefined, reason)
      await fc.assert(
        fc.asyncProperty(systems(['first', 'second'], 5), kept, async (reported, halves) => {
          await sql`truncate observation, load, counted_observation, counted_rollup, complete_month`.execute(
            opened.db,
          )
          await storeObservations(opened.db, ruritania, observationsOf(reported))
          await keep(halves)
          const said = [...reported, ...saidByRegister(halves)]
          for (const query of questions) {
            const figures = await ask(query)
            for (const figure of figures) check(said, figure)
            expect(await ask(query, 0)).toEqual(figures)
          }
        }),
        { numRuns, seed },
      )
    },
  )
})
