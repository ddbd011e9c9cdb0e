// NDJSON, lists of JSON objects and GeoJSON as a file of one table, its heading made of all keys.
import { flatRows, parseObject, type FlatRow } from './flat-object.ts'
import type { TextEncoding } from '#definition'
import { cutJsonObjects } from './json-objects.ts'
import { findLoneList, ofTheService } from './lone-list.ts'
import { checkColumnLimit, checkRowLimit, type TableLimits, type TableRow } from '../tables/index.ts'

interface JsonShape {
  readonly format: 'ndjson' | 'geojson'
  /** How many brackets are open where an object of interest begins. */
  readonly depth: number
  /** The names around the list in which the objects come, outermost first, where an answer of a service is wrapped around them. */
  readonly wrapper?: readonly string[]
}

type JsonRecord = Readonly<Record<string, unknown>>

const recordOf = (value: unknown): JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonRecord) : {}

/**
 * A text, a number, yes, no, nothing; or a list or an object that holds no further ones, such as what a service says of its answer.
 * A number is only whole before what parts values: digits that could be cut in many ways would be tried in all of them.
 */
const plain = String.raw`"(?:[^"\\]|\\.)*"|-?[\d.eE+-]+(?=[\s,:\]}])|null|true|false`
const flat = String.raw`\[(?:${plain}|[\s,])*\]`
const plainValues = String.raw`(?:"[^"]*"\s*:\s*(?:${plain}|${flat}|\{(?:${plain}|${flat}|[\s,:])*\})\s*,\s*)*`
const outer = 'd|data|result|results|response|body'
const lists = 'value|values|results|data|records|rows|entries|submissions|dataValues'
/**
 * An answer of a service (OData, the APIs of survey tools): a few plain values, then the list of what was asked for, by
 * itself or within one more object.
 */
const wrapped = new RegExp(
  String.raw`^\{\s*${plainValues}(?:"(${outer})"\s*:\s*\{\s*${plainValues})?"(${lists})"\s*:\s*\[\s*\{`,
)

/**
 * Does only the service say something before the list? Plain values of its own, such as a place or a period, belong to every
 * entry: the object is then read as a whole, with the list below them.
 */
function saysNothing(text: string, wrapper: readonly string[]): boolean {
  const before = text.slice(0, text.lastIndexOf(`"${wrapper.at(-1)}"`)).replace(/,\s*$/, '')
  try {
    let object = recordOf(JSON.parse(before + '}'.repeat(wrapper.length)))
    const names = Object.keys(object)
    for (const name of wrapper.slice(0, -1)) {
      object = recordOf(object[name])
      names.push(...Object.keys(object))
    }
    return names.every((name) => ofTheService.test(name) || wrapper.includes(name))
  } catch {
    return true
  }
}

/** The names around the list of which an answer of a service consists, outermost first. */
function findWrapper(start: string): readonly string[] | undefined {
  const [text = '', ...names] = wrapped.exec(start) ?? []
  const wrapper = names.filter((name) => name !== undefined)
  if (wrapper.length > 0) return saysNothing(text, wrapper) ? wrapper : undefined
  return start.startsWith('{') ? findLoneList(start) : undefined
}

/** What kind of JSON the text is, or undefined where it is something else. */
export function findJsonShape(head: string): JsonShape | undefined {
  const start = head.trimStart()
  if (/^\{[^{]*"type"\s*:\s*"FeatureCollection"/s.test(start)) return { format: 'geojson', depth: 2 }
  if (/^\{\s*("features"|"name"|"crs"|"bbox")/.test(start) && /"Feature(Collection)?"/.test(start)) {
    return { format: 'geojson', depth: 2 }
  }
  if (/^\{\s*"type"\s*:\s*"Feature"/.test(start)) return { format: 'geojson', depth: 0 }
  const wrapper = findWrapper(start)
  if (wrapper) return { format: 'ndjson', depth: wrapper.length + 1, wrapper }
  if (/^\{\s*["}]/.test(start)) return { format: 'ndjson', depth: 0 }
  return /^\[\s*[{\]]/.test(start) ? { format: 'ndjson', depth: 1 } : undefined
}

/** A feature as its properties and, where it is a point, its coordinates. */
function ofFeature(feature: JsonRecord): JsonRecord {
  const geometry = recordOf(feature.geometry)
  const isPoint = geometry.type === 'Point' && Array.isArray(geometry.coordinates)
  const [longitude, latitude]: unknown[] = isPoint ? (geometry.coordinates as unknown[]) : []
  const point = isPoint ? { longitude, latitude } : {}
  const id = feature.id === undefined ? {} : { id: feature.id }
  return { ...id, ...recordOf(feature.properties), ...point }
}

/** How the rows of a file of JSON objects are read. */
export interface JsonSource extends JsonShape {
  readonly path: string
  readonly encoding: TextEncoding
  readonly limits: TableLimits
}

/** The rows of one object, and where it begins. */
export interface ObjectRows {
  readonly line: number
  readonly rows: readonly FlatRow[]
}

async function* objectsOf({
  path,
  encoding,
  format,
  depth,
  wrapper,
}: JsonSource): AsyncGenerator<ObjectRows> {
  let number = 0
  // Entries that share one line are told apart by their number, as features are.
  let isNumbered = format === 'geojson'
  const isGeo = isNumbered
  for await (const found of cutJsonObjects(path, encoding, { depth, wrapper })) {
    const object = parseObject(found)
    if (isGeo && object.type !== 'Feature') continue
    number += 1
    if (number === 2 && found.line === 1) isNumbered = true
    const own = isGeo ? ofFeature(object) : object
    const whole = (wrapper ?? []).reduceRight<JsonRecord>((inner, name) => ({ [name]: inner }), own)
    const rows = flatRows(whole, found.line)
    yield { line: isNumbered ? number : found.line, rows }
  }
}

type Objects = () => AsyncGenerator<ObjectRows>

/** Every column that any object has, in the order in which they turn up. */
async function columnsOf(objects: Objects, limits: TableLimits): Promise<string[]> {
  const columns = new Set<string>()
  for await (const { line, rows } of objects()) {
    for (const row of rows) for (const column of row.keys()) columns.add(column)
    checkColumnLimit(columns.size, limits, line)
  }
  return [...columns]
}

/** The rows of the file, below a heading made of all keys. */
export function jsonRows(source: JsonSource): AsyncGenerator<TableRow> {
  return rowsOfObjects(() => objectsOf(source), source.limits)
}

/** The rows of objects, below a heading made of all their names; they are gone over twice. */
export async function* rowsOfObjects(objects: Objects, limits: TableLimits): AsyncGenerator<TableRow> {
  const columns = await columnsOf(objects, limits)
  yield { line: 0, cells: columns, kinds: columns.map(() => 'text') }
  let count = 0
  for await (const { line, rows } of objects()) {
    for (const [at, row] of rows.entries()) {
      count += 1
      checkRowLimit(count, limits, line)
      const cells = columns.map((column) => row.get(column))
      yield {
        line,
        ...(at > 0 ? { goesOn: true } : {}),
        cells: cells.map((cell) => cell?.text ?? ''),
        kinds: cells.map((cell) => cell?.kind ?? 'empty'),
      }
    }
  }
}
