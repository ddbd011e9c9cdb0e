// Opens a file of tables by what is in it; its name and its ending say nothing that is believed.
import { open } from 'node:fs/promises'
import type { TextReading } from '#definition'
import { openCsv } from './open-csv.ts'
import { findJsonShape, openJson } from './open-json.ts'
import type { FileRefusal } from './file-refusal.ts'
import { usualLimits, type TableFile, type TableLimits } from './table-file.ts'
import { findText, inspectBytes, type FileBytes } from './text-file.ts'
import { openXlsx } from './xlsx/open-xlsx.ts'

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
    return { code: 'file-not-table', params: { kind: 'an old Word document' } }
  return { code: 'file-old-workbook', params: {} }
}

/**
 * Opens a file of tables, or says why it is not read. Nothing of it is unpacked or kept. `said` is how a text file is
 * read where what is recognised would be wrong; other files do not mind it.
 */
export async function openTables(
  path: string,
  limits: TableLimits = usualLimits,
  said: TextReading = {},
): Promise<TableFile | FileRefusal> {
  const found = await inspectBytes(path, limits.megabytes)
  if ('code' in found) return found
  if (found.head.length >= 4 && isZip(found)) {
    return openXlsx(path, { digest: found.digest, bytes: found.bytes }, limits)
  }
  if (found.head.length >= 4 && isCompoundFile(found)) return refuseCompoundFile(path, found)
  const text = findText(found, said.encoding)
  if ('code' in text) return text
  const head = new TextDecoder(text.encoding).decode(found.head)
  const shape = findJsonShape(head)
  return shape ? openJson(path, text, shape, limits) : openCsv(path, text, limits, said.delimiter)
}
