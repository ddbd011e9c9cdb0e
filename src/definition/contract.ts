// What the doors answer: shapes and paths that the server serves and the browser, the command line and programs read.
import type { AnchorSeal } from './anchor-seal.ts'
import type { ExpectedFigure, ExpectedTally } from './completeness.ts'
import type { CycleReport } from './cycle.ts'
import type { SourceValue } from './evaluate.ts'
import type { Figure } from './figure.ts'
import type { Observation } from './observation.ts'
import type { Frequency } from './period.ts'

/** Every path of the API, once. `{id}` is filled in by `pathTo`. */
export const apiPaths = {
  status: '/api/status',
  roadmap: '/api/roadmap',
  overview: '/api/overview',
  areaHeadlines: '/api/headlines',
  headline: '/api/indicators/{id}/headline',
  newestFigures: '/api/indicators/{id}/newest',
  figures: '/api/indicators/{id}/figures',
  explanation: '/api/indicators/{id}/explanation',
  indicatorObservations: '/api/indicators/{id}/observations',
  observations: '/api/observations',
  findings: '/api/findings',
  findingsCount: '/api/findings/count',
  exceptions: '/api/findings/exceptions',
  completeness: '/api/completeness',
  statements: '/api/completeness/statements',
  withdrawnStatements: '/api/completeness/statements/withdrawn',
  loads: '/api/loads',
  registers: '/api/registers/{id}/records',
  batches: '/api/registers/{id}/batches',
  imports: '/api/imports',
  oneImport: '/api/imports/{id}',
  markedImport: '/api/imports/{id}/marked',
  undoImport: '/api/imports/taken/{id}/undo',
  mappings: '/api/mappings',
  quarantine: '/api/quarantine',
  registerTemplate: '/api/registers/{id}/template',
  indicatorTemplate: '/api/indicators/{id}/template',
  registerCounts: '/api/registers/counts',
  alike: '/api/registers/{id}/alike',
  collisions: '/api/registers/{id}/collisions',
  ruledRecords: '/api/registers/{id}/ruled',
  openapi: '/api/openapi.json',
} as const

export function pathTo(path: keyof typeof apiPaths, id = ''): string {
  return apiPaths[path].replace('{id}', encodeURIComponent(id))
}

/** Which figures of an indicator are wanted. Everything has a sensible default. */
export interface FiguresQuery {
  readonly frequency?: Frequency
  /** First and last period, of that frequency: `2019`, `2023`. */
  readonly from?: string
  readonly to?: string
  /** One jurisdiction or group only. */
  readonly jurisdiction?: string
  /** Dimensions to break down by. */
  readonly by?: readonly string[]
  /** One show only. */
  readonly show?: string
  /** Counts as rates: the id of a denominator of the roadmap. */
  readonly per?: string
}

export interface FiguresAnswer {
  readonly indicator: string
  readonly frequency: Frequency
  readonly by: readonly string[]
  readonly periods: readonly string[]
  /** Counts up with every change of what the reader may read; two answers with one version agree with each other. */
  readonly dataVersion: number
  readonly figures: readonly AnsweredFigure[]
}

/** A figure of an answer. */
export interface AnsweredFigure extends Figure {
  /** It is the sum of others beside it (a region, a code made of others): left out, the rest can be added up. */
  readonly isSubtotal: boolean
}

/** One source value behind a figure, and what became of it. */
export interface ExplainedPart {
  readonly measure: string
  readonly observation: Observation
  /** `counted`: it is in the figure. The rest say why it is not. */
  readonly use:
    | 'counted'
    | 'a total is published'
    | 'a coarser figure is published'
    | 'a later stock is known'
    | 'superseded by a later vintage'
}

/** What registers count towards a measure in one jurisdiction, and where its records are found. */
export interface CountedPart {
  readonly jurisdiction: string
  /** Exact decimal; null where records state different values. */
  readonly value: string | null
  /** Hand it to the list of a register as `counted`: exactly the records that were counted. */
  readonly counted: string
}

export interface ExplainedMeasure {
  readonly id: string
  readonly element: string
  /** The measure in words: “sum of victims where outcome is killed”. */
  readonly sentence: string
  /** Ids of the registers whose records are counted for it. */
  readonly registers: readonly string[]
  /** What they count, by jurisdiction; empty for those who may not see records. */
  readonly counted: readonly CountedPart[]
  readonly lower: string | null
  readonly upper: string | null
  /** What each source comes to by itself, in the cell of the figure; none of a figure that is made of members. */
  readonly sources: readonly SourceValue[]
  /** Of a stock, the day it is of. */
  readonly day: string | null
}

