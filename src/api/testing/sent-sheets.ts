// The cells of a file that the API sent, sheet by sheet, whatever kind of file it is.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openTables } from '#formats'

/** The rows of each sheet; a CSV has one. */
export async function sentSheets(bytes: Uint8Array): Promise<string[][][]> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-sent-'))
  try {
    const path = join(folder, 'sent')
    writeFileSync(path, bytes)
    const opened = await openTables(path)
    if ('code' in opened) throw new Error(opened.code)
    const sheets: string[][][] = []
    for (const { name } of opened.tables)
      sheets.push((await Array.fromAsync(opened.rows(name))).map(({ cells }) => [...cells]))
    return sheets
  } finally {
    rmSync(folder, { recursive: true })
  }
}
