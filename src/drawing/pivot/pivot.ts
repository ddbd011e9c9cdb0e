// Figures as a table of any two of their dimensions. What stands in neither is one area, one period, or one code, and never a sum of ours.
import {
  codesFromText,
  findBreakdownCodes,
  isKnown,
  nameOfArea,
  nameOfCode,
  total,
  type Figure,
  type Indicator,
  type Roadmap,
} from '#definition'
import { chosenAreas, mainAreas } from '../figures/drawn-rows.ts'
import { toldPeriods } from '../figures/told-periods.ts'
import type { ExploreSearch } from './explore-search.ts'
import { areaDimension, areasOffered, periodDimension, type PivotChoice } from './pivot-choice.ts'

/** A row or a column: a member of its dimension. */
export interface PivotHead {
  readonly id: string
  readonly name: string
}

/** A dimension that stands neither downwards nor across, and which of its members is shown. */
export interface FixedDimension {
  readonly dimension: string
  readonly id: string
  readonly offered: readonly PivotHead[]
}

export interface Pivot {
  readonly rows: readonly PivotHead[]
  readonly cols: readonly PivotHead[]
  /** By row and in it by column; undefined where there is no such figure. */
  readonly cells: readonly (readonly (Figure | undefined)[])[]
  readonly fixed: readonly FixedDimension[]
  /** Rows and columns of which nothing is said: they have no place of their own. */
  readonly silent: readonly PivotHead[]
}

export interface PivotAsked {
  readonly roadmap: Roadmap
  readonly indicator: Indicator
  readonly choice: PivotChoice
  readonly search: ExploreSearch
  readonly answer: { readonly figures: readonly Figure[]; readonly periods: readonly string[] }
  /** The period that is under way. */
  readonly running: string
  readonly language: string
}

/** The member of a dimension of which a figure is. */
function memberOf(figure: Figure, dimension: string): string {
  if (dimension === areaDimension) return figure.jurisdiction
  if (dimension === periodDimension) return figure.period
  return figure.codes[dimension] ?? total
}

const tells = (figure: Figure) => figure.state !== 'not reported' || figure.flags.length > 0

const knownOf = (figures: readonly Figure[], dimension: string) => (id: string) =>
  figures.filter((figure) => memberOf(figure, dimension) === id && isKnown(figure)).length

function mostKnown(figures: readonly Figure[], dimension: string, ids: readonly string[]) {
  const known = knownOf(figures, dimension)
  return ids.toSorted((a, b) => known(b) - known(a))[0]
}

/** The members of a dimension that occur, in their order. */
function membersOf(asked: PivotAsked, dimension: string): string[] {
  const { roadmap, search, answer } = asked
  if (dimension === periodDimension) return [...toldPeriods(answer.periods, answer.figures, search).periods]
  if (dimension === areaDimension) {
    const chosen = chosenAreas(roadmap, search)
    const main = new Set([...mainAreas(roadmap), roadmap.mainGroup])
    return chosen.length > 0 ? chosen : areasOffered(roadmap).filter((id) => main.has(id))
  }
  const found = new Set(answer.figures.map((figure) => memberOf(figure, dimension)))
  const inOrder = [total, ...Object.keys(findBreakdownCodes(roadmap, dimension)?.codes ?? {})]
  return [...inOrder.filter((id) => found.has(id)), ...[...found].filter((id) => !inOrder.includes(id))]
}

function headOf({ roadmap, language }: PivotAsked, dimension: string, id: string): PivotHead {
  if (dimension === periodDimension) return { id, name: id }
  const name =
    dimension === areaDimension
      ? nameOfArea(roadmap, id, language)
      : nameOfCode(roadmap, { breakdown: dimension, code: id }, language)
  return { id, name }
}

/** The newest period that is over and of which about as much is known as of any. */
function usualPeriod({ answer, running }: PivotAsked, ids: readonly string[]): string | undefined {
  const known = knownOf(answer.figures, periodDimension)
  const over = ids.filter((id) => id !== running)
  const most = Math.max(0, ...over.map(known))
  return most === 0 ? ids.at(-1) : over.findLast((id) => known(id) * 2 >= most)
}

/** Which member of a fixed dimension is shown: as chosen, else as the headline says, else the one of which most is known. */
function fixedMember(asked: PivotAsked, dimension: string, ids: readonly string[]): string | undefined {
  const { roadmap, indicator, search, answer } = asked
  const offered = (id: string | undefined) => (id !== undefined && ids.includes(id) ? id : undefined)
  const known = knownOf(answer.figures, dimension)
  if (dimension === periodDimension) return offered(search.at) ?? usualPeriod(asked, ids)
  const [chosen, usual] =
    dimension === areaDimension
      ? [chosenAreas(roadmap, search)[0], indicator.headline.area ?? roadmap.mainGroup]
      : [codesFromText(search.only ?? '')[dimension], indicator.headline.codes?.[dimension]]
  const own = offered(usual)
  return (
    offered(chosen) ?? (own !== undefined && known(own) > 0 ? own : mostKnown(answer.figures, dimension, ids))
  )
}

function fixedOf(asked: PivotAsked): FixedDimension[] {
  const { rows, cols, query } = asked.choice
  const all = [areaDimension, periodDimension, ...asked.indicator.always, ...(query.by ?? [])]
  return all
    .filter((id) => id !== rows && id !== cols)
    .flatMap((dimension): FixedDimension[] => {
      const ids = dimension === areaDimension ? areasOffered(asked.roadmap) : membersOf(asked, dimension)
      const id = fixedMember(asked, dimension, ids)
      if (id === undefined) return []
      return [{ dimension, id, offered: ids.map((one) => headOf(asked, dimension, one)) }]
    })
}

/** Of two figures of one place the one that knows more, and what is published before what is made. */
function better(one: Figure | undefined, other: Figure): Figure {
  if (!one) return other
  if (isKnown(one) !== isKnown(other)) return isKnown(one) ? one : other
  return one.origin === 'reported' ? one : other
}

/** The table of what is chosen. */
export function pivotOf(asked: PivotAsked): Pivot {
  const { choice, answer } = asked
  const fixed = fixedOf(asked)
  const figures = answer.figures.filter((figure) =>
    fixed.every(({ dimension, id }) => memberOf(figure, dimension) === id),
  )
  const placeOf = (row: string, col: string) => JSON.stringify([row, col])
  const placed = new Map<string, Figure>()
  for (const figure of figures) {
    const place = placeOf(memberOf(figure, choice.rows), memberOf(figure, choice.cols))
    placed.set(place, better(placed.get(place), figure))
  }
  const heads = (dimension: string) => membersOf(asked, dimension).map((id) => headOf(asked, dimension, id))
  const cellsOf = (row: string, cols: readonly PivotHead[]) =>
    cols.map(({ id }) => placed.get(placeOf(row, id)))
  const isTold = (cells: readonly (Figure | undefined)[]) => cells.some((figure) => figure && tells(figure))
  const [down, across] = [heads(choice.rows), heads(choice.cols)]
  const rows = down.filter(({ id }) => isTold(cellsOf(id, across)))
  // A column of which nothing is said stays where it is a period: gaps in time are seen.
  const cols = across.filter(
    ({ id }) => choice.cols === periodDimension || isTold(rows.map((row) => placed.get(placeOf(row.id, id)))),
  )
  return {
    rows,
    cols,
    cells: rows.map(({ id }) => cellsOf(id, cols)),
    fixed,
    // A total that nobody states is no part of what was asked.
    silent: [...down, ...across].filter(
      (head) => !rows.includes(head) && !cols.includes(head) && head.id !== total,
    ),
  }
}