/** A figure opened: formula, measures, the observations behind them with their sources, and the SQL. */
export interface Explanation {
  readonly indicator: string
  readonly figure: Figure
  /** The formula in words. */
  readonly formula: string
  readonly measures: readonly ExplainedMeasure[]
  readonly parts: readonly ExplainedPart[]
  /** True where there are more observations behind the figure than are listed. */
  readonly hasMoreParts: boolean
  /** For a group's computed figure: the members' own figures. */
  readonly members: readonly Figure[]
  readonly stages: readonly { readonly name: string; readonly sql: string }[]
}

export interface ObservationsAnswer {
  readonly items: readonly Observation[]
  /** Hand it back as `cursor` for the next page; null on the last. */
  readonly next: string | null
}

/** The author's headline of an indicator for one area: one figure, what stands beside it, and what is newer. */
export interface HeadlineFigures {
  /** The jurisdiction or group it speaks of. */
  readonly area: string
  /**
   * The headline of the newest whole period; of the newest period that is known where none is whole; null where nothing
   * is known of the area. What one member alone reported is no figure of a group.
   */
  readonly latest: Figure | null
  /** What the author sets beside it: the same area, period and codes. */
  readonly beside: readonly Figure[]
  /** A newer figure of a period that is not whole: it is under way, or something is missing. */
  readonly newer: Figure | null
}

export interface IndicatorTile extends HeadlineFigures {
  readonly indicator: string
  /** The period that is under way: a figure of it can still change. */
  readonly running: string
  /** The same show, area and codes through time, for a sparkline. */
  readonly series: readonly Figure[]
  /** How many jurisdictions of the group (of the main group, where it speaks of one jurisdiction) have any figure. */
  readonly reporting: number
  /** How many there are. */
  readonly of: number
}

/** What a page of an indicator says first. */
export interface HeadlineAnswer {
  readonly dataVersion: number
  /** All periods for which there is anything. */
  readonly periods: readonly string[]
  readonly tile: IndicatorTile
  /** The members of the group at the period of its headline; each at its own newest where the group has none. */
  readonly members: readonly HeadlineFigures[]
  /** Who published what the indicator reads, the most often named first. */
  readonly publishers: readonly string[]
}

/** The headlines of indicators for one area. */
export interface AreaHeadlinesAnswer {
  readonly dataVersion: number
  readonly tiles: readonly IndicatorTile[]
  /** Who published what is known of the area, the most often named first. */
  readonly publishers: readonly string[]
}

/** The newest figures of every show for the area of the headline, one for each combination of codes. */
export interface NewestFiguresAnswer {
  readonly dataVersion: number
  readonly running: string
  readonly shows: readonly { readonly show: string; readonly figures: readonly Figure[] }[]
}

/** How many findings stand that nobody accepted. */
export interface FindingsCountAnswer {
  readonly dataVersion: number
  readonly findings: number
}

export interface OverviewAnswer {
  readonly dataVersion: number
  readonly tiles: readonly IndicatorTile[]
  /** Number of observations per roadmap element and jurisdiction or group: what is known where. */
  readonly coverage: readonly {
    readonly element: string
    readonly jurisdiction: string
    readonly observations: number
  }[]
  readonly counts: { readonly observations: number; readonly sources: number }
  /** Who published what is shown, the most often named first. */
  readonly publishers: readonly string[]
}

export interface StatusAnswer {
  readonly waymark: string
  readonly roadmap: string
  readonly dataVersion: number
  readonly observations: number
  /** True where the data were invented for trying out. */
  readonly isInvented: boolean
  /** The largest file that is read. */
  readonly mostMegabytes: number
  /** The newest anchor of the audit log; null while there is none. */
  readonly anchor: AnchorSeal | null
}

/** RFC 9457: a problem as programs and people can read it. */
export interface ProblemDetails {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
}

/** What one report of a cycle expects, and what of it is there. */
export interface CompletenessAnswer {
  readonly dataVersion: number
  readonly product: string
  readonly report: CycleReport
  /** All reports whose period is over, the newest first. */
  readonly reports: readonly CycleReport[]
  /** By name, for those who may see records; empty for others. */
  readonly figures: readonly ExpectedFigure[]
  /** Of how many jurisdictions each expected figure is there, for everybody. */
  readonly tallies: readonly ExpectedTally[]
  /** The elements of the roadmap that the report goes through, by their codes, where it expects no figures. */
  readonly elements: readonly string[]
}
