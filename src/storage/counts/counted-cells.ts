// What a change adds to the counts and takes from them, cell by cell, netted before it reaches the database. Pure.
import Big from 'big.js'
import {
  coarseCodes,
  columnOf,
  getInterval,
  isRolledUp,
  type Contribution,
  type Keeper,
  type Roadmap,
} from '#definition'
import { codesKey, fineGrain, type CountedGrain } from '../schema/index.ts'

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

/** So short a whole number is exact as a number of JavaScript, and so is the sum of two. Most cells move by one. */
const shortWhole = /^-?\d{1,15}$/

const negated = (value: string): string =>
  shortWhole.test(value) ? String(0 - Number(value)) : new Big(value).times(-1).toFixed()

const sumOf = (a: string, b: string): string =>
  shortWhole.test(a) && shortWhole.test(b) ? String(Number(a) + Number(b)) : new Big(a).plus(b).toFixed()

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
    addMove(moves, key, { codes, value: sign === 1 ? one.value : negated(one.value), rows: sign })
  }
  for (const one of taken) add(one, -1)
  for (const one of given) add(one, 1)
}

/** Adds a move to what is there already of its cell. */
function addMove(moves: CellMoves, key: string, { codes, value, rows }: CellMove): void {
  const before = moves.get(key)
  if (!before) moves.set(key, { codes, value, rows })
  else moves.set(key, { codes, value: sumOf(value, before.value), rows: before.rows + rows })
}

/** The same moves as the coarse counts see them. */
function coarseMoves(roadmap: Roadmap, moves: CellMoves): CellMoves {
  const coarse: CellMoves = new Map()
  const known = new Map<string, { codes: Contribution['codes']; written: string }>()
  for (const [key, move] of moves) {
    const [jurisdiction = '', element = '', start = '', itemClass = '', fine = '', claim = ''] =
      key.split(separator)
    if (!isRolledUp(roadmap, element)) continue
    // Many cells of a change share their codes.
    const name = `${element}${separator}${fine}`
    let of = known.get(name)
    if (!of) {
      const codes = coarseCodes(roadmap, element, move.codes)
      of = { codes, written: codesKey(codes) }
      known.set(name, of)
    }
    const cell = [jurisdiction, element, start, itemClass, of.written, claim]
    addMove(coarse, cell.join(separator), { codes: of.codes, value: move.value, rows: move.rows })
  }
  return coarse
}

/**
 * A cell as the database knows it, and how far it moves, as JSON. A dimension that does not apply has no column here. It is
 * written out at once: a large file moves two cells with every record, and an object of twenty names takes five times as long.
 */
export type MovedCell = string

/** Ids, codes and days, which are nearly all there is, stand in JSON as they are. */
const plainText = /^[\w.=,-]*$/

/** Codes as they are written out: a few hundred different ones come again with every slice of a file. */
let codesWritten = new Map<string, string>()
const mostCodesWritten = 5000

function writtenCodes(codes: Contribution['codes']): string {
  let given = ''
  for (const id in codes) given += `${id}${separator}${codes[id]}${separator}`
  const known = codesWritten.get(given)
  if (known !== undefined) return known
  let text = ''
  for (const id of Object.keys(codes)) text += `,"${columnOf(id)}":${JSON.stringify(codes[id] ?? '')}`
  if (codesWritten.size >= mostCodesWritten) codesWritten = new Map()
  codesWritten.set(given, text)
  return text
}

/** What stands before each part of a key, the end of the part before it included. */
const keyLabels = new WeakMap<CountedGrain, readonly string[]>()

function labelsOf(grain: CountedGrain): readonly string[] {
  const known = keyLabels.get(grain) ?? grain.key.map((name) => `","${name}":"`)
  keyLabels.set(grain, known)
  return known
}

const within = (text: string) => (plainText.test(text) ? text : JSON.stringify(text).slice(1, -1))

function cellOf(grain: CountedGrain, key: string, { codes, value, rows }: CellMove): MovedCell {
  const labels = labelsOf(grain)
  // How many rows it moves by is a number, and read as one from a text as well.
  let cell = `{"value":"${value}","rows":"${rows}`
  let at = 0
  for (const part of key.split(separator)) cell += (labels[at++] ?? '') + within(part)
  return `${cell}"${writtenCodes(codes)}}`
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

/** Cells of one grain that grow or only change, and cells that lose rows. */
export interface MovedCells {
  readonly grain: CountedGrain
  readonly grown: readonly MovedCell[]
  readonly shrunk: readonly MovedCell[]
}

/** All cells that move at all, fine ones first. */
function* movedCells(roadmap: Roadmap, moves: CellMoves, grains: readonly CountedGrain[]) {
  for (const grain of grains) {
    for (const [key, move] of grain === fineGrain ? moves : coarseMoves(roadmap, moves)) {
      if (isMoved(move)) yield { grain, isShrunk: move.rows < 0, cell: cellOf(grain, key, move) }
    }
  }
}

/** The cells that move at all, some thousands at a time; of each grain that has any among them. */
export function* netMoves(
  roadmap: Roadmap,
  moves: CellMoves,
  grains: readonly CountedGrain[],
): Generator<readonly MovedCells[]> {
  let part: { grain: CountedGrain; grown: MovedCell[]; shrunk: MovedCell[] }[] = []
  let size = 0
  for (const { grain, isShrunk, cell } of movedCells(roadmap, moves, grains)) {
    let own = part.at(-1)
    if (own?.grain !== grain) {
      own = { grain, grown: [], shrunk: [] }
      part.push(own)
    }
    ;(isShrunk ? own.shrunk : own.grown).push(cell)
    size += 1
    if (size < cellsAtOnce) continue
    yield part
    part = []
    size = 0
  }
  if (size > 0) yield part
}
