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
  type TextReading,
  type WordsOfColumns,
} from '#definition'
import { BrokenTable } from '#formats'
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
import { textAsRead } from './text-as-read.ts'

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
  /** The layout through which it is to be seen, or only what it says of the table as a whole. */
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

const headingsIn = (rows: readonly TheirRow[], { at, count }: Headings) =>
  count > 1 ? joinHeadings(rows.slice(at, at + count)) : distinctHeadings(rows[at]?.cells ?? [])

/** The first row in which nearly all of the widest row’s cells are filled. */
function fullestRow(rows: readonly TheirRow[]): number {
  const filled = rows.map(({ cells }) => cells.filter((cell) => cell.trim() !== '').length)
  const widest = Math.max(0, ...filled)
  return Math.max(
    0,
    filled.findIndex((count) => count >= widest * 0.8),
  )
}

/** The rows of which most cells are headings that somebody writes; undefined where too few are. */
function knownHeadings(
  rows: readonly TheirRow[],
  { roadmap, register }: SightWish,
): Pick<TableShape, 'headingLine' | 'headingRows'> | undefined {
  const likely = Array.from({ length: mostHeadingRows }, (_none, more) => more + 1).flatMap((count) =>
    rows.slice(0, rowsAbove).map((_row, at) => {
      const found = { at, count }
      return { ...found, known: countHeadings(roadmap, register, headingsIn(rows, found)) }
    }),
  )
  // the first of those that are as good: what takes fewer rows, and stands higher
  const best = likely.reduce((a, b) => (b.known > a.known ? b : a), { at: 0, count: 1, known: 0 })
  if (best.known < leastHeadings) return undefined
  const headingLine = rows[best.at]?.line ?? 1
  return best.count > 1 ? { headingLine, headingRows: best.count } : { headingLine }
}

interface Top {
  readonly headings: readonly string[]
  readonly samples: readonly (readonly string[])[]
  /** The row of the headings: those below hold answers. */
  readonly line: number
}

/** The row with the headings, and those below it. */
function topOf(rows: readonly TheirRow[], headingLine: number | undefined): Top {
  const named = rows.findIndex(({ line }) => line === 0 || line >= (headingLine ?? 1))
  const at = headingLine === undefined ? fullestRow(rows.slice(0, rowsAbove)) : Math.max(0, named)
  return {
    headings: distinctHeadings(rows[at]?.cells ?? []),
    samples: rows.slice(at + 1, at + 1 + sampleRows).map(({ cells }) => cells),
    line: rows[at]?.line ?? 1,
  }
}

interface Seen {
  readonly table: string
  readonly shape: TableShape
  readonly top: Top
}

/** What a survey tool writes for itself is nothing of the record: it is not compared with our headings. */
function suggest(
  { roadmap, register }: SightWish,
  { table, shape, top }: Seen,
  words: WordsOfColumns,
): MappingSuggestion {
  const isTool = top.headings.map(isToolColumn)
  const telling = <Cell>(cells: readonly Cell[]) => cells.filter((_cell, at) => !isTool[at])
  const suggested = suggestMapping(roadmap, register, {
    headings: telling(top.headings),
    samples: top.samples.map(telling),
    words,
  })
  const line = top.line > 1 ? { headingLine: top.line } : {}
  const place = { ...line, ...shape, ...(table === '' ? {} : { table }) }
  const left = top.headings.filter(
    (heading, at) => isTool[at] === true || suggested.unrecognised.includes(heading),
  )
  return { ...suggested, unrecognised: left, mapping: { ...suggested.mapping, ...place } }
}

/** The shape that the layout says, or else the one that the table leaves no doubt about. */
async function findOut(
  wish: SightWish,
  file: ImportFile,
  table: string,
  rows: readonly TheirRow[],
): Promise<TableShape> {
  const { mapping } = wish
  // a whole layout says where its headings stand also where it says nothing: in the first row
  if (mapping && 'columns' in mapping) return { headingLine: 1, ...shapeOf(mapping) }
  const known = knownHeadings(rows, wish)
  const said = known?.headingLine === undefined ? {} : { headingLine: known.headingLine }
  const found = await findShape(file, table, { ...said, withPeriods: false })
  return { ...found, ...known, ...(mapping ? shapeOf(mapping) : {}) }
}

/** The top of a table as its shape makes it. */
async function seeTop(
  wish: SightWish,
  file: ImportFile,
  table: string,
  above: readonly TheirRow[],
): Promise<Seen & { shaped: ImportFile } & Pick<ImportSight, 'headingLine' | 'headingRows'>> {
  const shape = await findOut(wish, file, table, above)
  const isMade = isReshaped(shape)
  const shaped = shapeFile(file, table, { ...shape, target: { register: wish.register.id } })
  const rows = await firstRows(shaped, table, sampleRows + rowsAbove)
  const top = topOf(rows, isMade ? 1 : shape.headingLine)
  const place = {
    headingLine: (isMade ? shape.headingLine : top.line) ?? 1,
    headingRows: shape.headingRows ?? 1,
  }
  return { table, shape: isMade ? shape : {}, top, shaped, ...place }
}

/** What there is to see, or why the file cannot be read. A mapping is suggested where the headings are not ours. */
export async function inspectImport(wish: SightWish): Promise<ImportSight | ImportProblem> {
  const { register, path, mostMegabytes, text = {} } = wish
  const file = await openImportFile(path, mostMegabytes, text, wish.signal)
  if ('kind' in file) return file
  const table = chooseTable(file, wish.table)
  if (typeof table !== 'string') return table
  try {
    const rows = await firstRows(file, table, sampleRows + rowsAbove)
    const seen = await seeTop(wish, file, table, rows)
    const { headings, samples } = seen.top
    const isOwn = hasOwnHeadings(rows, register)
    const words = isOwn ? {} : await countWords(seen.shaped, table, seen.top)
    return {
      tables: file.tables,
      table,
      text: textAsRead(file, text),
      headings,
      headingLine: seen.headingLine,
      headingRows: seen.headingRows,
      samples: samples.slice(0, 10),
      top: rows.slice(0, topRows).map(({ line, cells }) => ({ line, cells: cells.map(shortened) })),
      suggestion: isOwn ? null : suggest(wish, seen, words),
      words,
    }
  } catch (error) {
    if (!(error instanceof BrokenTable)) throw error
    return refusalProblem(error.refusal, path, error.line)
  }
}
