// Looks at a file before it is read: its tables, the headings and first rows of one, and whether they are our own.
import {
  distinctHeadings,
  isReshaped,
  isToolColumn,
  shapeOf,
  suggestMapping,
  type ImportAnswer,
  type ImportProblem,
  type Mapping,
  type MappingSuggestion,
  type Register,
  type Roadmap,
  type TableShape,
  type TextAsRead,
  type TextReading,
} from '#definition'
import { BrokenTable } from '#formats'
import { findShape, shapeFile } from '../shaping/index.ts'
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
  'tables' | 'table' | 'text' | 'headings' | 'samples' | 'suggestion' | 'words'
>

/** Which file, and what is known of how to read it. */
export interface SightWish {
  readonly roadmap: Roadmap
  readonly register: Register
  readonly path: string
  readonly mostMegabytes: number
  readonly table?: string
  /** The layout through which it is to be seen. */
  readonly mapping?: Mapping
  readonly text?: TextReading
  readonly signal?: AbortSignal
}

const sampleRows = 50

/** The row that most likely holds the headings: the first in which nearly all of the widest row’s cells are filled. */
function likelyHeading(rows: readonly { readonly cells: readonly string[] }[]): number {
  const filled = rows.map(({ cells }) => cells.filter((cell) => cell.trim() !== '').length)
  const widest = Math.max(0, ...filled)
  return Math.max(
    0,
    filled.findIndex((count) => count >= widest * 0.8),
  )
}

interface Top {
  readonly headings: readonly string[]
  readonly samples: readonly (readonly string[])[]
  readonly line: number
}

/** The row with the headings, and those below it. */
function topOf(rows: readonly TheirRow[], headingLine: number | undefined): Top {
  const named = rows.findIndex(({ line }) => line === 0 || line >= (headingLine ?? 1))
  const at = headingLine === undefined ? likelyHeading(rows.slice(0, 15)) : Math.max(0, named)
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
function suggest({ roadmap, register }: SightWish, { table, shape, top }: Seen): MappingSuggestion {
  const isTool = top.headings.map(isToolColumn)
  const telling = <Cell>(cells: readonly Cell[]) => cells.filter((_cell, at) => !isTool[at])
  const suggested = suggestMapping(roadmap, register, telling(top.headings), top.samples.map(telling))
  const line = top.line > 1 ? { headingLine: top.line } : {}
  const place = { ...line, ...shape, ...(table === '' ? {} : { table }) }
  const left = top.headings.filter((heading, at) => isTool[at] || suggested.unrecognised.includes(heading))
  return { ...suggested, unrecognised: left, mapping: { ...suggested.mapping, ...place } }
}

/** The shape that the layout says, or else the one that the table leaves no doubt about. */
async function findOut({ mapping }: SightWish, file: ImportFile, table: string): Promise<TableShape> {
  return mapping ? shapeOf(mapping) : findShape(file, table, { withPeriods: false })
}

/** The top of a table as its shape makes it. */
async function seeTop(
  wish: SightWish,
  file: ImportFile,
  table: string,
): Promise<Seen & { shaped: ImportFile }> {
  const shape = await findOut(wish, file, table)
  const isMade = isReshaped(shape)
  const shaped = shapeFile(file, table, { ...shape, target: { register: wish.register.id } })
  const rows = await firstRows(shaped, table, sampleRows + 15)
  const top = topOf(rows, isMade ? 1 : wish.mapping?.headingLine)
  return { table, shape: isMade ? shape : {}, top, shaped }
}

/** How the text of the file was read; null where it is no text of columns. */
function textOf({ encoding, delimiter }: ImportFile, said: TextReading): TextAsRead | null {
  return encoding && delimiter ? { encoding, delimiter, said } : null
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
    const { top, shape, shaped } = await seeTop(wish, file, table)
    const suggestion = hasOwnHeadings(rows, register) ? null : suggest(wish, { table, shape, top })
    return {
      tables: file.tables,
      table,
      text: textOf(file, text),
      headings: top.headings,
      samples: top.samples.slice(0, 10),
      suggestion,
      words: suggestion ? await countWords(shaped, table, top) : {},
    }
  } catch (error) {
    if (!(error instanceof BrokenTable)) throw error
    return refusalProblem(error.refusal, path, error.line)
  }
}
