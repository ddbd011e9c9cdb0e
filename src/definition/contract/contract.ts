// What the doors answer: shapes and paths that the server serves and the browser, the command line and programs read.
import type { AnchorSeal } from './anchor-seal.ts'
import type { ExpectedFigure, ExpectedTally, StockGap } from '../completeness/index.ts'
import type { CycleReport, Frequency } from '../time/index.ts'
import type { Figure, SourceValue } from '../indicators/index.ts'
import type { IndicatorTile } from './headline-contract.ts'
import type { Observation } from '../roadmap/index.ts'

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
    | 'another day is taken'
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
  /** Of a stock that registers count and that is not known: what is lacking, for those who may read the registers. */
  readonly gaps?: readonly StockGap[]
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
