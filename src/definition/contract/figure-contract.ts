// What the doors answer about figures: those of an indicator, one of them opened, and the observations behind them.
import type { Static } from '@sinclair/typebox'
import { accumulations, audiences, statuses } from '../codes/index.ts'
import {
  figureFlags,
  figureStates,
  type Coverage,
  type Figure,
  type SourceValue,
} from '../indicators/index.ts'
import type { StockGap } from '../completeness/index.ts'
import {
  bases,
  type KeptWithdrawal,
  type Observation,
  type StandingWithdrawal,
  type TakenBack,
} from '../roadmap/index.ts'
import { frequencies, type Frequency } from '../time/index.ts'
import {
  codes,
  count,
  day,
  flag,
  listOf,
  maybe,
  named,
  object,
  oneOf,
  optional,
  sameAs,
  text,
} from './schema-parts.ts'

const coverage = sameAs<Coverage>()(
  'Coverage',
  object({ reporting: count, of: count, complete: optional(count) }),
)

const figureProperties = {
  show: text,
  jurisdiction: text,
  per: optional(text),
  period: text,
  codes,
  origin: oneOf(['reported', 'computed']),
  state: oneOf(figureStates),
  value: maybe,
  lower: maybe,
  upper: maybe,
  flags: listOf(oneOf(figureFlags)),
  numerator: optional(maybe),
  denominator: optional(maybe),
  day: optional(day),
  coverage: optional(coverage),
}
export const figure = sameAs<Figure>()('Figure', object(figureProperties))

/** A figure of an answer. */
const answeredFigure = named(
  'AnsweredFigure',
  object({
    ...figureProperties,
    /** It is the sum of others beside it (a region, a code made of others): left out, the rest can be added up. */
    isSubtotal: flag,
  }),
)
export type AnsweredFigure = Static<typeof answeredFigure>

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

export const figuresAnswer = named(
  'FiguresAnswer',
  object({
    indicator: text,
    frequency: oneOf(frequencies),
    by: listOf(text),
    periods: listOf(text),
    /** Counts up with every change of what the reader may read; two answers with one version agree with each other. */
    dataVersion: count,
    figures: listOf(answeredFigure),
  }),
)
export type FiguresAnswer = Static<typeof figuresAnswer>

const observationProperties = {
  jurisdiction: text,
  element: text,
  start: day,
  end: day,
  accumulation: oneOf(accumulations),
  basis: oneOf(bases),
  itemClass: text,
  codes,
  value: maybe,
  lower: maybe,
  upper: maybe,
  unit: text,
  status: oneOf(statuses),
  breakdown: text,
  audience: oneOf(audiences),
  source: text,
  address: text,
  quote: maybe,
  note: maybe,
  vintage: day,
}
export const observation = sameAs<Observation>()('Observation', object(observationProperties))

/** When, by whom and why an observation was taken back. */
const takenBack = sameAs<TakenBack>()('TakenBack', object({ at: text, by: text, reason: text }))

/** The same with the id of the withdrawal, by which it is undone. */
const standingWithdrawal = sameAs<StandingWithdrawal>()(
  'StandingWithdrawal',
  object({ id: text, at: text, by: text, reason: text }),
)

/** An observation in a list: one that was taken back says so, and is in no figure. */
const listedObservation = named(
  'ListedObservation',
  object({ ...observationProperties, withdrawn: optional(standingWithdrawal) }),
)
export type ListedObservation = Static<typeof listedObservation>

export const observationsAnswer = named(
  'ObservationsAnswer',
  object({
    items: listOf(listedObservation),
    /** Hand it back as `cursor` for the next page; null on the last. */
    next: maybe,
  }),
)
export type ObservationsAnswer = Static<typeof observationsAnswer>

const { value: _value, lower: _lower, upper: _upper, ...unvalued } = observationProperties
const {
  unit: _unit,
  status: _status,
  breakdown: _breakdown,
  address: _address,
  quote: _quote,
  ...factual
} = unvalued
const { note: _note, ...takenProperties } = factual

/** What was taken back, when, by whom and why; and where that was undone, the same of the undoing. */
export const keptWithdrawal = sameAs<KeptWithdrawal>()(
  'KeptWithdrawal',
  object({
    id: text,
    ...takenProperties,
    ...{ at: text, by: text, reason: text },
    file: maybe,
    editions: count,
    undone: optional(takenBack),
  }),
)
export const withdrawalsAnswer = named('WithdrawalsAnswer', object({ items: listOf(keptWithdrawal) }))
export type WithdrawalsAnswer = Static<typeof withdrawalsAnswer>

/** What whoever asks may do with figures themselves. */
export const figureRights = named(
  'FigureRights',
  object({
    /** Of whose figures they may add some and take some back. */
    writes: listOf(oneOf(audiences)),
    /** Whether they may accept what quality rules find. */
    accepts: flag,
  }),
)
export type FigureRights = Static<typeof figureRights>

/** One source value behind a figure, and what became of it. */
const explainedPart = named(
  'ExplainedPart',
  object({
    measure: text,
    observation,
    /** `counted`: it is in the figure. The rest say why it is not. */
    use: oneOf([
      'counted',
      'a total is published',
      'a coarser figure is published',
      'a later stock is known',
      'another day is taken',
      'superseded by a later vintage',
      'withdrawn',
    ]),
    /** Of one that was taken back. */
    withdrawn: optional(standingWithdrawal),
  }),
)
export type ExplainedPart = Static<typeof explainedPart>

/** What registers count towards a measure in one jurisdiction, and where its records are found. */
const countedPart = named(
  'CountedPart',
  object({
    jurisdiction: text,
    /** Exact decimal; null where records state different values. */
    value: maybe,
    /** Hand it to the list of a register as `counted`: exactly the records that were counted. */
    counted: text,
  }),
)
export type CountedPart = Static<typeof countedPart>

const sourceValue = sameAs<SourceValue>()(
  'SourceValue',
  object({ source: maybe, lower: maybe, upper: maybe }),
)

/** Why a stock is not known: up to which month it is, and the first month that nobody has stated. */
const stockGap = sameAs<StockGap>()(
  'StockGap',
  object({ jurisdiction: text, register: text, institution: text, knownTo: maybe, lacking: maybe }),
)

const explainedMeasure = named(
  'ExplainedMeasure',
  object({
    id: text,
    element: text,
    /** The measure in words: “sum of victims where outcome is killed”. */
    sentence: text,
    /** Ids of the registers whose records are counted for it. */
    registers: listOf(text),
    /** What they count, by jurisdiction; empty for those who may not see records. */
    counted: listOf(countedPart),
    lower: maybe,
    upper: maybe,
    /** What each source comes to by itself, in the cell of the figure; none of a figure that is made of members. */
    sources: listOf(sourceValue),
    /** Of a stock, the day it is of. */
    day: maybe,
    /** Of a stock that registers count and that is not known: what is lacking, for those who may read the registers. */
    gaps: optional(listOf(stockGap)),
  }),
)
export type ExplainedMeasure = Static<typeof explainedMeasure>

/** A figure opened: formula, measures, the observations behind them with their sources, and the SQL. */
export const explanation = named(
  'Explanation',
  object({
    indicator: text,
    figure,
    /** The formula in words. */
    formula: text,
    measures: listOf(explainedMeasure),
    parts: listOf(explainedPart),
    /** True where there are more observations behind the figure than are listed. */
    hasMoreParts: flag,
    /** For a group's computed figure: the members' own figures. */
    members: listOf(figure),
    stages: listOf(object({ name: text, sql: text })),
  }),
)
export type Explanation = Static<typeof explanation>
