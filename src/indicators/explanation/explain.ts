// Opens a figure: its formula, what each measure came to, the observations behind it with their sources, and the SQL.
import {
  findInterval,
  frequencyOf,
  isKnown,
  measuresIn,
  Refused,
  type CountedPart,
  type ExplainedMeasure,
  type ExplainedPart,
  type Explanation,
  type Figure,
  type Frequency,
  type Indicator,
  type MeasureValue,
  type Roadmap,
  type StockGap,
} from '#definition'
import { readObservationsBehind, type Database } from '#storage'
import { readCountedParts } from './counted-parts.ts'
import { figuresFrom, ripenedFigures, runPlan } from '../figures/index.ts'
import { formulaText, measureSentence } from './formula-text.ts'
import { asAsked, planFigures, type MeasurePlan, type Plan } from '../plan/index.ts'
import { measureStages, stageText, type CellRange } from '../stages/index.ts'
import { readStockGaps } from './stock-gaps.ts'
import { partsOf, type OpenedCell } from './parts.ts'
import { daysFor, rangeFor, readMeasure, type Cell } from '../cells/index.ts'

/** Which figure is to be opened. */
export interface FigureQuery {
  readonly show: string
  readonly jurisdiction: string
  readonly period: string
  readonly codes: Readonly<Record<string, string>>
  /** A count as a rate: the id of a denominator of the roadmap. */
  readonly per?: string
  /** Of a group with both: the figure published for it, or the one made of its members. */
  readonly origin?: Figure['origin']
}

const mostParts = 500
/** Before this day nothing was ever counted; a judgement of any age may still hold. */
const beginning = '1900-01-01'

const isAlike = (cell: Cell, query: FigureQuery) =>
  cell.jurisdiction === query.jurisdiction &&
  Object.entries(cell.codes).every(([id, code]) => query.codes[id] === code)

/** What is known of a measure in the cell that is opened. */
interface OpenedMeasure {
  readonly cells: readonly Cell[]
  readonly counted: readonly CountedPart[]
  readonly query: FigureQuery
  /** The day of the figure, where it is made of stocks. */
  readonly day: string | undefined
  readonly gaps: readonly StockGap[]
}

/** What a measure came to, and what each source says of it. */
function saidOf(
  value: MeasureValue | undefined,
): Pick<ExplainedMeasure, 'lower' | 'upper' | 'sources' | 'day'> {
  if (!value) return { lower: null, upper: null, sources: [], day: null }
  const { lower, upper, sources = [], day = null } = value
  return { lower, upper, sources, day }
}

function explainedMeasure(
  roadmap: Roadmap,
  plan: MeasurePlan,
  { cells, counted, query, day, gaps }: OpenedMeasure,
): ExplainedMeasure {
  const value = cells.find((cell) => isAlike(cell, query))?.value
  const shown = value?.days?.find((one) => one.day === day) ?? value
  const { id, element, measure, registers } = plan
  const sentence = measureSentence(roadmap, measure)
  const own = { id, element, sentence, registers, counted, ...saidOf(shown) }
  return gaps.length === 0 ? own : { ...own, gaps }
}

/** How often figures like the one that is opened are made: by the length of its period. */
function frequencyAt(period: string, indicator: Indicator): Frequency {
  const interval = findInterval(period)
  const own = interval ? frequencyOf(interval) : 'other'
  return own === 'other' ? indicator.frequency : own
}

/** Of a group with a published and a computed figure, the one that was asked for. */
function getFigure(figures: readonly Figure[], { origin }: FigureQuery): Figure {
  const found = figures.find((figure) => figure.origin === origin) ?? figures[0]
  if (!found) throw new Refused('figure-missing', {}, 'bad-request')
  return found
}

async function readParts(tx: Database, plan: Plan, query: OpenedCell, areas: readonly string[]) {
  const measures = plan.parts.flatMap((part) => part.measures)
  const days = measures.map((measure) => daysFor(measure, query.period))
  const isStanding = measures.some(({ measure }) => measure.kind === 'checklist')
  const stored = await readObservationsBehind(tx, plan.roadmap, {
    elements: [...new Set(measures.map(({ element }) => element))],
    areas,
    from: isStanding ? beginning : (days.map(({ start }) => start).toSorted()[0] ?? ''),
    to:
      days
        .map(({ end }) => end)
        .toSorted()
        .at(-1) ?? '',
    limit: mostParts + 1,
  })
  const shown = stored.slice(0, mostParts)
  const parts: ExplainedPart[] = measures.flatMap((measure) => partsOf(plan.roadmap, measure, query, shown))
  return { parts, hasMoreParts: stored.length > mostParts }
}

async function readMembers(tx: Database, plan: Plan, members: readonly string[]): Promise<Figure[]> {
  if (members.length === 0) return []
  const { only: _group, ...everywhere } = plan
  return runPlan(tx, { ...everywhere, areas: members })
}

/**
 * Explains one figure as the person of the transaction may see it.
 *
 * @throws Refused where there is no such figure
 */
export async function explainFigure(
  tx: Database,
  roadmap: Roadmap,
  given: Indicator,
  query: FigureQuery,
): Promise<Explanation> {
  const { show, jurisdiction, period, codes } = query
  const indicator = asAsked(roadmap, given, query)
  const by = Object.keys(codes).filter((id) => !indicator.always.includes(id))
  const per = query.per === undefined ? {} : { per: query.per }
  const asked = { show, jurisdiction, from: period, frequency: frequencyAt(period, indicator), by, ...per }
  const plan: Plan = { ...planFigures(roadmap, given, asked), codes }
  const range: CellRange = { areas: plan.areas, periods: plan.periods, frequency: plan.frequency }
  const measures = plan.parts.flatMap((part) => part.measures)
  const cells: Cell[][] = []
  for (const measure of measures) cells.push(await readMeasure(tx, measure, range))
  const figure = getFigure(ripenedFigures(indicator, figuresFrom(plan, [cells])), query)
  const group = roadmap.groups.find(({ id }) => id === jurisdiction)
  const members = figure.origin === 'computed' && group ? group.members : []
  const areas = members.length > 0 ? members : [jurisdiction]
  const behind = await readParts(tx, plan, { ...query, day: figure.day }, areas)
  const counted: CountedPart[][] = []
  const gaps: StockGap[][] = []
  for (const measure of measures) {
    counted.push(await readCountedParts(tx, roadmap, measure, { cell: query, areas }))
    gaps.push(isKnown(figure) ? [] : await readStockGaps(tx, measure, { period, areas }))
  }
  const formula = indicator.shows[show]?.formula ?? { op: 'plus', terms: [] }
  const stages = measures
    .filter(({ id }) => measuresIn(formula).includes(id))
    .flatMap((measure) =>
      measureStages(measure, rangeFor(measure, range)).map((one) => stageText(tx, one, measure.id)),
    )
  return {
    indicator: indicator.id,
    figure,
    formula: formulaText(roadmap, indicator, formula),
    measures: measures.map((measure, at) =>
      explainedMeasure(roadmap, measure, {
        ...{ query, cells: cells[at] ?? [], counted: counted[at] ?? [], day: figure.day },
        gaps: gaps[at] ?? [],
      }),
    ),
    ...behind,
    members: await readMembers(tx, plan, members),
    stages,
  }
}
