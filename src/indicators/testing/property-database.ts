// Random systems in a database: what is said becomes observations, what is kept becomes counts and complete months.
import * as fc from 'fast-check'
import {
  coarseDimensions,
  columnOf,
  getDataElement,
  getInterval,
  periodsBetween,
  total,
  type Figure,
  type FiguresQuery,
} from '#definition'
import { actingAs, sql, type Database } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { observationOf } from '../../storage/testing/observation-of.ts'
import { storeObservations } from '../../storage/testing/test-database.ts'
import { planFigures } from '../plan/plan.ts'
import { runPlan } from '../figures/run-plan.ts'
import { targetsOf, atomsOf, intervalIn, type Outline } from './outlines.ts'
import type { Said } from './random-systems.ts'

const asText = (value: number | null) => (value === null ? null : String(value))

function breakdownOf({ dimensions }: Outline, { codes, claims }: Said): string {
  const claimed = dimensions.flatMap(({ id }, at) => (claims[at] === true ? [id] : []))
  if (claimed.length > 0) return claimed.join(' ')
  return codes.every((code) => code === total) ? 'whole' : 'some-parts'
}

/** Stores what is said of a jurisdiction; the day of a stock may be named instead of the outline's time. */
export async function say(
  db: Database,
  outline: Outline,
  said: readonly Said[],
  { jurisdiction = 'zenda', period }: { readonly jurisdiction?: string; readonly period?: string } = {},
): Promise<void> {
  const observations = said.map((one) =>
    observationOf(ruritania, {
      ...{ element: outline.element, jurisdiction, source: one.source, vintage: `2024-0${one.edition}-01` },
      ...(period === undefined ? intervalIn(outline, one.span) : getInterval(period)),
      codes: Object.fromEntries(outline.dimensions.map(({ id }, at) => [id, one.codes[at] ?? total])),
      breakdown: breakdownOf(outline, one),
      audience: one.isRestricted ? 'restricted' : 'public',
      ...(one.lower !== null && one.lower === one.upper
        ? { value: String(one.lower) }
        : { lower: asText(one.lower), upper: asText(one.upper) }),
    }),
  )
  const withdrawals = said.flatMap((one, at) => {
    const observation = observations[at]
    if (!one.takenBack || !observation) return []
    const { edition, isRestricted } = one.takenBack
    const audience = isRestricted ? ('restricted' as const) : ('public' as const)
    return [{ ...observation, vintage: `2024-0${edition}-01`, audience, reason: 'taken back' }]
  })
  // In whatever order it comes in: a withdrawal may be there before what it takes back.
  const isFirst = withdrawals.length % 2 === 1
  if (isFirst) await storeObservations(db, ruritania, [], withdrawals)
  await storeObservations(db, ruritania, observations, isFirst ? [] : withdrawals)
}

/** Records of a finest length of time: how many of each finest kind, and how many of its months are complete. */
export interface Kept {
  readonly span: number
  readonly completeMonths: number
  readonly counts: readonly { readonly codes: readonly string[]; readonly count: number }[]
}

const monthsOf = (outline: Outline, span: number) => periodsBetween(intervalIn(outline, span), 'month')

/** Records of some of the finest lengths of time of an outline. */
export function keptIn(outline: Outline): fc.Arbitrary<readonly Kept[]> {
  const leaves = targetsOf(outline).filter((one) => atomsOf(outline, one).length === 1)
  const spans = [...new Set(leaves.map(({ span }) => span))]
  const each = spans.map((span) => {
    const own = leaves.filter((one) => one.span === span)
    const counts = fc
      .subarray(own, { maxLength: Math.min(2, own.length) })
      .chain((some) =>
        fc.tuple(
          ...some.map(({ codes }) =>
            fc.integer({ min: 1, max: outline.most }).map((count) => ({ codes, count })),
          ),
        ),
      )
    const completeMonths = fc.constantFrom(0, 1, monthsOf(outline, span).length)
    return fc.option(fc.record({ span: fc.constant(span), completeMonths, counts }), { nil: undefined })
  })
  return fc.tuple(...each).map((all) => all.flatMap((one) => one ?? []))
}

