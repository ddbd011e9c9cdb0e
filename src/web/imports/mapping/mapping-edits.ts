// Changes of a mapping, one at a time. What they do not speak of stays as it is.
import {
  headingsOf,
  plainText,
  type CellReading,
  type ColumnMapping,
  type Mapping,
  type TextReading,
  type WordCount,
} from '#definition'

/** A column mapping and its place in the list. */
export interface PlacedColumn {
  readonly at: number
  readonly column: ColumnMapping
}

/** What a heading of theirs fills, alone or as the first of several. */
export function columnsFrom({ columns }: Mapping, heading: string): PlacedColumn[] {
  const wanted = plainText(heading)
  return columns
    .map((column, at) => ({ at, column }))
    .filter(({ column }) => plainText(headingsOf(column)[0] ?? '') === wanted)
}

/**
 * The layout with its headings elsewhere: what the columns fill is worked out anew, and what names columns goes with the
 * old headings. What is said of sheets and of the text holds on.
 */
export function headingsElsewhere(mapping: Mapping, headingLine: number, headingRows: number): Mapping {
  const { name, target, table, tables, rowNumberAs, sheetNameAs, text } = mapping
  const kept = said({ table, tables, rowNumberAs, sheetNameAs, text }) as Partial<Mapping>
  return { name, target, ...kept, columns: [], headingLine, headingRows }
}

export const isSameMapping = (a: Mapping, b: Mapping) => JSON.stringify(a) === JSON.stringify(b)

/** Whether a change was made that the file has not been read with. */
export const isUnread = (start: Mapping, changed: Mapping | undefined) =>
  changed !== undefined && !isSameMapping(start, changed)

/** The same object without properties that say nothing. */
function said<T extends object>(given: T): T {
  const entries = Object.entries(given).filter(([, value]) => value !== undefined && value !== '')
  return Object.fromEntries(entries) as T
}

/** Puts another column in its place, or takes it out. */
export function withColumn(mapping: Mapping, at: number, column: ColumnMapping | undefined): Mapping {
  const put = column ? [column] : []
  return { ...mapping, columns: mapping.columns.toSpliced(at, at < mapping.columns.length ? 1 : 0, ...put) }
}

/**
 * Fills another field of ours with the column. Which piece of a cell is meant and what is put around it is a matter of
 * their cells and stays; how the rest is read belongs to the field and is forgotten with it.
 */
export function withTarget({ from, join, read }: ColumnMapping, to: string): ColumnMapping {
  const { piece, prefix, suffix } = read ?? {}
  const kept = said({ piece, prefix, suffix }) as CellReading
  return {
    ...{ from, to },
    ...(join === undefined ? {} : { join }),
    ...(Object.keys(kept).length === 0 ? {} : { read: kept }),
  }
}

/** Reads the column otherwise; what is undefined or empty is no longer said. */
export function withReading(
  column: ColumnMapping,
  change: { readonly [Key in keyof CellReading]?: CellReading[Key] | undefined },
): ColumnMapping {
  const { read: before, ...rest } = column
  const read = said({ ...before, ...change }) as CellReading
  return Object.keys(read).length === 0 ? rest : { ...rest, read }
}

/** Says what a word means; an empty answer says nothing. */
export function withCode(column: ColumnMapping, word: string, answer: string): ColumnMapping {
  const others = Object.entries(column.read?.codes ?? {}).filter(
    ([one]) => plainText(one) !== plainText(word),
  )
  const codes = Object.fromEntries(answer === '' ? others : [...others, [word, answer]])
  return withReading(column, { codes: Object.keys(codes).length === 0 ? undefined : codes })
}

/** Gives every row these answers, by our heading. */
export function withConstants(mapping: Mapping, constants: Readonly<Record<string, string>>): Mapping {
  const { constants: _before, ...rest } = mapping
  return Object.keys(constants).length === 0 ? rest : { ...rest, constants }
}

/** Says how the text of files is read; nothing where all of it is recognised. */
export function withText(mapping: Mapping, text: TextReading | undefined): Mapping {
  const { text: _before, ...rest } = mapping
  return text === undefined || Object.keys(text).length === 0 ? rest : { ...rest, text }
}

/** The words that cells of the column hold, taken apart where a cell holds several. */
export function wordsIn(counted: readonly WordCount[], separator: string | undefined): WordCount[] {
  const counts = new Map<string, number>()
  for (const { text, count } of counted) {
    const parts = separator === undefined || separator === '' ? [text] : text.split(separator)
    for (const word of parts.map((part) => part.trim()).filter((part) => part !== ''))
      counts.set(word, (counts.get(word) ?? 0) + count)
  }
  return [...counts].map(([text, count]) => ({ text, count }))
}

/** What the mapping says of a word. */
export function mappedWord({ read }: ColumnMapping, word: string): string | undefined {
  return Object.entries(read?.codes ?? {}).find(([one]) => plainText(one) === plainText(word))?.[1]
}
