// A workbook: looked at without unpacking its sheets, then read row by row.
import { BrokenTable, type FileRefusal } from '../file-refusal.ts'
import type { TableFile, TableLimits, TableRow } from '../table-file.ts'
import { findMergedAreas } from './merged-areas.ts'
import { readSharedStrings } from './shared-strings.ts'
import { readSheetRows } from './sheet-rows.ts'
import { readWorkbook, type Workbook } from './workbook-parts.ts'
import { openZipParts, type ZipParts } from './zip-parts.ts'

async function withParts<T>(
  path: string,
  limits: TableLimits,
  use: (parts: ZipParts) => Promise<T>,
): Promise<T | FileRefusal> {
  const parts = await openZipParts(path, limits)
  if ('code' in parts) return parts
  try {
    return await use(parts)
  } catch (error) {
    if (error instanceof BrokenTable) return error.refusal
    throw error
  } finally {
    parts.close()
  }
}

async function* rowsOf(
  path: string,
  workbook: Workbook,
  table: string,
  limits: TableLimits,
): AsyncGenerator<TableRow> {
  const sheet = workbook.sheets.find(({ name }) => name === table)
  const parts = await openZipParts(path, limits)
  if ('code' in parts) throw new BrokenTable(parts, 0)
  try {
    const seen = sheet && parts.read(sheet.part)
    const part = sheet && parts.read(sheet.part)
    if (!seen || !part) return
    const merged = await findMergedAreas(seen)
    const { isFrom1904, styles, sharedStringsPart = '' } = workbook
    const strings = await readSharedStrings(parts.read(sharedStringsPart))
    yield* readSheetRows(part, { context: { isFrom1904, styles, strings }, merged, limits })
  } finally {
    parts.close()
  }
}

/** Opens a workbook, or says why it is not read. */
export async function openXlsx(
  path: string,
  bytes: Pick<TableFile, 'digest' | 'bytes'>,
  limits: TableLimits,
): Promise<TableFile | FileRefusal> {
  const workbook = await withParts(path, limits, readWorkbook)
  if ('code' in workbook) return workbook
  const tables = workbook.sheets.map(({ name, isHidden }) => ({ name, isHidden }))
  return { ...bytes, format: 'xlsx', tables, rows: (table) => rowsOf(path, workbook, table, limits) }
}
