// NDJSON, lists of JSON objects and GeoJSON as a file of one table, its heading made of all keys.
import { flatRows, parseObject, type FlatRow } from './flat-object.ts'
import { readJsonObjects } from './json-objects.ts'
import {
  checkColumnLimit,
  checkRowLimit,
  type TableFile,
  type TableLimits,
  type TableRow,
} from './table-file.ts'
import type { TextFile } from './text-file.ts'

interface JsonShape {
  readonly format: 'ndjson' | 'geojson'
  /** How many brackets are open where an object of interest begins. */
  readonly depth: number
}

/** What kind of JSON the text is, or undefined where it is something else. */
export function findJsonShape(head: string): JsonShape | undefined {
  const start = head.trimStart()
  if (/^\{[^{]*"type"\s*:\s*"FeatureCollection"/s.test(start)) return { format: 'geojson', depth: 2 }
  if (/^\{\s*("features"|"name"|"crs"|"bbox")/.test(start) && /"Feature(Collection)?"/.test(start)) {
    return { format: 'geojson', depth: 2 }
  }
  if (/^\{\s*"type"\s*:\s*"Feature"/.test(start)) return { format: 'geojson', depth: 0 }
  if (/^\{\s*["}]/.test(start)) return { format: 'ndjson', depth: 0 }
  return /^\[\s*[{\]]/.test(start) ? { format: 'ndjson', depth: 1 } : undefined
}

type JsonRecord = Readonly<Record<string, unknown>>

const recordOf = (value: unknown): JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonRecord) : {}

/** A feature as its properties and, where it is a point, its coordinates. */
function ofFeature(feature: JsonRecord): JsonRecord {
  const geometry = recordOf(feature.geometry)
  const isPoint = geometry.type === 'Point' && Array.isArray(geometry.coordinates)
  const [longitude, latitude]: unknown[] = isPoint ? (geometry.coordinates as unknown[]) : []
  const point = isPoint ? { longitude, latitude } : {}
  const id = feature.id === undefined ? {} : { id: feature.id }
  return { ...id, ...recordOf(feature.properties), ...point }
}

interface JsonSource {
  readonly path: string
  readonly text: TextFile
  readonly shape: JsonShape
  readonly limits: TableLimits
}

interface ObjectRows {
  readonly line: number
  readonly rows: readonly FlatRow[]
}

async function* objectsOf({ path, text, shape }: JsonSource): AsyncGenerator<ObjectRows> {
  let number = 0
  const isGeo = shape.format === 'geojson'
  for await (const found of readJsonObjects(path, text.encoding, shape.depth)) {
    const object = parseObject(found)
    if (isGeo && object.type !== 'Feature') continue
    number += 1
    yield { line: isGeo ? number : found.line, rows: flatRows(isGeo ? ofFeature(object) : object) }
  }
}

/** Every column that any object has, in the order in which they turn up. */
async function columnsOf(source: JsonSource): Promise<string[]> {
  const columns = new Set<string>()
  for await (const { line, rows } of objectsOf(source)) {
    for (const row of rows) for (const column of row.keys()) columns.add(column)
    checkColumnLimit(columns.size, source.limits, line)
  }
  return [...columns]
}

async function* rowsOf(source: JsonSource): AsyncGenerator<TableRow> {
  const columns = await columnsOf(source)
  yield { line: 0, cells: columns, kinds: columns.map(() => 'text') }
  let count = 0
  for await (const { line, rows } of objectsOf(source)) {
    for (const row of rows) {
      count += 1
      checkRowLimit(count, source.limits, line)
      const cells = columns.map((column) => row.get(column))
      yield {
        line,
        cells: cells.map((cell) => cell?.text ?? ''),
        kinds: cells.map((cell) => cell?.kind ?? 'empty'),
      }
    }
  }
}

/** Opens a file of JSON objects. */
export function openJson(path: string, text: TextFile, shape: JsonShape, limits: TableLimits): TableFile {
  const { digest, bytes, encoding } = text
  const source: JsonSource = { path, text, shape, limits }
  const tables = [{ name: '', isHidden: false }]
  return { format: shape.format, digest, bytes, encoding, tables, rows: () => rowsOf(source) }
}
