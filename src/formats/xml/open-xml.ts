// A document of repeated elements as tables: DHIS2 data value sets and what other programs export as XML.
// A table is the path of an element that stands several times within another: “dataValueSet/dataValue”.
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { TextEncoding } from '#definition'
import { flatRows, rowsOfObjects, type ObjectRows } from '../json/index.ts'
import {
  BrokenTable,
  mostOf,
  type FileRefusal,
  type TableLimits,
  type TableName,
  type TableRow,
} from '../tables/index.ts'
import { findText, newTextDecoder, xmlKind, type FileBytes } from '../texts/index.ts'
import { readXml, type Broken } from './read-xml.ts'
import { newElementReader, type Found } from './read-elements.ts'
import { say } from './xml-sentences.ts'

/** How the rows of a document are read. */
export interface XmlSource {
  readonly format: 'xml'
  readonly path: string
  readonly encoding: TextEncoding
  readonly limits: TableLimits
}

const brokenXml: Broken = (reason, line = 0) =>
  new BrokenTable({ code: 'file-xml-broken', params: { reason } }, line)

/** Is it XML, and neither a page nor a workbook of old that is named for what it is? */
export function isXmlDocument(found: FileBytes): boolean {
  // What its letters are is said by itself; how it begins can be read in any encoding of single bytes.
  return [findText(found), findText(found, 'utf-8')].some(
    (text) => 'code' in text && text.code === 'file-not-table' && text.params['kind'] === xmlKind(),
  )
}

/** The encoding that the document says of itself, or that its first two bytes show; UTF-8 where it says none, as XML has it. */
async function encodingOf(path: string): Promise<TextEncoding> {
  const bytes = Buffer.alloc(1024)
  const file = await open(path)
  await file.read(bytes, 0, bytes.length, 0)
  await file.close()
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.toString('latin1')
  const [, said = 'utf-8'] = /^[^<]*<\?xml[^>]*?encoding\s*=\s*["']([\w-]+)["']/.exec(head) ?? []
  // Only what reads XML needs them: a thread that reads loads as little as it can.
  const { textEncodings } = await import('#definition')
  return textEncodings.find((known) => known === said.toLowerCase()) ?? 'utf-8'
}

const piecesOf = (path: string) => createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>

/** Children of one name in an element, beyond which nobody writes different ones. */
const mostNames = 10_000
const mostTables = 100

/** Notes which elements stand several times within another, and single entries within the outermost. */
function newPathFinder() {
  const repeated = new Set<string>()
  const within = new Set<string>()
  const names: string[] = []
  const seen: Set<string>[] = [new Set()]
  const begin = (name: string, attributes: object, line: number) => {
    const siblings = seen.at(-1) ?? new Set<string>()
    names.push(name)
    const path = names.join('/')
    if (siblings.has(name) && repeated.size < mostTables) repeated.add(path)
    // A single entry is one with attributes or parts of its own.
    const entry = names.length === 3 ? names.slice(0, 2).join('/') : path
    const isEntry = names.length === 3 || (names.length === 2 && Object.keys(attributes).length > 0)
    if (isEntry && within.size < mostTables) within.add(entry)
    siblings.add(name)
    if (siblings.size > mostNames) throw brokenXml(say('too-many-names'), line)
    seen.push(new Set())
  }
  const close = () => {
    names.pop()
    seen.pop()
  }
  const found = (): string[] => {
    const all = repeated.size > 0 ? repeated : within
    return [...all].filter((path) => ![...all].some((other) => path.startsWith(`${other}/`)))
  }
  return { reader: { open: begin, close, text: () => undefined }, found }
}

interface SeenXml {
  readonly source: XmlSource
  readonly tables: readonly TableName[]
  readonly encoding: TextEncoding
}

/** Looks for the tables of a document; or says why it is not read. */
export async function findXmlTables(
  path: string,
  limits: TableLimits,
  said?: TextEncoding,
): Promise<SeenXml | FileRefusal> {
  const encoding = said ?? (await encodingOf(path))
  const { reader, found } = newPathFinder()
  try {
    const reading = { take: () => [], broken: brokenXml, decoder: newTextDecoder(encoding) }
    await Array.fromAsync(readXml(piecesOf(path), reader, reading))
  } catch (error) {
    if (error instanceof BrokenTable) return { ...error.refusal, line: error.line }
    throw error
  }
  const tables = found().map((name) => ({ name, isHidden: false }))
  if (tables.length === 0) return { code: 'file-not-table', params: { kind: say('kind-without-list') } }
  return { source: { format: 'xml', path, encoding, limits }, tables, encoding }
}

async function* objectsOf({ path, encoding }: XmlSource, table: string): AsyncGenerator<ObjectRows> {
  const { reader, take } = newElementReader(table, brokenXml)
  const reading = { take, broken: brokenXml, decoder: newTextDecoder(encoding) }
  for await (const { element, line } of readXml<Found>(piecesOf(path), reader, reading)) {
    yield { line, rows: flatRows(element, line) }
  }
}

/** The rows of a table: attributes and parts of each element, and the attributes of those around it. */
export function xmlRows(source: XmlSource, table: string): AsyncGenerator<TableRow> {
  if (table.split('/').length > mostOf.xmlDepth) throw brokenXml(say('path-too-long'))
  return rowsOfObjects(() => objectsOf(source, table), source.limits)
}
