// A table of an answer as a workbook: what it is, from where and under which licence on the first sheet, its rows on the second.
import { findLabel, textIn, type Roadmap } from '#definition'
import { type OutCell, type OutRow, type OutSheet, type OutWorkbook } from '#formats'
import { say } from './exports-sentences.ts'

/** Headings whose cells are numbers. */
const numbers = new Set([
  ...['value', 'lower', 'upper', 'numerator', 'denominator', 'reporting', 'of', 'complete'],
])
const truths = new Set(['is_subtotal'])

type Cells = readonly (string | number | null)[]

/** What is told of a table. */
interface ToldTable {
  readonly title: string
  /** Names and what they say: method, address, day. */
  readonly told: readonly (readonly [name: string, text: string])[]
  readonly heading: readonly string[]
  /** What each column holds, where its heading does not say it: so it is with records, which have neither licence nor subtotals. */
  readonly kinds?: readonly NonNullable<OutCell['kind']>[]
  readonly pieces: AsyncIterable<readonly Cells[]> | Iterable<readonly Cells[]>
}

const kindOf = (heading: string | undefined): OutCell['kind'] =>
  heading !== undefined && numbers.has(heading)
    ? 'number'
    : heading !== undefined && truths.has(heading)
      ? 'yes-no'
      : 'text'

function rowOf({ heading, kinds }: Pick<ToldTable, 'heading' | 'kinds'>, cells: Cells): OutRow {
  return {
    cells: cells.map((cell, at) => {
      const text = cell === null ? '' : String(cell)
      return text === '' ? undefined : { text, kind: kinds?.[at] ?? kindOf(heading[at]) ?? 'text' }
    }),
  }
}

async function* rowsOf(table: ToldTable): AsyncGenerator<OutRow> {
  const { heading, pieces } = table
  yield { cells: heading.map((text) => ({ text, style: 'heading' as const })) }
  for await (const piece of pieces) for (const cells of piece) yield rowOf(table, cells)
}

interface Told {
  readonly roadmap: Roadmap
  /** Of who reads what stands around the rows; those are the same in every language, since programs read them. */
  readonly language?: string
}

function aboutSheet({ roadmap, language = 'en' }: Told, { title, told, kinds }: ToldTable): OutSheet {
  const licences = [...new Set(roadmap.datasets.map(({ licence }) => textIn(licence, language)))].join('; ')
  const lines = [
    [say('roadmap', {}, language), textIn(roadmap.name, language)] as const,
    ...told,
    ...(licences === '' || kinds ? [] : [[say('licences', {}, language), licences] as const]),
    ...(kinds ? [] : [[say('subtotals'), say('subtotals-hint', {}, language)] as const]),
  ]
  const rows = lines.map(([name, text]): OutRow => ({
    cells: [
      { text: name, style: 'strong' },
      { text, style: 'help' },
    ],
  }))
  return {
    name: say('about', {}, language),
    columns: [{ width: 24 }, { width: 90 }],
    rows: [{ cells: [{ text: title, style: 'title' }] }, ...rows],
  }
}

/** The workbook of a table. One of invented data says so at its head, of published figures beside them not. */
export function tableWorkbook(
  { isInvented, ...of }: Told & { readonly isInvented: boolean },
  table: ToldTable,
): OutWorkbook {
  const { language = 'en' } = of
  const label = findLabel({ isInvented }, language)
  const rows: OutSheet = {
    name: say('rows', {}, language),
    columns: table.heading.map(() => ({ width: 16 })),
    rows: rowsOf(table),
    frozen: { rows: 1, columns: 0 },
  }
  const sheets = [aboutSheet(of, table), rows]
  return { title: table.title, language, sheets, ...(label === undefined ? {} : { label }) }
}
