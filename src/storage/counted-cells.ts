// What a change adds to the counts and takes from them, cell by cell, netted before it reaches the database. Pure.
import Big from 'big.js'
import { columnOf, getInterval, type Contribution, type Roadmap } from '#definition'
import { codesKey } from './observation-rows.ts'

/** What makes a cell of the counts. */
export const cellKey = [
  'jurisdiction',
  'data_element',
  'period_start',
  'item_class',
  'codes',
  'claim',
] as const

/** How far one cell moves. Exact decimal. A dimension that does not apply has no column here. */
export type CellMove = Readonly<Record<string, string | number>> & {
  readonly value: string
  readonly rows: number
}

export interface Moved {
  readonly taken: readonly Contribution[]
  readonly given: readonly Contribution[]
}

/** Moves by cell. */
export type CellMoves = Map<string, CellMove>

/** The column of each dimension, looked up once a roadmap: every part of every record asks for them. */
const columnsByRoadmap = new WeakMap<Roadmap, readonly (readonly [column: string, dimension: string])[]>()

function dimensionColumns(roadmap: Roadmap) {
  const known =
    columnsByRoadmap.get(roadmap) ?? roadmap.dimensions.map(({ id }) => [columnOf(id), id] as const)
  columnsByRoadmap.set(roadmap, known)
  return known
}

function addOne(
  moves: CellMoves,
  roadmap: Roadmap,
  jurisdiction: string,
  { one, sign }: { one: Contribution; sign: 1 | -1 },
): void {
  const { element, period, itemClass, codes, value, claim } = one
  const text = codesKey(codes)
  const key = [jurisdiction, element, period, itemClass, text, claim].join('|')
  const before = moves.get(key)
  if (before) {
    const sum = new Big(before.value).plus(new Big(value).times(sign)).toFixed()
    moves.set(key, { ...before, value: sum, rows: before.rows + sign })
    return
  }
  const dimensions: Record<string, string> = {}
  for (const [column, id] of dimensionColumns(roadmap)) {
    const code = codes[id]
    if (code !== undefined) dimensions[column] = code
  }
  moves.set(key, {
    jurisdiction,
    data_element: element,
    period_start: getInterval(period).start,
    item_class: itemClass,
    codes: text,
    claim,
    ...dimensions,
    value: new Big(value).times(sign).toFixed(),
    rows: sign,
  })
}

/** Adds to the moves what one record was and what it is. */
export function addMoves(
  moves: CellMoves,
  roadmap: Roadmap,
  jurisdiction: string,
  { taken, given }: Moved,
): void {
  for (const one of taken) addOne(moves, roadmap, jurisdiction, { one, sign: -1 })
  for (const one of given) addOne(moves, roadmap, jurisdiction, { one, sign: 1 })
}

/** The cells that move at all: those that grow or only change, and those that lose rows. */
export function netMoves(moves: CellMoves): { grown: CellMove[]; shrunk: CellMove[] } {
  const moved = [...moves.values()].filter(({ value, rows }) => rows !== 0 || !new Big(value).eq(0))
  return {
    grown: moved.filter(({ rows }) => rows >= 0),
    shrunk: moved.filter(({ rows }) => rows < 0),
  }
}
