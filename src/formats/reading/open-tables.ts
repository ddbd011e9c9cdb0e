// Opens a file of tables by what is in it; its name and its ending say nothing that is believed. It is read in a thread.
import type { TextReading } from '#definition'
import {
  BrokenTable,
  rowsIn,
  usualLimits,
  type FileRefusal,
  type TableFile,
  type TableLimits,
} from '../tables/index.ts'
import { askThread, readBatches } from './read-in-thread.ts'

/**
 * Opens a file of tables, or says why it is not read. `said` is how a text file is read where what is recognised would
 * be wrong; other files do not mind it. Once the signal is given, nothing of the file is read on.
 */
export async function openTables(
  path: string,
  limits: TableLimits = usualLimits,
  said: TextReading = {},
  signal?: AbortSignal,
): Promise<TableFile | FileRefusal> {
  const bounds = { seconds: limits.seconds, signal }
  try {
    const seen = await askThread({ kind: 'see', path, limits, said }, bounds)
    if ('code' in seen) return seen
    const { file, source } = seen
    return { ...file, rows: (table) => rowsIn(() => readBatches({ kind: 'rows', source, table }, bounds)) }
  } catch (error) {
    if (error instanceof BrokenTable) return error.refusal
    throw error
  }
}
