// Several sheets with the same headings as one table: a month on each, an institution on each.
import { plainText, type TableShape } from '#definition'
import { BrokenTable } from '#formats'
import { headingsOf, pick, placeOf, type Shapeable, type ShapedRows } from './shaped-row.ts'
import { lineInSheet } from './sheet-lines.ts'

/** Opens a sheet with its headings first. */
export type OpenSheet = (sheet: string) => ShapedRows

const plainSet = (headings: readonly string[]) =>
  new Set(headings.map(plainText).filter((heading) => heading !== ''))

/** Names of the other shown sheets, or of the hidden ones, that have all headings of this one. */
export async function sheetsAlike(
  file: Shapeable,
  sheet: string,
  open: OpenSheet,
  areHidden = false,
): Promise<string[]> {
  const own = plainSet(await headingsOf(open(sheet)))
  if (own.size === 0) return []
  const alike: string[] = []
  for (const { name, isHidden } of file.tables) {
    if (isHidden !== areHidden || name === sheet) continue
    const theirs = plainSet(await headingsOf(open(name)))
    if ([...own].every((heading) => theirs.has(heading))) alike.push(name)
  }
  return alike
}

function namedSheets(file: Shapeable, names: readonly string[], sheet: string): string[] {
  return names.flatMap((name) => {
    const found = file.tables.find((one) => plainText(one.name) === plainText(name))
    if (found) return found.name === sheet ? [] : [found.name]
    const all = file.tables.map((one) => `“${one.name}”`).join(', ')
    throw new BrokenTable({ code: 'file-layout-sheet', params: { table: name, names: all } }, 0)
  })
}

/** The rows of a further sheet, in the columns of the first. */
async function* rowsBelow(
  file: Shapeable,
  name: string,
  { headings, open }: { readonly headings: readonly string[]; readonly open: OpenSheet },
): ShapedRows {
  let places: readonly number[] | undefined
  for await (const row of open(name)) {
    if (places) yield { ...row, ...pick(row, places), line: lineInSheet(file, name, row.line) }
    else places = headings.map((one) => (one.trim() === '' ? -1 : placeOf(row.cells, one, name)))
  }
}

/**
 * The rows of the first sheet and of the further ones, in the columns of the first.
 *
 * @throws BrokenTable where a sheet is missing, or lacks a column of the first
 */
export async function* putSheetsTogether(
  file: Shapeable,
  sheet: string,
  { tables = [], open }: Pick<TableShape, 'tables'> & { readonly open: OpenSheet },
): ShapedRows {
  const others = tables === 'alike' ? await sheetsAlike(file, sheet, open) : namedSheets(file, tables, sheet)
  let headings: readonly string[] = []
  for await (const row of open(sheet)) {
    if (headings.length === 0) headings = row.cells
    yield row
  }
  for (const name of others) yield* rowsBelow(file, name, { headings, open })
}
