// Opens the file of an import: its tables, and their rows as they stream by.
import { basename } from 'node:path'
import { problemAt, problemWords, type ImportProblem, type TextReading } from '#definition'
import {
  BrokenTable,
  openTables,
  usualLimits,
  type FileRefusal,
  type TableFile,
  type TableRow,
} from '#formats'

/** A row of somebody's table, as it stands. */
export type TheirRow = TableRow

/** What an import needs of a file; rows that were kept apart can be given in the same shape. */
export type ImportFile = Pick<TableFile, 'digest' | 'tables' | 'rows' | 'encoding' | 'sample' | 'delimiter'>

/** Why a file is not read, or not read on. */
export function refusalProblem(refusal: FileRefusal, path: string, line = refusal.line ?? 0): ImportProblem {
  const params = { ...refusal.params, file: basename(path) }
  return { kind: refusal.code, line, column: '', ...problemWords({ code: refusal.code, params }) }
}

/** What is said of a file that changed while it was read. */
export const fileChanged = (): ImportProblem => problemAt('file-changed', {}, {})

/** What is found in the rows of a file; or, where they break off, the problem with the line. */
export async function orRefusal<Found>(
  path: string,
  find: () => Promise<Found>,
): Promise<Found | ImportProblem[]> {
  try {
    return await find()
  } catch (error) {
    if (!(error instanceof BrokenTable)) throw error
    return [refusalProblem(error.refusal, path, error.line)]
  }
}

/**
 * The file, or why it cannot be read. `said` is how its text is read, where a person or a layout says it; once the signal
 * is given, it is not read on.
 */
export async function openImportFile(
  path: string,
  megabytes: number,
  said?: TextReading,
  signal?: AbortSignal,
): Promise<ImportFile | ImportProblem> {
  const found = await openTables(path, { ...usualLimits, megabytes }, said, signal)
  return 'code' in found ? refusalProblem(found, path) : found
}