/** What the records say, as statements of one source: exact where all months are complete, from below elsewhere. */
export function saidByRecords(outline: Outline, kept: readonly Kept[]): Said[] {
  const targets = targetsOf(outline)
  return kept.flatMap(({ span, completeMonths, counts }) => {
    const isComplete = completeMonths === monthsOf(outline, span).length
    return targets
      .filter((one) => one.span === span)
      .flatMap((target) => {
        const atoms = atomsOf(outline, target)
        const inside = counts.filter(({ codes }) => {
          const [atom] = atomsOf(outline, { span, codes })
          return atom !== undefined && atoms.includes(atom)
        })
        const count = inside.reduce((sum, one) => sum + one.count, 0)
        if (!isComplete && count === 0) return []
        const bounds = { lower: count, upper: isComplete ? count : null }
        const claims = target.codes.map(() => false)
        return [{ ...target, ...bounds, claims, source: '', edition: 1, isRestricted: true }]
      })
  })
}

/** Writes the counts as records would, in the first month of their time, and the months that are complete. */
export async function keep(db: Database, outline: Outline, kept: readonly Kept[]): Promise<void> {
  const { element, dimensions } = outline
  const every = ruritania.dimensions.map(({ id }) => id)
  const columns = sql.join(every.map((id) => sql.id(columnOf(id))))
  for (const { span, completeMonths, counts } of kept) {
    const { start } = intervalIn(outline, span)
    for (const { codes, count } of counts) {
      const recorded = codes.map((code) => outline.recordedAs?.[code] ?? code)
      const own = every.map((id) => recorded[dimensions.findIndex((one) => one.id === id)] ?? '_Z')
      const name = dimensions.map(({ id }, at) => `${id}=${recorded[at]}`).join(' ')
      await sql`insert into counted_observation
          (jurisdiction, data_element, period_start, item_class, codes, institution, ${columns}, value, rows)
        values ('zenda', ${element}, ${start}::date, '_Z', ${name}, 'castle-watch', ${sql.join(own.map((one) => sql`${one}`))}, ${count}, 1)`.execute(
        db,
      )
    }
    const coarse = every.map((id) => {
      if (!dimensions.some((one) => one.id === id)) return sql`'_Z'`
      return coarseDimensions(ruritania, element).includes(id) ? sql.id(columnOf(id)) : sql`'_T'`
    })
    await sql`insert into counted_rollup (jurisdiction, data_element, period_start, item_class, codes, ${columns}, value, rows)
      select jurisdiction, data_element, period_start, item_class, concat_ws(' ', ${columns}), ${columns}, sum(value), sum(rows)
      from (select jurisdiction, data_element, period_start, item_class, value, rows,
          ${sql.join(coarse.map((code, at) => sql`${code} as ${sql.id(columnOf(every[at] ?? ''))}`))}
        from counted_observation where period_start = ${start}::date and data_element = ${element}) o
      group by jurisdiction, data_element, period_start, item_class, ${columns}`.execute(db)
    if (completeMonths > 0)
      await sql`insert into complete_month select 'zenda', 'river-log', (${start}::date + at * interval '1 month')::date
        from generate_series(0, ${completeMonths - 1}::int) at`.execute(db)
  }
}

export async function forget(db: Database): Promise<void> {
  await sql`truncate observation, observation_withdrawal, load, counted_observation, counted_rollup, record_total, complete_month`.execute(
    db,
  )
}

/** Asks an indicator of the invented roadmap; `fewStatements` 0 has statements added up by the database first. */
export function askPlainly(
  db: Database,
  indicator: Parameters<typeof planFigures>[1],
  query: FiguresQuery,
  {
    person,
    fewStatements,
  }: { readonly person: Parameters<typeof actingAs>[1]; readonly fewStatements?: number },
): Promise<Figure[]> {
  const plan = planFigures(ruritania, indicator, { jurisdiction: 'zenda', ...query })
  return actingAs(db, person, (tx) => runPlan(tx, plan, fewStatements))
}

/** The dimensions of an element, to see that an outline has all of them. */
export const dimensionsOf = (element: string) =>
  getDataElement(ruritania, element).dimensions.map(({ id }) => id)
