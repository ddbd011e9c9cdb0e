// The figures that a jurisdiction reports for a period, as somebody may see them now.
import { findFrequency, type ReportedIndicator, type Roadmap } from '#definition'
import { computeFigures } from '#indicators'
import type { Database, FrozenFigure } from '#storage'

interface Of {
  readonly jurisdiction: string
  readonly period: string
}

async function figuresOf(
  tx: Database,
  roadmap: Roadmap,
  { indicator, shows, codes: only }: ReportedIndicator,
  { jurisdiction, period }: Of,
): Promise<FrozenFigure[]> {
  const frequency = findFrequency(period)
  if (!frequency) throw new Error(`“${period}” is no period of a report.`)
  const asked = { jurisdiction, frequency, from: period, to: period }
  const { figures } = await computeFigures(tx, roadmap, indicator, asked)
  return figures
    .filter((one) => shows.includes(one.show) && one.jurisdiction === jurisdiction && one.period === period)
    .filter(({ codes }) => !only || Object.entries(codes).every(([id, code]) => only[id] === code))
    .map(({ show, codes, state, lower, upper, flags }) => ({
      ...{ indicator: indicator.id, show, codes, state, lower, upper, flags },
    }))
}

/** What a jurisdiction reports for the period with these indicators, those of a report or of a document. */
export async function readFiguresNow(
  tx: Database,
  roadmap: Roadmap,
  indicators: readonly ReportedIndicator[],
  of: Of,
): Promise<FrozenFigure[]> {
  const all: FrozenFigure[] = []
  for (const one of indicators) all.push(...(await figuresOf(tx, roadmap, one, of)))
  return all
}
