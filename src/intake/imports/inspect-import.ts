// Looks at a file before it is read: its tables, the headings and first rows of one, and whether they are our own.
import {
  countHeadings,
  distinctHeadings,
  isReshaped,
  isToolColumn,
  shapeOf,
  suggestMapping,
  type ImportAnswer,
  type ImportProblem,
  type MappingSuggestion,
  type Register,
  type Roadmap,
  type TableShape,
  type TextAsRead,
  type TextReading,
  type WordsOfColumns,
} from '#definition'
import { BrokenTable, columnLetters } from '#formats'
import { findShape, joinHeadings, shapeFile } from '../shaping/index.ts'
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
  /** The layout through which it is to be seen. */
  readonly mapping?: TableShape
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
  const said: TableShape = wish.mapping ? { headingLine: 1, ...wish.mapping } : {}
  const { headingLine, headingRows = 1 } = said
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

/** Does the layout make more of the table than its headings? */
const isMadeOtherwise = ({ headingRows, ...shape }: TableShape) =>
  isReshaped(headingRows === 0 ? { ...shape, headingRows } : shape)

/** The shape that the layout says, or else the one that the table leaves no doubt about. */
async function findOut(
  { mapping }: SightWish,
  file: ImportFile,
  { table, top }: { readonly table: string; readonly top: Top },
): Promise<TableShape> {
  if (mapping) return shapeOf(mapping)
  const { headingRows, headingLine = 1, childSheets } = await findShape(file, table, { withPeriods: false })
  const isTwo = headingRows === 2 && headingLine === top.headingLine
  return {
    ...(top.headingLine > 1 ? { headingLine: top.headingLine } : {}),
    ...(isTwo || top.headingRows > 1 ? { headingRows: Math.max(2, top.headingRows) } : {}),
    ...(childSheets ? { childSheets } : {}),
  }
}

interface Seen {
  readonly table: string
  readonly shape: TableShape
  readonly top: Top
}

/** The top of a table as its shape makes it; its headings alone are seen on the sheet as it is. */
async function seeTop(
  wish: SightWish,
  file: ImportFile,
  { table, rows }: { readonly table: string; readonly rows: readonly TheirRow[] },
): Promise<Seen & { shaped: ImportFile }> {
  const first = topOf(rows, wish)
  const shape = await findOut(wish, file, { table, top: first })
  const { headingRows = 1 } = shape
  if (!isMadeOtherwise(shape)) {
    const top =
      headingRows === first.headingRows
        ? first
        : topOf(rows, { ...wish, mapping: { headingLine: first.headingLine, headingRows } })
    return { table, shape, top, shaped: file }
  }
  const shaped = shapeFile(file, table, { ...shape, target: { register: wish.register.id } })
  const [heading, ...below] = await firstRows(shaped, table, sampleRows + 1)
  const samples = below.map(({ cells }) => cells)
  const top = { ...first, headingRows, samples, headings: heading?.cells ?? [], line: heading?.line ?? 0 }
  return { table, shape, top, shaped }
}

/** What a survey tool writes for itself is nothing of the record: it is not compared with our headings. */
function suggest(
  { roadmap, register }: SightWish,
  { table, shape, top }: Seen,
  words: WordsOfColumns,
): MappingSuggestion {
  const isTool = top.headings.map(isToolColumn)
  const telling = <Cell>(cells: readonly Cell[]) => cells.filter((_cell, at) => !isTool[at])
  const samples = top.samples.map(telling)
  const suggested = suggestMapping(roadmap, register, telling(top.headings), samples, words)
  const left = top.headings.filter(
    (heading, at) => isTool[at] === true || suggested.unrecognised.includes(heading),
  )
  const place = { ...shape, ...(table === '' ? {} : { table }) }
  return { ...suggested, unrecognised: left, mapping: { ...suggested.mapping, ...place } }
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
    const seen = await seeTop(wish, file, { table, rows })
    const { top } = seen
    const isOwn = hasOwnHeadings(rows, register)
    const words = isOwn ? {} : await countWords(seen.shaped, table, top)
    return {
      tables: file.tables,
      table,
      text: textOf(file, text),
      headings: top.headings,
      headingLine: top.headingLine,
      headingRows: top.headingRows,
      samples: top.samples.slice(0, 10),
      top: rows.slice(0, topRows).map(({ line, cells }) => ({ line, cells: cells.map(shortened) })),
      suggestion: isOwn ? null : suggest(wish, seen, words),
      words,
    }
  } catch (error) {
    if (!(error instanceof BrokenTable)) throw error
    return refusalProblem(error.refusal, path, error.line)
  }
}
