// The parts of a mapping that the screen does not edit, in sentences: nothing that is done is hidden.
import { headingsUsed, plainText, type CellReading, type Mapping, type TextPart } from '#definition'
import { importWords } from '../../words/import-words.ts'
import { numberText, words } from '../../words/index.ts'

const { mapping: said } = importWords

const quoted = (texts: readonly string[]) => words.list(texts.map((text) => `“${text}”`))
const listOf = (text: string | readonly string[]) => (typeof text === 'string' ? [text] : text)
/** The sentence where the setting is there. */
const where = <Value>(value: Value | undefined, sentence: (value: Value) => string): string[] =>
  value === undefined ? [] : [sentence(value)]

/** How the columns side by side become rows. */
function unpivotTexts({ unpivot }: Mapping): string[] {
  if (!unpivot) return []
  const { columns, heading, cell, nothing = [] } = unpivot
  const which = 'first' in columns ? said.fromTo(columns.first, columns.last) : quoted(columns)
  const sentence = said.unpivot(which, heading, cell)
  return nothing.length === 0 ? [sentence] : [sentence, said.unpivotNothing(quoted(nothing))]
}

/** How the table is made of what is in the file. */
function shapeTexts(mapping: Mapping): string[] {
  const { tables, headingRows = 1, childSheets = [] } = mapping
  return [
    ...where(tables, (names) => (names === 'alike' ? said.tablesAlike : said.tables(quoted(names)))),
    ...(headingRows === 1 ? [] : [said.headingRowsAre(headingRows, numberText(headingRows))]),
    ...where(mapping.fillDown, (headings) => said.fillDown(quoted(headings))),
    ...unpivotTexts(mapping),
    ...childSheets.map(({ table, key, parentKey }) => said.childSheet(table, key, parentKey)),
    ...where(mapping.rowNumberAs, said.rowNumberAs),
    ...where(mapping.sheetNameAs, said.sheetNameAs),
  ]
}

/** One sentence for everything of the whole mapping that is carried through. */
export function carriedTexts(mapping: Mapping, headings: readonly string[]): string[] {
  const here = new Set(headings.map(plainText))
  const gone = headingsUsed(mapping).filter((heading) => !here.has(plainText(heading)))
  return [
    ...where(mapping.note, said.note),
    ...shapeTexts(mapping),
    ...where(mapping.partOfRecord, () => said.partOfRecord),
    ...(gone.length > 0 ? [said.gone(words.list(gone))] : []),
  ]
}

const partText = (part: TextPart, answer: string) =>
  'contains' in part
    ? said.contains(said.anyOf(listOf(part.contains)), answer)
    : said.startsWith(said.anyOf(listOf(part.startsWith)), answer)

/** The same for how the cells of one column are read. `nameOf` says an answer of ours in words. */
export function carriedReading(read: CellReading, nameOf: (answer: string) => string): string[] {
  return [
    ...where(read.piece, ({ at, separator }) => said.piece(at, separator)),
    ...where(read.century, said.century),
    ...where(read.periods, () => said.periods),
    ...(read.matches ?? []).map((match) => partText(match, nameOf(match.code))),
    ...where(read.unknown, (answer) => said.unknown(nameOf(answer))),
    ...where(read.round, (round) => (round === true ? said.roundUnit : said.round(round))),
    ...where(read.prefix, said.prefix),
    ...where(read.suffix, said.suffix),
  ]
}
