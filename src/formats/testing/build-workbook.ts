// Builds workbooks part by part, also such as no spreadsheet program would write.
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { ZipFile } from 'yazl'

export interface BuiltSheet {
  readonly name: string
  readonly isHidden?: true
  /** What stands inside `<sheetData>`. */
  readonly rows: string
  /** What stands behind it. */
  readonly tail?: string
}

export interface BuiltWorkbook {
  readonly sheets: readonly BuiltSheet[]
  readonly isFrom1904?: true
  /** What stands inside `<sst>`. */
  readonly strings?: string
  /** Format codes; cell style 1 has the first of them. */
  readonly formats?: readonly string[]
  /** What stands before every part but the XML declaration. */
  readonly prologue?: string
  /** Further parts, by name. */
  readonly others?: Readonly<Record<string, string | Buffer>>
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function stylesXml(formats: readonly string[]): string {
  const codes = formats.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code}"/>`)
  const styles = formats.map((_code, at) => `<xf numFmtId="${164 + at}"/>`)
  return `<styleSheet xmlns="${main}"><numFmts>${codes.join('')}</numFmts>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`
}

function partsOf(built: BuiltWorkbook): Record<string, string | Buffer> {
  const { sheets, strings = '', formats = [], prologue = '', isFrom1904 } = built
  const named = sheets.map(
    ({ name, isHidden }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
  )
  const related = sheets.map(
    (_sheet, at) =>
      `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="worksheets/s${at + 1}.xml"/>`,
  )
  const shared = `<Relationship Id="rS" Type="${office}/sharedStrings" Target="/xl/sharedStrings.xml"/>`
  const styles = `<Relationship Id="rT" Type="${office}/styles" Target="styles.xml"/>`
  const parts: Record<string, string> = {
    'xl/workbook.xml': `${prologue}<workbook xmlns="${main}" xmlns:r="${office}">
      <workbookPr${isFrom1904 ? ' date1904="1"' : ''}/><sheets>${named.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${related.join('')}${shared}${styles}</Relationships>`,
    'xl/sharedStrings.xml': `${prologue}<sst xmlns="${main}">${strings}</sst>`,
    'xl/styles.xml': stylesXml(formats),
  }
  for (const [at, { rows, tail = '' }] of sheets.entries()) {
    parts[`xl/worksheets/s${at + 1}.xml`] =
      `${prologue}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${tail}</worksheet>`
  }
  return { ...parts, ...built.others }
}

/** Writes a zip archive of these parts. */
export async function buildZip(
  path: string,
  parts: Readonly<Record<string, string | Buffer>>,
): Promise<string> {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name)
  zip.end()
  await finished(zip.outputStream.pipe(createWriteStream(path)))
  return path
}

/** Writes the workbook and gives its path. */
export function buildWorkbook(path: string, built: BuiltWorkbook): Promise<string> {
  return buildZip(path, partsOf(built))
}
