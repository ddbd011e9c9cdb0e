// A plan meets the database. The measures are read one after the other, each at its own grain; joining comes after.
import { setImmediate } from 'node:timers/promises'
import {
  subtotalsAmong,
  type Figure,
  type FiguresAnswer,
  type FiguresQuery,
  type Indicator,
  type Roadmap,
} from '#definition'
import { readDataVersion, type Database } from '#storage'
import { someFigures } from './figures.ts'
import { planFigures, type Plan } from '../plan/index.ts'
import { readMeasure, type Cell } from '../cells/index.ts'
import { ripenedFigures } from './ripe-figures.ts'
import { newShelf } from '../stages/index.ts'

/** Reads the cells of every measure of a plan and makes its figures; others are served in between. */
export async function runPlan(tx: Database, plan: Plan, fewStatements?: number): Promise<Figure[]> {
  const { areas, periods, frequency } = plan
  const shelf = newShelf(
    fewStatements,
    plan.parts.flatMap(({ measures }) => measures),
  )
  const cells: Cell[][][] = []
  for (const part of plan.parts) {
    const own: Cell[][] = []
    for (const measure of part.measures)
      own.push(await readMeasure(tx, measure, { areas, periods, frequency }, shelf))
    cells.push(own)
  }
  const figures: Figure[] = []
  for (const some of someFigures(plan, cells)) {
    figures.push(...some)
    await setImmediate()
  }
  return ripenedFigures(plan.indicator, figures)
}

/**
 * The figures of an indicator for a question, as the person of the transaction may see them.
 *
 * @throws Refused on a question that makes no sense
 */
export async function computeFigures(
  tx: Database,
  roadmap: Roadmap,
  indicator: Indicator,
  query: FiguresQuery,
): Promise<FiguresAnswer> {
  const plan = planFigures(roadmap, indicator, query)
  const { frequency, by, periods } = plan
  const found = await runPlan(tx, plan)
  const isSubtotal = subtotalsAmong(roadmap, found)
  const figures = found.map((figure) => ({ ...figure, isSubtotal: isSubtotal(figure) }))
  return { indicator: indicator.id, frequency, by, periods, dataVersion: await readDataVersion(tx), figures }
}
