// A sheet as XML, row by row. Text is written as text, so that nothing in it can be run.
import { columnLetters } from '../xlsx/index.ts'
import type { CellStyle, OutCell, OutColumn, OutRow, OutSheet } from './sheet-plan.ts'
import { styleNumber } from './styles-xml.ts'
import { mainSpace, relationSpace, xmlHead, xmlText } from './xml-text.ts'

export interface SheetContext {
  /** Where the choices of a list stand: `Lists!$A$2:$A$9`. */
  readonly placeOfList: (name: string) => string | undefined
  /** Notes a comment on a cell. */
  readonly noteComment: (row: number, column: number, text: string) => void
  /** Whether comments are expected; they are named before the rows are known. */
  readonly hasComments: boolean
  /** What stands at the head of every printed page. */
  readonly label?: string
}

const lastRow = 1_048_576
const longestText = 32_767
const plainNumber = /^-?\d{1,15}(?:\.\d+)?$/

/** A cell keeps fifteen digits; a longer number is written as text, with all of them. */
function isKeptExactly(text: string): boolean {
  return plainNumber.test(text) && text.replaceAll(/\D/g, '').length <= 15
}

const daySerial = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000 + 25_569

const isWrittenDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && daySerial(text) > 60

/** How a cell that is not text is written, and in which style; undefined where text keeps it better. */
function findValue({ text, kind, style = 'plain' }: OutCell): [style: CellStyle, rest: string] | undefined {
  const numberStyle = style === 'plain' ? 'input-decimal' : style
  if (kind === 'number' && isKeptExactly(text)) return [numberStyle, `><v>${text}</v></c>`]
  if (kind === 'date' && isWrittenDay(text)) return ['input-date', `><v>${daySerial(text)}</v></c>`]
  return kind === 'yes-no' ? [style, ` t="b"><v>${text === 'true' ? 1 : 0}</v></c>`] : undefined
}

function cellXml(cell: OutCell, reference: string): string {
  const { text, style = 'plain' } = cell
  const start = (name: CellStyle) => `<c r="${reference}" s="${styleNumber(name)}"`
  if (text === '') return `${start(style)}/>`
  const [valueStyle, value] = findValue(cell) ?? []
  if (valueStyle && value) return start(valueStyle) + value
  const shown = xmlText(text.slice(0, longestText))
  return `${start(style)} t="inlineStr"><is><t xml:space="preserve">${shown}</t></is></c>`
}

function rowXml({ cells, height, isHidden }: OutRow, line: number, { noteComment }: SheetContext): string {
  const written = cells.map((cell, column) => {
    if (!cell) return ''
    if (cell.comment !== undefined) noteComment(line, column, cell.comment)
    return cellXml(cell, `${columnLetters(column)}${line}`)
  })
  const high = height === undefined ? '' : ` ht="${height}" customHeight="1"`
  return `<row r="${line}"${high}${isHidden ? ' hidden="1"' : ''}>${written.join('')}</row>`
}

function columnsXml(columns: readonly OutColumn[]): string {
  if (columns.length === 0) return ''
  const all = columns.map(({ width, style = 'plain' }, at) => {
    return `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${styleNumber(style)}" customWidth="1"/>`
  })
  return `<cols>${all.join('')}</cols>`
}

function viewXml({ frozen, isHidden }: OutSheet, isFirst: boolean): string {
  const selected = isFirst && !isHidden ? ' tabSelected="1"' : ''
  if (!frozen) return `<sheetViews><sheetView${selected} workbookViewId="0"/></sheetViews>`
  const { rows, columns } = frozen
  const corner = `${columnLetters(columns)}${rows + 1}`
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`
  const pane = columns > 0 && rows > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight'
  return `<sheetViews><sheetView${selected} workbookViewId="0"><pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`
}

/** Choices, days and numbers: checked by the program as they are entered. */
function validationOf(
  { entry, style }: OutColumn,
  context: SheetContext,
): [attributes: string, inner: string] {
  const place = entry?.list === undefined ? undefined : context.placeOfList(entry.list)
  if (place !== undefined) return [' type="list"', `<formula1>${xmlText(place)}</formula1>`]
  if (style === 'input-date' || style === 'input-date-time') {
    return [' type="date" operator="greaterThan"', '<formula1>61</formula1>']
  }
  if (style === 'input-whole')
    return [' type="whole" operator="greaterThanOrEqual"', '<formula1>0</formula1>']
  return style === 'input-decimal'
    ? [' type="decimal" operator="greaterThan"', '<formula1>-1E+30</formula1>']
    : ['', '']
}

function validationsXml({ columns, frozen }: OutSheet, context: SheetContext): string {
  const first = (frozen?.rows ?? 0) + 1
  const all = columns.flatMap((column, at) => {
    const { entry } = column
    if (!entry) return []
    const [attributes, inner] = validationOf(column, context)
    const refuses = attributes !== '' && entry.isStrict ? ' showErrorMessage="1"' : ''
    const letters = columnLetters(at)
    const title = xmlText(entry.title.slice(0, 32))
    return `<dataValidation${attributes} allowBlank="1"${refuses} showInputMessage="1" promptTitle="${title}" prompt="${xmlText(entry.prompt.slice(0, 250))}" sqref="${letters}${first}:${letters}${lastRow}">${inner}</dataValidation>`
  })
  return all.length === 0 ? '' : `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`
}

const protectionXml =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0" insertRows="0" deleteRows="0" sort="0" autoFilter="0"/>'

/** The head of every page on paper. In its text “&” begins a code, and is doubled to be itself. */
const headerXml = (label: string | undefined) =>
  label === undefined
    ? ''
    : `<headerFooter><oddHeader>&amp;C${xmlText(label.replaceAll('&', '&&'))}</oddHeader></headerFooter>`

/** The part of a sheet, piece by piece. Memory does not grow with it. */
export async function* sheetXml(sheet: OutSheet, at: number, context: SheetContext): AsyncGenerator<string> {
  yield `${xmlHead}<worksheet xmlns="${mainSpace}" xmlns:r="${relationSpace}">`
  const isWide = (sheet.frozen?.columns ?? 0) > 0
  yield `${isWide ? '' : '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'}${viewXml(sheet, at === 0)}`
  yield `<sheetFormatPr defaultRowHeight="15"/>${columnsXml(sheet.columns)}<sheetData>`
  let line = 0
  let waiting = ''
  for await (const row of sheet.rows) {
    line += 1
    waiting += rowXml(row, line, context)
    if (waiting.length < 65_536) continue
    yield waiting
    waiting = ''
  }
  yield `${waiting}</sheetData>${sheet.isProtected ? protectionXml : ''}${validationsXml(sheet, context)}`
  yield '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>'
  yield `<pageSetup paperSize="9" orientation="landscape"${isWide ? '' : ' fitToHeight="0"'}/>`
  yield `${headerXml(context.label)}${context.hasComments ? '<legacyDrawing r:id="rId1"/>' : ''}</worksheet>`
}
