// The file of an import given back as a workbook, with the cells that have a problem marked.
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { distinctHeadings, textIn, type ImportPlan, type ImportProblem, type TextReading } from '#definition'
import { markWorkbook, type CellMark, type MarkWords } from '#formats'
import { mostRowsAbove } from '../shaping/index.ts'
import { openImportFile, orRefusal, problemSheet, type ImportFile } from '../sheets/index.ts'
import { mostMarked, usualMegabytes, type FileToRead } from '../reading/index.ts'
import { say } from './imports-sentences.ts'

const markWords = (language: string): MarkWords => ({
  language,
  title: say('marked-title', {}, language),
  problems: textIn(problemSheet, language),
  place: say('marked-place', {}, language),
  cell: say('marked-cell', {}, language),
  problem: say('marked-problem', {}, language),
})

/** Which column has which heading, as far down as headings can stand. */
async function columnsIn(file: Pick<ImportFile, 'rows'>, table: string): Promise<Map<string, number>> {
  const columns = new Map<string, number>()
  let rows = 0
  for await (const { cells } of file.rows(table)) {
    for (const [at, name] of distinctHeadings(cells).entries()) {
      const heading = name.toLowerCase()
      if (heading !== '' && !columns.has(heading)) columns.set(heading, at)
    }
    rows += 1
    if (rows >= mostRowsAbove) break
  }
  return columns
}

/** The columns of each sheet in which a problem stands, by its name. */
async function columnsOfSheets(
  file: Pick<ImportFile, 'rows'>,
  names: ReadonlySet<string>,
): Promise<Map<string, Map<string, number>>> {
  const columns = new Map<string, Map<string, number>>()
  for (const name of names) columns.set(name, await columnsIn(file, name))
  return columns
}

/** Where a heading stands. One of a sheet that was joined is named with its sheet, and stands there without. */
function columnOf(columns: ReadonlyMap<string, number>, heading: string, sheet: string | undefined) {
  const name = heading.trim().toLowerCase()
  const before = `${sheet ?? ''}.`.toLowerCase()
  const own = sheet !== undefined && name.startsWith(before) ? name.slice(before.length) : name
  return columns.get(name) ?? columns.get(own)
}

function markOf(
  problem: ImportProblem,
  first: string,
  columnsOf: ReadonlyMap<string, ReadonlyMap<string, number>>,
): CellMark {
  const { line, sheet, column: heading, what, why, mend } = problem
  const table = sheet ?? first
  const column = columnOf(columnsOf.get(table) ?? new Map(), heading, sheet)
  const named = column === undefined && heading !== '' ? `${heading}: ` : ''
  return {
    table,
    line: Math.max(1, line),
    sentence: `${named}${what} ${why} ${mend}`,
    ...(column === undefined ? {} : { column }),
  }
}

/** What of a plan is marked. */
type MarkedPlan = Pick<ImportPlan, 'table' | 'problems'> & {
  readonly counts: Pick<ImportPlan['counts'], 'problems'>
}

/** Nobody should believe that all is mended once the marks are. */
function noteOn(marked: number, all: number, language: string): { note?: string } {
  if (marked >= all) return {}
  return { note: say('marked-first', { marked, all }, language) }
}

/** What is to be said in the workbook, and how the file is read. */
export interface MarkWish extends Pick<FileToRead, 'mostMegabytes' | 'signal'> {
  readonly label?: string | undefined
  readonly text?: TextReading | undefined
  /** Of whoever opens it; English where not said. */
  readonly language?: string
}

/** A workbook that was begun and cannot be finished is no file to give to anybody. */
async function writeWhole(marked: Readable, into: string): Promise<undefined> {
  try {
    await pipeline(marked, createWriteStream(into, { mode: 0o600 }))
  } catch (error) {
    await rm(into, { force: true })
    throw error
  }
}

/**
 * Writes a workbook with the cells of the file, the problems of its plan marked, as a file of that path. A problem of a
 * whole row is marked on its first cell. The label, where there is one, stands in its titles and on every printed page.
 * Gives the problem of a file that cannot be read, or not to its end; there is no workbook then.
 */
export async function markImport(
  path: string,
  { table, problems, counts }: MarkedPlan,
  into: string,
  { label, text, language = 'en', mostMegabytes = usualMegabytes, signal }: MarkWish = {},
): Promise<ImportProblem | undefined> {
  const file = await openImportFile(path, mostMegabytes, text, signal)
  if ('kind' in file) return file
  const found = await orRefusal(path, async () => {
    const columns = await columnsOfSheets(file, new Set(problems.map(({ sheet }) => sheet ?? table)))
    const marked = markWorkbook(
      file,
      problems.map((problem) => markOf(problem, table, columns)),
      {
        ...markWords(language),
        ...noteOn(problems.length, counts.problems, language),
        ...(label === undefined ? {} : { label }),
      },
    )
    return writeWhole(marked, into)
  })
  return found?.[0]
}

/** The plan with every problem, as far as a file that is given back carries them; the usual one lists the first thousand. */
export async function planToMark<Wanted extends object>(
  wanted: Wanted,
  plan: ImportPlan,
  planAgain: (wanted: Wanted & { readonly mostProblems: number }) => Promise<ImportPlan>,
): Promise<ImportPlan> {
  if (plan.problems.length >= plan.counts.problems) return plan
  return planAgain({ ...wanted, mostProblems: mostMarked })
}
