// What a change adds to the counts and takes from them, cell by cell, netted before it reaches the database. Pure.
import Big from 'big.js'
import {
  columnOf,
  getInterval,
  institutionColumn,
  type Contribution,
  type Keeper,
  type Roadmap,
} from '#definition'
import { codesKey } from './observation-rows.ts'

/** What makes a cell of the counts. */
export const cellKey = [
  'jurisdiction',
  'data_element',
  'period_start',
  'item_class',
  'codes',
  'claim',
  institutionColumn,
] as const

/** How far one cell moves. */
interface CellMove {
  readonly codes: Contribution['codes']
  /** Exact decimal. */
  readonly value: string
  readonly rows: number
}

export interface Moved {
  readonly taken: readonly Contribution[]
  readonly given: readonly Contribution[]
}

/** Moves by the key of their cell. A large file moves a cell or two with every record, so that little is kept of each. */
export type CellMoves = Map<string, CellMove>

/** No name or code holds a sign that cannot be seen. */
const separator = '\u001F'

/** Adds to the moves what one record was and what it is, at the institution that kept and keeps it. */
export function addMoves(
  moves: CellMoves,
  { jurisdiction, institution }: Keeper,
  { taken, given }: Moved,
): void {
  const add = (one: Contribution, sign: 1 | -1) => {
    const { element, period, itemClass, codes, claim } = one
    const { start } = getInterval(period)
    const cell = [jurisdiction, element, start, itemClass, codesKey(codes), claim, institution]
    const key = cell.join(separator)
    const before = moves.get(key)
    const value = new Big(one.value).times(sign)
    if (!before) moves.set(key, { codes, value: value.toFixed(), rows: sign })
    else moves.set(key, { codes, value: value.plus(before.value).toFixed(), rows: before.rows + sign })
  }
  for (const one of taken) add(one, -1)
  for (const one of given) add(one, 1)
}

/** A cell as the database knows it, and how far it moves. A dimension that does not apply has no column here. */
export type MovedCell = Readonly<Record<string, string | number>>

/** The column of each dimension, looked up once a roadmap: every cell asks for them. */
const columnsByRoadmap = new WeakMap<Roadmap, readonly (readonly [column: string, dimension: string])[]>()

function dimensionColumns(roadmap: Roadmap) {
  const known =
    columnsByRoadmap.get(roadmap) ?? roadmap.dimensions.map(({ id }) => [columnOf(id), id] as const)
  columnsByRoadmap.set(roadmap, known)
  return known
}

function cellOf(roadmap: Roadmap, key: string, { codes, value, rows }: CellMove): MovedCell {
  const cell: Record<string, string | number> = { value, rows }
  const parts = key.split(separator)
  for (const [at, name] of cellKey.entries()) cell[name] = parts[at] ?? ''
  for (const [column, id] of dimensionColumns(roadmap)) {
    const code = codes[id]
    if (code !== undefined) cell[column] = code
  }
  return cell
}

const isMoved = ({ value, rows }: CellMove) => rows !== 0 || !new Big(value).eq(0)

/** What is known anew: the elements of the cells that move, by jurisdiction. */
export function movedElements(
  moves: CellMoves,
): { readonly jurisdiction: string; readonly data_element: string }[] {
  const moved = new Map<string, { jurisdiction: string; data_element: string }>()
  for (const [key, move] of moves) {
    if (!isMoved(move)) continue
    const [jurisdiction = '', element = ''] = key.split(separator, 2)
    moved.set(`${jurisdiction}${separator}${element}`, { jurisdiction, data_element: element })
  }
  return [...moved.values()]
}

/** Whether a cell loses rows and may be left without any. */
export const isAnyShrunk = (moves: CellMoves): boolean => moves.values().some(({ rows }) => rows < 0)

const cellsAtOnce = 5000

/** Cells that grow or only change, and cells that lose rows. */
export interface MovedCells {
  readonly grown: readonly MovedCell[]
  readonly shrunk: readonly MovedCell[]
}

/** The cells that move at all, some at a time. */
export function* netMoves(roadmap: Roadmap, moves: CellMoves): Generator<MovedCells> {
  let [grown, shrunk]: [MovedCell[], MovedCell[]] = [[], []]
  for (const [key, move] of moves) {
    if (!isMoved(move)) continue
    const side = move.rows < 0 ? shrunk : grown
    side.push(cellOf(roadmap, key, move))
    if (grown.length + shrunk.length < cellsAtOnce) continue
    yield { grown, shrunk }
    ;[grown, shrunk] = [[], []]
  }
  if (grown.length + shrunk.length > 0) yield { grown, shrunk }
}
