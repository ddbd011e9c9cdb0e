// A template as an officer hands it in: rows below its headings, written to a file.
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { writeWorkbook, type OutCell, type OutRow, type OutWorkbook } from '#formats'

let files = 0

/** Writes the workbook into the folder, each under a name of its own. */
export async function writeInto(folder: string, workbook: OutWorkbook): Promise<string> {
  files += 1
  const path = join(folder, `${files}.xlsx`)
  await pipeline(writeWorkbook(workbook), createWriteStream(path))
  return path
}

/** The template with rows below its headings, each by heading. */
export function filled(
  workbook: OutWorkbook,
  rows: readonly Readonly<Record<string, OutCell>>[],
): OutWorkbook {
  const [entries, ...others] = workbook.sheets
  if (!entries) throw new Error('A template has a sheet to fill in.')
  const head = [...(entries.rows as OutRow[])]
  const headings = (head.at(-1)?.cells ?? []).map((cell) => cell?.text ?? '')
  const added = rows.map((row): OutRow => ({ cells: headings.map((heading) => row[heading]) }))
  return { ...workbook, sheets: [{ ...entries, rows: [...head, ...added] }, ...others] }
}
