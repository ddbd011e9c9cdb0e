// The figures of a report: as they stand, and beside them as they were signed and as they were the time before.
import {
  figureKey,
  findFrequency,
  reportedIndicators,
  type FigureSaid,
  type ReportedIndicator,
  type Roadmap,
  type SubmissionPlace,
  type SubmittedFigure,
} from '#definition'
import { computeFigures } from '#indicators'
import { readFrozenFigures, type Database, type FrozenFigure } from '#storage'

async function figuresOf(
  tx: Database,
  roadmap: Roadmap,
  { indicator, shows }: ReportedIndicator,
  { jurisdiction, period }: { readonly jurisdiction: string; readonly period: string },
): Promise<FrozenFigure[]> {
  const frequency = findFrequency(period)
  if (!frequency) throw new Error(`“${period}” is no period of a report.`)
  const asked = { jurisdiction, frequency, from: period, to: period }
  const { figures } = await computeFigures(tx, roadmap, indicator, asked)
  return figures
    .filter((one) => shows.includes(one.show) && one.jurisdiction === jurisdiction && one.period === period)
    .map(({ show, codes, state, lower, upper, flags }) => ({
      ...{ indicator: indicator.id, show, codes, state, lower, upper, flags },
    }))
}

/** What a jurisdiction reports for the period, as the person may see it now. */
export async function readFiguresNow(
  tx: Database,
  roadmap: Roadmap,
  { jurisdiction, product }: SubmissionPlace,
  period: string,
): Promise<FrozenFigure[]> {
  const all: FrozenFigure[] = []
  for (const one of reportedIndicators(roadmap, product))
    all.push(...(await figuresOf(tx, roadmap, one, { jurisdiction, period })))
  return all
}

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
  const now = await readFiguresNow(tx, roadmap, place, period)
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
