// An object of JSON as rows of cells: what is nested becomes `a.b`, a list of objects becomes rows below the first.
import Big from 'big.js'
import { brokenJson, nameTwice, type JsonObject } from './json-objects.ts'
import { findNameTwice } from './name-twice.ts'
import { mostOf, type CellKind } from '../tables/index.ts'
import { say } from './json-sentences.ts'

export interface FlatCell {
  readonly text: string
  readonly kind: CellKind
}

/** Cells by column. The first row holds what is the object’s own, the others what is below it. */
export type FlatRow = Map<string, FlatCell>

/** Marks a number that is kept as it is written, because its binary form is another one. */
const written = Symbol('written')
const largestExponent = 100

type Reviver = (this: unknown, key: string, value: unknown, context?: { readonly source?: string }) => unknown

/** Keeps every digit of a number. */
function keepDigits(value: unknown, source: string): unknown {
  if (typeof value !== 'number' || String(value) === source) return value
  const exponent = Math.abs(Number(/e(.*)$/i.exec(source)?.[1] ?? 0))
  return { [written]: exponent > largestExponent ? source : new Big(source).toFixed() }
}

/**
 * The object that the text holds.
 *
 * @throws BrokenTable where it is no JSON, or says two things under one name
 */
export function parseObject({ line, text, keys }: JsonObject): Readonly<Record<string, unknown>> {
  // Everything that is kept passes by, the whole text last of all: of two answers under one name only one does.
  let kept = -1
  const pass: Reviver = function (_key, value, context) {
    if (!Array.isArray(this)) kept += 1
    return keepDigits(value, context?.source ?? '')
  }
  let object
  try {
    object = JSON.parse(text, pass) as Record<string, unknown>
  } catch {
    throw brokenJson(say('object-malformed'), line)
  }
  const twice = kept === keys ? undefined : findNameTwice(text)
  if (twice) throw nameTwice(twice.name, line + twice.line - 1)
  return object
}

const isObject = (value: unknown): value is Readonly<Record<string | symbol, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An object or a list below the one that is read; a number that is kept as it is written is neither. */
const isBelow = (value: unknown): value is Readonly<Record<string | symbol, unknown>> =>
  isObject(value) && !(written in value)

function cellOf(value: unknown): FlatCell {
  if (value === null || value === undefined || value === '') return { text: '', kind: 'empty' }
  if (isObject(value)) return { text: String(value[written]), kind: 'number' }
  if (typeof value === 'number') return { text: String(value), kind: 'number' }
  if (typeof value === 'boolean') return { text: String(value), kind: 'yes-no' }
  return { text: typeof value === 'string' ? value : JSON.stringify(value), kind: 'text' }
}

/** Answers of a list in one cell, as officers write them. */
function listCell(values: readonly unknown[]): FlatCell {
  return cellOf(values.map((value) => cellOf(value).text).join('; '))
}

const mostNested = 10

interface FlatPlace {
  readonly rows: FlatRow[]
  readonly line: number
  readonly at: number
}

/** Puts what stands under a name into rows from that of the place on, and says how many rows it takes. */
function put(place: FlatPlace, column: string, value: unknown): number {
  const { rows, at, line } = place
  if (column.length > mostOf.jsonColumn) throw brokenJson(say('name-too-long'), line)
  const isDeep = column.split('.').length > mostNested
  if (isBelow(value) && !isDeep) {
    const taken = Object.entries(value).map(([key, inner]) => put(place, `${column}.${key}`, inner))
    return Math.max(1, ...taken)
  }
  if (Array.isArray(value) && value.some(isBelow) && !isDeep) {
    // An entry with a list of its own takes as many rows as that: the next one stands below all of them.
    return value.reduce<number>((below, inner) => below + put({ ...place, at: at + below }, column, inner), 0)
  }
  const row = (rows[at] ??= new Map<string, FlatCell>())
  row.set(column, Array.isArray(value) ? listCell(value) : cellOf(value))
  return 1
}

/** The rows of an object that begins on that line. */
export function flatRows(object: Readonly<Record<string, unknown>>, line: number): FlatRow[] {
  const rows: FlatRow[] = []
  for (const [key, value] of Object.entries(object)) put({ rows, line, at: 0 }, key, value)
  return Array.from(rows, (row) => row ?? new Map<string, FlatCell>())
}
