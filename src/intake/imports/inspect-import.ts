// Looks at a file before it is read: its tables, the headings and first rows of one, and whether they are our own.
import {
  distinctHeadings,
  isReshaped,
  shapeOf,
  type ImportAnswer,
  type ImportProblem,
  type MappingSuggestion,
  type TableShape,
  type TextAsRead,
  type TextReading,
  type WordsOfColumns,
} from '#definition'
import { BrokenTable } from '#formats'
import { findShape, fullestRow, mostRowsAbove, shapeFile } from '../shaping/index.ts'
import { usualMegabytes } from '../reading/index.ts'
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
import type { Looking, SeenTable } from './looking.ts'

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
  /** Whither it leads. */
  readonly into: Looking
  readonly path: string
  readonly mostMegabytes?: number
  readonly table?: string
  /** The layout through which it is to be seen, or only what it says of the table as a whole. */
  readonly mapping?: TableShape
  readonly text?: TextReading
  /** Whose records these are said to be. */
  readonly jurisdiction?: string
  readonly signal?: AbortSignal
}

const sampleRows = 50
/** Rows of the sheet that are shown, and how much of a cell. */
const topRows = 20
const mostSigns = 200

const shortened = (cell: string) => (cell.length > mostSigns ? `${cell.slice(0, mostSigns)}…` : cell)

interface Top extends Pick<SeenTable, 'headings' | 'samples'> {
  /** The row of the headings: those below hold answers. */
  readonly line: number
}

/** The row with the headings, and those below it. */
function topOf(rows: readonly TheirRow[], headingLine: number | undefined): Top {
  const named = rows.findIndex(({ line }) => line === 0 || line >= (headingLine ?? 1))
  const at = headingLine === undefined ? fullestRow(rows) : Math.max(0, named)
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

/** The shape that the layout says, or else the one that the table leaves no doubt about. */
async function findOut(
  { mapping, into }: SightWish,
  file: ImportFile,
  table: string,
  rows: readonly TheirRow[],
): Promise<TableShape> {
  // a whole layout says where its headings stand also where it says nothing: in the first row
  if (mapping && 'columns' in mapping) return { headingLine: 1, ...shapeOf(mapping) }
  const { countKnown, withPeriods } = into
  const found = await findShape(file, table, { rows, countKnown, withPeriods })
  return { ...found, ...(mapping ? shapeOf(mapping) : {}) }
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
  const shaped = shapeFile(file, table, { ...shape, target: wish.into.target.mappingTarget })
  const rows = await firstRows(shaped, table, sampleRows + mostRowsAbove)
  const top = topOf(rows, isMade ? 1 : shape.headingLine)
  const place = {
    headingLine: (isMade ? shape.headingLine : top.line) ?? 1,
    headingRows: shape.headingRows ?? 1,
  }
  return { table, shape: isMade ? shape : {}, top, shaped, ...place }
}

/** A layout that is proposed, with the place of the table. */
function suggest(
  { into, jurisdiction }: SightWish,
  { table, shape, top }: Seen,
  words: WordsOfColumns,
): MappingSuggestion {
  const suggested = into.suggest({ ...top, words, shape, jurisdiction })
  const line = top.line > 1 ? { headingLine: top.line } : {}
  const place = { ...line, ...shape, ...(table === '' ? {} : { table }) }
  return { ...suggested, mapping: { ...suggested.mapping, ...place } }
}

/** The encoding and delimiter, said or recognised; null where it is no text of columns. */
const textAsRead = (
  { encoding, delimiter, sample = '' }: ImportFile,
  said: TextReading,
): TextAsRead | null => (encoding && delimiter ? { encoding, delimiter, said, sample } : null)

/** What there is to see, or why the file cannot be read. A mapping is suggested where the headings are not ours. */
export async function inspectImport(wish: SightWish): Promise<ImportSight | ImportProblem> {
  const { into, path, mostMegabytes = usualMegabytes, text = {} } = wish
  const file = await openImportFile(path, mostMegabytes, text, wish.signal)
  if ('kind' in file) return file
  const table = chooseTable(file, wish.table)
  if (typeof table !== 'string') return table
  try {
    const rows = await firstRows(file, table, sampleRows + mostRowsAbove)
    const seen = await seeTop(wish, file, table, rows)
    const { headings, samples } = seen.top
    const isOwn = hasOwnHeadings(rows, into.target)
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
