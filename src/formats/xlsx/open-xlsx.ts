// A workbook: looked at without unpacking its sheets, then read row by row.
import {
  BrokenTable,
  type FileRefusal,
  type TableLimits,
  type TableName,
  type TableRow,
} from '../tables/index.ts'
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

/** How the rows of a workbook are read. */
export interface XlsxSource {
  readonly format: 'xlsx'
  readonly path: string
  readonly workbook: Workbook
  readonly limits: TableLimits
}

/** The rows of a sheet that hold anything. */
export async function* xlsxRows(
  { path, workbook, limits }: XlsxSource,
  table: string,
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
export async function openXlsx(path: string, limits: TableLimits): Promise<XlsxSource | FileRefusal> {
  const workbook = await withParts(path, limits, readWorkbook)
  return 'code' in workbook ? workbook : { format: 'xlsx', path, workbook, limits }
}

/** The sheets of the workbook. */
export function sheetNames({ workbook }: XlsxSource): TableName[] {
  return workbook.sheets.map(({ name, isHidden }) => ({ name, isHidden }))
}
