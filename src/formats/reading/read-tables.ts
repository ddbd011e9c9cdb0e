// What a file of tables is and how its rows are read, found out from its bytes. Runs in the thread of the reader.
import { say } from './reading-sentences.ts'
import { open } from 'node:fs/promises'
import type { TextReading } from '#definition'
import {
  alone,
  withinLimits,
  type FileRefusal,
  type TableFile,
  type TableLimits,
  type TableRow,
} from '../tables/index.ts'
import { csvRows, openCsv, type CsvSource } from '../csv/index.ts'
import { findJsonShape, jsonRows, type JsonSource } from '../json/index.ts'
import { findText, inspectBytes, newTextDecoder, type FileBytes } from '../texts/index.ts'
import { findXmlTables, isXmlDocument, xmlRows, type XmlSource } from '../xml/index.ts'
import { openXlsx, sheetNames, xlsxRows, type XlsxSource } from '../xlsx/index.ts'

/** How the rows of a file are read: plain data, so that it can be handed from thread to thread. */
export type TableSource = CsvSource | JsonSource | XlsxSource | XmlSource

/** What was found out of a file. */
export interface SeenFile {
  readonly file: Omit<TableFile, 'rows'>
  readonly source: TableSource
}

const isZip = ({ head }: FileBytes) => head.readUInt32BE() === 0x504b0304
const isCompoundFile = ({ head }: FileBytes) => head.readUInt32BE() === 0xd0cf11e0

/** Old Excel files and encrypted new ones come in the same wrapping; its directory says which of the two it is. */
async function refuseCompoundFile(path: string, { head }: FileBytes): Promise<FileRefusal> {
  const directory = Buffer.alloc(4096)
  const sector = head.length >= 52 ? head.readUInt32LE(48) : 0
  const file = await open(path)
  await file.read(directory, 0, directory.length, (sector + 1) * 512)
  await file.close()
  const names = directory.toString('utf16le')
  if (names.includes('EncryptedPackage')) return { code: 'file-encrypted', params: {} }
  if (names.includes('WordDocument'))
    return { code: 'file-not-table', params: { kind: say('kind-old-word') } }
  return { code: 'file-old-workbook', params: {} }
}

async function seeWorkbook(
  path: string,
  { digest, bytes }: FileBytes,
  limits: TableLimits,
): Promise<SeenFile | FileRefusal> {
  const source = await openXlsx(path, limits)
  if ('code' in source) return source
  return { source, file: { format: 'xlsx', digest, bytes, tables: sheetNames(source) } }
}

async function seeXml(
  path: string,
  { digest, bytes }: FileBytes,
  { limits, said }: { readonly limits: TableLimits; readonly said: TextReading },
): Promise<SeenFile | FileRefusal> {
  const found = await findXmlTables(path, limits, said.encoding)
  if ('code' in found) return found
  const { source, tables, encoding } = found
  return { source, file: { format: 'xml', digest, bytes, encoding, tables } }
}

const oneTable = [{ name: '', isHidden: false }]

/** Looks at a file, or says why it is not read. Nothing of it is unpacked or kept. */
export async function seeTables(
  path: string,
  limits: TableLimits,
  said: TextReading,
): Promise<SeenFile | FileRefusal> {
  const found = await inspectBytes(path, limits.megabytes)
  if ('code' in found) return found
  if (found.head.length >= 4 && isZip(found)) return seeWorkbook(path, found, limits)
  if (found.head.length >= 4 && isCompoundFile(found)) return refuseCompoundFile(path, found)
  const xml = isXmlDocument(found)
  if (xml) return seeXml(path, found, { limits, said })
  const text = findText(found, said.encoding)
  if ('code' in text) return text
  const { digest, bytes, encoding, sample } = text
  const shape = findJsonShape(newTextDecoder(encoding).decode(found.head))
  if (shape) {
    const file = { format: shape.format, digest, bytes, encoding, sample, tables: oneTable }
    return { file, source: { ...shape, path, encoding, limits } }
  }
  const source = openCsv(path, text, limits, said.delimiter)
  const { delimiter } = source
  return { source, file: { format: 'csv', digest, bytes, encoding, sample, delimiter, tables: oneTable } }
}

function rowsOf(source: TableSource, table: string): AsyncGenerator<readonly TableRow[]> {
  if (source.format === 'csv') return csvRows(source)
  if (source.format === 'xlsx') return alone(xlsxRows(source, table))
  return alone(source.format === 'xml' ? xmlRows(source, table) : jsonRows(source))
}

/** The rows of a table that hold anything, within the limits of the file, some at a time. */
export function tableRows(source: TableSource, table: string): AsyncGenerator<readonly TableRow[]> {
  return withinLimits(rowsOf(source, table), source.limits)
}
