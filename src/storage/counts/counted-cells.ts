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
export interface CellMove {
  /** What stands in the columns of its key, in their order. */
  readonly cell: readonly string[]
  readonly codes: Contribution['codes']
  /** Exact decimal. */
  value: string
  rows: number
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

/** First days of months, by their names. */
const startsKnown = new Map<string, string>()
const mostStarts = 2000

function startOf(period: string): string {
  const known = startsKnown.get(period)
  if (known !== undefined) return known
  const { start } = getInterval(period)
  if (startsKnown.size >= mostStarts) startsKnown.clear()
  startsKnown.set(period, start)
  return start
}

/** Codes as the key of a cell has them; cells of the same codes mostly share them (`sharedCodes`). */
const codesKeys = new WeakMap<Contribution['codes'], string>()

function keyOf(codes: Contribution['codes']): string {
  const known = codesKeys.get(codes)
  if (known !== undefined) return known
  const key = codesKey(codes)
  codesKeys.set(codes, key)
  return key
}

/** Adds to the moves what one record was and what it is, at the institution that kept and keeps it. */
export function addMoves(
  moves: CellMoves,
  { jurisdiction, institution }: Keeper,
  { taken, given }: Moved,
): void {
  const add = (one: Contribution, sign: 1 | -1) => {
    const { element, period, itemClass, codes, claim } = one
    const cell = [jurisdiction, element, startOf(period), itemClass, keyOf(codes), claim, institution]
    addMove(moves, { cell, codes, value: sign === 1 ? one.value : negated(one.value), rows: sign })
  }
  for (const one of taken) add(one, -1)
  for (const one of given) add(one, 1)
}

/** Adds a move to what is there already of its cell. */
function addMove(moves: CellMoves, move: CellMove): void {
  const key = move.cell.join(separator)
  const before = moves.get(key)
  if (!before) {
    moves.set(key, move)
    return
  }
  before.value = sumOf(move.value, before.value)
  before.rows += move.rows
}

/** By fine codes of an element the coarse ones. */
type Coarser = Map<string, ReturnType<typeof coarserCodes>>

function coarserCodes(roadmap: Roadmap, element: string, fine: Contribution['codes']) {
  const codes = coarseCodes(roadmap, element, fine)
  return { codes, written: codesKey(codes) }
}

/** The same moves as the coarse counts see them. */
function coarseMoves(roadmap: Roadmap, moves: CellMoves): CellMoves {
  const coarse: CellMoves = new Map()
  // Many cells of a change share their element and codes.
  const known = new Map<string, Coarser>()
  for (const { cell: fine, codes, value, rows } of moves.values()) {
    const [jurisdiction = '', element = '', start = '', itemClass = '', written = '', claim = ''] = fine
    if (!isRolledUp(roadmap, element)) continue
    const ofElement: Coarser = known.get(element) ?? new Map()
    known.set(element, ofElement)
    const of = ofElement.get(written) ?? coarserCodes(roadmap, element, codes)
    ofElement.set(written, of)
    const cell = [jurisdiction, element, start, itemClass, of.written, claim]
    addMove(coarse, { cell, codes: of.codes, value, rows })
  }
  return coarse
}

/** Ids, codes and days, which are nearly all there is, stand in JSON as they are. */
const plainText = /^[\w.=,-]*$/

/** Codes as they are written out: a few hundred different ones come again with every slice of a file. */
const codesWritten = new WeakMap<Contribution['codes'], string>()

function writtenCodes(codes: Contribution['codes']): string {
  const known = codesWritten.get(codes)
  if (known !== undefined) return known
  let text = ''
  for (const id of Object.keys(codes)) text += `,"${columnOf(id)}":${JSON.stringify(codes[id] ?? '')}`
  codesWritten.set(codes, text)
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

/**
 * A cell as the database knows it, and how far it moves, as JSON. A dimension that does not apply has no column here. It is
 * written out at once: an object of twenty names takes five times as long.
 */
export function cellJson(grain: CountedGrain, { cell, codes, value, rows }: CellMove): string {
  const labels = labelsOf(grain)
  // How many rows it moves by is a number, and read as one from a text as well. Joined in one go, nothing is copied twice.
  const parts = ['{"value":"', value, '","rows":"', String(rows)]
  for (let at = 0; at < labels.length; at += 1) parts.push(labels[at] ?? '', within(cell[at] ?? ''))
  parts.push('"', writtenCodes(codes), '}')
  return parts.join('')
}

/** What stands in the columns of the key, in how far each moves, and in these dimensions: column by column. */
export function cellColumns(
  { key }: CountedGrain,
  moves: readonly CellMove[],
  dimensions: readonly string[],
): (readonly unknown[])[] {
  return [
    ...key.map((_name, at) => moves.map(({ cell }) => cell[at])),
    moves.map(({ value }) => value),
    moves.map(({ rows }) => rows),
    ...dimensions.map((id) => moves.map(({ codes }) => codes[id])),
  ]
}

const isMoved = ({ value, rows }: CellMove) => rows !== 0 || !new Big(value).eq(0)

/** What is known anew: the elements of the cells that move, by jurisdiction. */
export function movedElements(
  moves: CellMoves,
): { readonly jurisdiction: string; readonly data_element: string }[] {
  const moved: { jurisdiction: string; data_element: string }[] = []
  const known = new Map<string, Set<string>>()
  for (const move of moves.values()) {
    if (!isMoved(move)) continue
    const [jurisdiction = '', element = ''] = move.cell
    const own = known.get(jurisdiction) ?? new Set()
    known.set(jurisdiction, own)
    if (own.has(element)) continue
    own.add(element)
    moved.push({ jurisdiction, data_element: element })
  }
  return moved
}

/** Whether a cell loses rows and may be left without any. */
export const isAnyShrunk = (moves: CellMoves): boolean => moves.values().some(({ rows }) => rows < 0)

const cellsAtOnce = 5000

/** Cells of one grain that grow or only change, and cells that lose rows. */
export interface MovedCells {
  readonly grain: CountedGrain
  readonly grown: readonly CellMove[]
  readonly shrunk: readonly CellMove[]
  /** The dimensions that apply to any of them. */
  readonly dimensions: ReadonlySet<string>
}

/** All cells that move at all, fine ones first. */
function* movedCells(roadmap: Roadmap, moves: CellMoves, grains: readonly CountedGrain[]) {
  for (const grain of grains) {
    const own = grain === fineGrain ? moves : coarseMoves(roadmap, moves)
    for (const move of own.values()) {
      if (!isMoved(move)) continue
      yield { grain, isShrunk: move.rows < 0, move }
    }
  }
}

/** The cells that move at all, some thousands at a time; of each grain that has any among them. */
export function* netMoves(
  roadmap: Roadmap,
  moves: CellMoves,
  grains: readonly CountedGrain[],
): Generator<readonly MovedCells[]> {
  let part: (MovedCells & { grown: CellMove[]; shrunk: CellMove[]; dimensions: Set<string> })[] = []
  let size = 0
  let last: Contribution['codes'] | undefined
  for (const { grain, isShrunk, move } of movedCells(roadmap, moves, grains)) {
    let own = part.at(-1)
    if (own?.grain !== grain) {
      own = { grain, grown: [], shrunk: [], dimensions: new Set() }
      part.push(own)
      last = undefined
    }
    const { codes } = move
    if (codes !== last) for (const id of Object.keys(codes)) own.dimensions.add(id)
    last = codes
    ;(isShrunk ? own.shrunk : own.grown).push(move)
    size += 1
    if (size < cellsAtOnce) continue
    yield part
    part = []
    size = 0
  }
  if (size > 0) yield part
}
