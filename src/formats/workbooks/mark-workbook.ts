// A file given back as a workbook: the same cells, those with a problem coloured and commented, the problems in front.
import type { Readable } from 'node:stream'
import { mostOf, type CellKind, type TableFile, type TableRow } from '../tables/index.ts'
import type { OutCell, OutRow } from './sheet-plan.ts'
import { columnLetters, sheetName } from '../xlsx/index.ts'
import { writeWorkbook, type CommentedSheet } from './write-workbook.ts'

/** What is wrong with a cell, or with a whole row where no column is said. */
export interface CellMark {
  /** Name of the table; the first where not said. */
  readonly table?: string
  readonly line: number
  /** Counted from 0. */
  readonly column?: number
  readonly sentence: string
}

export interface MarkWords {
  /** In which they are said. */
  readonly language: string
  /** What holds for everything in the workbook, where something has to be said. */
  readonly label?: string
  readonly title: string
  readonly problems: string
  readonly place: string
  readonly cell: string
  readonly problem: string
  /** Stands below the list. */
  readonly note?: string
}

type Marks = ReadonlyMap<number, ReadonlyMap<number, string>>

/** More comments on one sheet than this make programs slow; all problems are in the list in front. */
const mostComments = 5000

/** Sentences by line and column; those of a whole row go to its first cell. */
function marksOf(marks: readonly CellMark[], table: string, isFirst: boolean): Marks {
  const byLine = new Map<number, Map<number, string>>()
  for (const { table: named, line, column = 0, sentence } of marks) {
    if (named === undefined ? !isFirst : named !== table) continue
    const cells = byLine.get(line) ?? new Map<number, string>()
    const before = cells.get(column)
    cells.set(column, before === undefined ? sentence : `${before}\n${sentence}`)
    byLine.set(line, cells)
  }
  return byLine
}

const outKinds: Readonly<Partial<Record<CellKind, OutCell['kind']>>> = {
  number: 'number',
  date: 'date',
  'yes-no': 'yes-no',
}

function outCell(
  text: string,
  kind: CellKind | undefined,
  comment: string | undefined,
  mayComment: boolean,
): OutCell {
  if (comment !== undefined) return { text, style: 'problem', ...(mayComment ? { comment } : {}) }
  const known = kind && outKinds[kind]
  return known ? { text, kind: known } : { text }
}

/** The rows as they stood, with the empty ones between them, so that every cell keeps its place. */
async function* markedRows(rows: AsyncIterable<TableRow>, marks: Marks): AsyncGenerator<OutRow> {
  let next = 1
  let comments = 0
  for await (const { line, cells, kinds } of rows) {
    if (line <= mostOf.sheetRows) for (; next < line; next += 1) yield { cells: [] }
    const marked = marks.get(line)
    const width = Math.max(cells.length, ...[...(marked?.keys() ?? [])].map((column) => column + 1))
    const out = Array.from({ length: width }, (_cell, at) => {
      const comment = marked?.get(at)
      if (comment !== undefined) comments += 1
      return outCell(cells[at] ?? '', kinds?.[at], comment, comments <= mostComments)
    })
    yield { cells: out }
    next = Math.max(next, line) + 1
  }
}

function noteRows({ note }: MarkWords): OutRow[] {
  return note === undefined ? [] : [{ cells: [undefined, undefined, { text: note, style: 'strong' }] }]
}

/** The list of problems, made row by row: there can be tens of thousands. */
function* problemRows(
  marks: readonly CellMark[],
  file: Pick<TableFile, 'tables'>,
  words: MarkWords,
): Generator<OutRow> {
  const heading = [words.place, words.cell, words.problem]
  yield { cells: [{ text: words.title, style: 'title' }], height: 24 }
  yield { cells: heading.map((text): OutCell => ({ text, style: 'heading' })) }
  for (const { table, line, column, sentence } of marks) {
    yield {
      cells: [
        { text: table ?? file.tables[0]?.name ?? '', style: 'help' },
        { text: column === undefined ? `${line}` : `${columnLetters(column)}${line}`, style: 'help' },
        { text: sentence, style: 'help' },
      ],
    }
  }
  yield* noteRows(words)
}

function problemSheet(
  marks: readonly CellMark[],
  file: Pick<TableFile, 'tables'>,
  words: MarkWords,
  name: string,
): CommentedSheet {
  return {
    name,
    columns: [{ width: 24 }, { width: 12 }, { width: 110 }],
    rows: problemRows(marks, file, words),
    frozen: { rows: 2, columns: 0 },
  }
}

/**
 * The file as a workbook with its problems marked, as it streams by. Formulas of the original stand there as text.
 * Where rows of the original cannot stand at their lines (several rows from one line of text), they follow each other.
 */
export function markWorkbook(
  file: Pick<TableFile, 'tables' | 'rows'>,
  marks: readonly CellMark[],
  words: MarkWords,
): Readable {
  const names = [sheetName(words.problems)]
  const sheets = file.tables.map(({ name, isHidden }, at): CommentedSheet => {
    const shown = sheetName(name === '' ? words.place : name, names)
    names.push(shown)
    const marked = marksOf(marks, name, at === 0)
    return {
      name: shown,
      columns: [],
      rows: markedRows(file.rows(name), marked),
      ...(isHidden ? { isHidden } : {}),
      ...(marked.size > 0 ? { hasComments: true } : {}),
    }
  })
  return writeWorkbook({
    title: words.title,
    language: words.language,
    ...(words.label === undefined ? {} : { label: words.label }),
    sheets: [problemSheet(marks, file, words, names[0] ?? ''), ...sheets],
  })
}
