// The figures of a report: as they stand, and beside them as they were signed and as they were the time before.
import {
  figureKey,
  reportedIndicators,
  type FigureSaid,
  type Roadmap,
  type SubmissionPlace,
  type SubmittedFigure,
} from '#definition'
import { readFrozenFigures, type Database, type FrozenFigure } from '#storage'
import { readFiguresNow } from '../documents/index.ts'

const nameOf = (one: FrozenFigure) => `${one.indicator} ${figureKey(one)}`
const saidOf = (one: FrozenFigure | undefined): FigureSaid | null =>
  one ? { state: one.state, lower: one.lower, upper: one.upper, flags: one.flags } : null

/** Every figure that is in any of them: as it is now first, and what is only in what was signed after these. */
export async function readReportFigures(
  tx: Database,
  roadmap: Roadmap,
  place: SubmissionPlace,
  { period, frozen }: { readonly period: string; readonly frozen: number | null },
): Promise<SubmittedFigure[]> {
  const { jurisdiction, product } = place
  const indicators = reportedIndicators(roadmap, product)
  const now = await readFiguresNow(tx, roadmap, indicators, { jurisdiction, period })
  const { signed, before } = await readFrozenFigures(tx, place, frozen)
  const [byNow, bySigned, byBefore] = [now, signed, before].map(
    (figures) => new Map(figures.map((one) => [nameOf(one), one])),
  )
  const places = new Map([...now, ...signed, ...before].map((one) => [nameOf(one), one]))
  return [...places].map(([name, { indicator, show, codes }]) => ({
    ...{ indicator, show, codes },
    signed: saidOf(bySigned?.get(name)),
    before: saidOf(byBefore?.get(name)),
    now: saidOf(byNow?.get(name)),
  }))
}
