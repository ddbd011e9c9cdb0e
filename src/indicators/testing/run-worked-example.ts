// Runs the worked example of an indicator as printed in its methodology: its rows in, its figures out, in words.
import {
  figureText,
  findDimension,
  getDataElement,
  getInterval,
  notApplicable,
  total,
  type ExampleObservation,
  type ExampleResult,
  type Indicator,
  type Observation,
  type Roadmap,
} from '#definition'
import { join } from 'node:path'
import { actingAs, migrationsFor, publicPerson, sql, type Database } from '#storage'
import {
  openTestDatabase,
  storeObservations,
  type TestDatabase,
} from '../../storage/testing/test-database.ts'
import { planFigures } from '../plan/plan.ts'
import { runPlan } from '../figures/run-plan.ts'

/** A row of a worked example as a full observation. */
export function exampleObservation(roadmap: Roadmap, row: ExampleObservation): Observation {
  const element = getDataElement(roadmap, row.element)
  for (const id of Object.keys(row.codes ?? {})) {
    if (!findDimension(element, id)) throw new Error(`“${row.element}” is not broken down by “${id}”.`)
  }
  return {
    ...getInterval(row.period),
    jurisdiction: row.jurisdiction,
    element: row.element,
    accumulation: element.accumulation,
    basis: 'actual',
    itemClass: row.itemClass ?? notApplicable,
    codes: Object.fromEntries(element.dimensions.map(({ id }) => [id, row.codes?.[id] ?? total])),
    value: String(row.value),
    lower: null,
    upper: null,
    unit: element.unit.id,
    status: 'reported',
    breakdown: 'whole',
    audience: 'public',
    source: 'worked example',
    address: 'https://example.org/worked-example',
    quote: null,
    note: null,
    vintage: '2024-01-01',
  }
}

/** What the engine makes of one expectation, in words: the figure of the group's own, else the one made of its members. */
export async function exampleFigure(
  tx: Database,
  roadmap: Roadmap,
  indicator: Indicator,
  expected: ExampleResult,
): Promise<string> {
  const codes = expected.codes ?? {}
  const { show, jurisdiction, period } = expected
  const by = Object.keys(codes).filter((id) => !indicator.always.includes(id))
  const plan = planFigures(roadmap, indicator, { show, jurisdiction, from: period, by })
  const [figure] = await runPlan(tx, { ...plan, codes })
  const unit = indicator.shows[show]?.unit
  return figure && unit ? figureText(figure, unit.kind) : 'no figure'
}

/** A database in which one worked example after the other is tried. */
export interface Examples {
  readonly opened: TestDatabase
  readonly roadmap: Roadmap
  readonly store: (rows: readonly ExampleObservation[]) => Promise<void>
  readonly clear: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Opens an empty database in memory for the worked examples of a roadmap. */
export async function openExamples(roadmap: Roadmap): Promise<Examples> {
  const opened = await openTestDatabase(roadmap, migrationsFor(join('roadmaps', roadmap.id)))
  return {
    opened,
    roadmap,
    store: (rows) =>
      storeObservations(
        opened.db,
        roadmap,
        rows.map((row) => exampleObservation(roadmap, row)),
      ),
    clear: async () => {
      await sql`truncate observation, load`.execute(opened.db)
    },
    close: opened.close,
  }
}

/** What the engine makes of one expectation of an example that was stored, as the public sees it. */
export function exampleFigureIn(
  examples: Examples,
  indicator: Indicator,
  expected: ExampleResult,
): Promise<string> {
  const { opened, roadmap } = examples
  return actingAs(opened.db, publicPerson, (tx) => exampleFigure(tx, roadmap, indicator, expected))
}
