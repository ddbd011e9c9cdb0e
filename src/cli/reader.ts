// Figures for commands: from the database itself, or from the Waymark that is running on it.
import {
  apiPaths,
  completenessAddress,
  explanationAddress,
  figuresAddress,
  type CompletenessAnswer,
  type Explanation,
  type Figure,
  type FiguresAnswer,
  type FiguresQuery,
  type FindingsAnswer,
  type Indicator,
  type IndicatorTile,
  type OverviewAnswer,
  type ProblemDetails,
  type StatusAnswer,
  type StandingFinding,
} from '#definition'
import { computeFigures, explainFigure, readTiles, withPeriods } from '#indicators'
import { NoSuchReport, readCompleteness, readFindings, type WantedReport } from '#review'
import { actingAs, administrator, findDataKind, type Database } from '#storage'
import { UsageError, type Settings } from './settings.ts'
import { findRunning, withWorkplace } from './workplace.ts'

export type FigurePlace = Pick<Figure, 'show' | 'jurisdiction' | 'period' | 'codes' | 'origin'>

export interface Reader {
  /** Whether what is read was invented for trying out. */
  readonly isInvented: boolean
  readonly tiles: () => Promise<readonly IndicatorTile[]>
  readonly figures: (indicator: Indicator, query: FiguresQuery) => Promise<FiguresAnswer>
  readonly explanation: (indicator: Indicator, place: FigurePlace) => Promise<Explanation>
  readonly findings: () => Promise<readonly StandingFinding[]>
  readonly completeness: (wanted: WantedReport) => Promise<Omit<CompletenessAnswer, 'dataVersion'>>
}

async function ask<A>(address: string, path: string): Promise<A> {
  const answer = await fetch(new URL(path, address))
  const body = (await answer.json()) as A | ProblemDetails
  if (!answer.ok) throw new UsageError((body as ProblemDetails).detail)
  return body as A
}

async function remoteReader(address: string): Promise<Reader> {
  const { isInvented } = await ask<StatusAnswer>(address, apiPaths.status)
  return {
    isInvented,
    tiles: async () => (await ask<OverviewAnswer>(address, apiPaths.overview)).tiles,
    figures: (indicator, query) => ask(address, figuresAddress(indicator.id, query)),
    explanation: (indicator, place) => ask(address, explanationAddress(indicator.id, place)),
    findings: async () => (await ask<FindingsAnswer>(address, apiPaths.findings)).findings,
    completeness: ({ product, report }) => ask(address, completenessAddress(product, report)),
  }
}

async function localReader(db: Database, { roadmap }: Settings): Promise<Reader> {
  const reading = <T>(work: (tx: Database) => Promise<T>) => actingAs(db, administrator, work)
  return {
    isInvented: (await reading(findDataKind)) === 'invented',
    tiles: () => reading((tx) => readTiles(tx, roadmap)),
    figures: (indicator, query) =>
      reading(async (tx) =>
        computeFigures(tx, roadmap, indicator, await withPeriods(tx, roadmap, indicator, query)),
      ),
    explanation: (indicator, place) => reading((tx) => explainFigure(tx, roadmap, indicator, place)),
    findings: () => reading((tx) => readFindings(tx, roadmap)),
    completeness: (wanted) =>
      reading((tx) => readCompleteness(tx, roadmap, wanted)).catch((error: unknown) => {
        throw error instanceof NoSuchReport ? new UsageError(error.message) : error
      }),
  }
}

/** Reads from the running Waymark where there is one, else opens the database for as long as the work takes. */
export async function withReader<T>(settings: Settings, work: (reader: Reader) => Promise<T>): Promise<T> {
  const running = findRunning(settings)
  if (running !== undefined) return work(await remoteReader(running))
  return withWorkplace(settings, async (db) => work(await localReader(db, settings)))
}
