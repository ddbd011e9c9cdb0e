// Opens the file of an import: its tables, and their rows as they stream by.
import { basename } from 'node:path'
import { problemText, type ImportProblem } from '#definition'
import { delimiterOf, inspectTextFile, readCsv } from '#formats'
import { refusedFile } from './read-drafts.ts'

/** A row of somebody's table, as it stands. */
export interface TheirRow {
  readonly line: number
  readonly cells: readonly string[]
  readonly kinds?: readonly string[]
}

export interface ImportFile {
  readonly digest: string
  readonly bytes: number
  readonly tables: readonly { readonly name: string; readonly isHidden: boolean }[]
  readonly rows: (table: string) => AsyncGenerator<TheirRow>
}

/** The file, or why it cannot be read. */
export async function openImportFile(
  path: string,
  mostMegabytes: number,
): Promise<ImportFile | ImportProblem> {
  const found = await inspectTextFile(path, mostMegabytes)
  if ('code' in found) {
    const { what, why, mend } = problemText(refusedFile(found, basename(path), mostMegabytes))
    return { kind: found.code, line: 0, column: '', what, why, mend }
  }
  const rows = () => readCsv(path, found.encoding, delimiterOf(found.firstLine))
  return { digest: found.digest, bytes: found.bytes, tables: [{ name: '', isHidden: false }], rows }
}
