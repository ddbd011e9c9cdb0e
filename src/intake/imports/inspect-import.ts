// Looks at a file before it is read: its tables, the headings and first rows of one, and whether they are our own.
import {
  countHeadings,
  distinctHeadings,
  suggestMapping,
  type ImportAnswer,
  type ImportProblem,
  type MappingSuggestion,
  type Register,
  type Roadmap,
  type TextAsRead,
  type TextReading,
  type WordsOfColumns,
} from '#definition'
import { BrokenTable, columnLetters } from '#formats'
import { joinHeadings } from './join-headings.ts'
import {
  chooseTable,
  countWords,
  firstRows,
  hasOwnHeadings,
  openImportFile,
  refusalProblem,
  type ImportFile,
  type TheirRow,
} from '../sheets/index.ts'

export type ImportSight = Pick<
  ImportAnswer,
  | 'tables'
  | 'table'
  | 'text'
  | 'headings'
  | 'headingLine'
  | 'headingRows'
  | 'samples'
  | 'top'
  | 'suggestion'
  | 'words'
>

/** Which file, and what is known of how to read it. */
export interface SightWish {
  readonly roadmap: Roadmap
  readonly register: Register
  readonly path: string
  readonly mostMegabytes: number
  readonly table?: string
  readonly headingLine?: number
  readonly headingRows?: number
  readonly text?: TextReading
  readonly signal?: AbortSignal
}

const sampleRows = 50
/** Rows of the sheet that are shown, and how much of a cell. */
const topRows = 20
const mostSigns = 200

const shortened = (cell: string) => (cell.length > mostSigns ? `${cell.slice(0, mostSigns)}…` : cell)

/** Rows in which the headings are looked for, and how many of them they may take. */
const rowsAbove = 15
const mostHeadingRows = 2
/** So many headings have to be known before a row is believed to be one of headings. */
const leastHeadings = 2

/** Where the headings stand among the first rows. */
interface Headings {
  readonly at: number
  readonly count: number
}

function headingsIn(rows: readonly TheirRow[], { at, count }: Headings): string[] {
  if (count > 1) return joinHeadings(rows.slice(at, at + count))
  if (count === 1) return distinctHeadings(rows[at]?.cells ?? [])
  const width = Math.max(0, ...rows.slice(at).map(({ cells }) => cells.length))
  return Array.from({ length: width }, (_none, column) => columnLetters(column))
}

/** The first row in which nearly all of the widest row’s cells are filled. */
function fullestRow(rows: readonly TheirRow[]): Headings {
  const filled = rows.map(({ cells }) => cells.filter((cell) => cell.trim() !== '').length)
  const widest = Math.max(0, ...filled)
  return {
    at: Math.max(
      0,
      filled.findIndex((count) => count >= widest * 0.8),
    ),
    count: 1,
  }
}

/** The rows that most likely hold the headings: those of which most are known, else the first that is nearly full. */
function likelyHeadings(rows: readonly TheirRow[], { roadmap, register }: SightWish): Headings {
  const likely = Array.from({ length: mostHeadingRows }, (_none, more) => more + 1).flatMap((count) =>
    rows.slice(0, rowsAbove).map((_row, at) => {
      const found = { at, count }
      return { ...found, known: countHeadings(roadmap, register, headingsIn(rows, found)) }
    }),
  )
  // the first of those that are as good: what takes fewer rows, and stands higher
  const best = likely.reduce((a, b) => (b.known > a.known ? b : a), { at: 0, count: 1, known: 0 })
  return best.known < leastHeadings ? fullestRow(rows.slice(0, rowsAbove)) : best
}

interface Top {
  readonly headings: readonly string[]
  readonly samples: readonly (readonly string[])[]
  /** The last row with headings: those below hold answers. */
  readonly line: number
  readonly headingLine: number
  readonly headingRows: number
}

function saidHeadings(rows: readonly TheirRow[], headingLine: number, headingRows: number): Headings {
  const named = rows.findIndex(({ line }) => line === 0 || line >= headingLine)
  return { at: Math.max(0, named), count: headingRows }
}

/** The rows with the headings, and those below them. */
function topOf(rows: readonly TheirRow[], wish: SightWish): Top {
  const { headingLine, headingRows = 1 } = wish
  const found =
    headingLine === undefined ? likelyHeadings(rows, wish) : saidHeadings(rows, headingLine, headingRows)
  const below = found.at + found.count
  return {
    headings: headingsIn(rows, found),
    samples: rows.slice(below, below + sampleRows).map(({ cells }) => cells),
    line: rows[below - 1]?.line ?? 0,
    headingLine: rows[found.at]?.line ?? 1,
    headingRows: found.count,
  }
}

function suggest(
  { roadmap, register }: SightWish,
  table: string,
  top: Top,
  words: WordsOfColumns,
): MappingSuggestion {
  const suggested = suggestMapping(roadmap, register, top.headings, top.samples, words)
  const place = {
    ...(top.headingLine > 1 ? { headingLine: top.headingLine } : {}),
    ...(top.headingRows !== 1 ? { headingRows: top.headingRows } : {}),
    ...(table === '' ? {} : { table }),
  }
  return { ...suggested, mapping: { ...suggested.mapping, ...place } }
}

/** How the text of the file was read; null where it is no text of columns. */
function textOf({ encoding, delimiter, sample = '' }: ImportFile, said: TextReading): TextAsRead | null {
  return encoding && delimiter ? { encoding, delimiter, said, sample } : null
}

/** What there is to see, or why the file cannot be read. A mapping is suggested where the headings are not ours. */
export async function inspectImport(wish: SightWish): Promise<ImportSight | ImportProblem> {
  const { register, path, mostMegabytes, text = {} } = wish
  const file = await openImportFile(path, mostMegabytes, text, wish.signal)
  if ('kind' in file) return file
  const table = chooseTable(file, wish.table)
  if (typeof table !== 'string') return table
  try {
    const rows = await firstRows(file, table, sampleRows + 15)
    const top = topOf(rows, wish)
    const isOwn = hasOwnHeadings(rows, register)
    const words = isOwn ? {} : await countWords(file, table, top)
    return {
      tables: file.tables,
      table,
      text: textOf(file, text),
      headings: top.headings,
      headingLine: top.headingLine,
      headingRows: top.headingRows,
      samples: top.samples.slice(0, 10),
      top: rows.slice(0, topRows).map(({ line, cells }) => ({ line, cells: cells.map(shortened) })),
      suggestion: isOwn ? null : suggest(wish, table, top, words),
      words,
    }
  } catch (error) {
    if (!(error instanceof BrokenTable)) throw error
    return refusalProblem(error.refusal, path, error.line)
  }
}
