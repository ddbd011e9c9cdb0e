// Files that are made to bring a server down, small on the disk: what they cost is measured, not what they say.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildWorkbook } from '../src/formats/testing/build-workbook.ts'

const cell = '<row><c t="inlineStr"><is><t>a</t></is></c></row>'
/** As many as a part of 20 MB holds. */
const unclosed = '<a>'.repeat(6_600_000)

/** Three workbooks of about 20 kB, each with millions of elements that are never closed. */
export async function writeUnclosed(folder: string): Promise<string[]> {
  const others = { 'xl/styles.xml': `<styleSheet>${unclosed}` }
  return [
    await buildWorkbook(join(folder, 'sheet.xlsx'), { sheets: [{ name: 'L', rows: unclosed }] }),
    await buildWorkbook(join(folder, 'texts.xlsx'), {
      sheets: [{ name: 'L', rows: cell }],
      strings: unclosed,
    }),
    await buildWorkbook(join(folder, 'styles.xlsx'), { sheets: [{ name: 'L', rows: cell }], others }),
  ]
}

/** A JSON object of a million keys. */
export function writeManyKeys(folder: string): string {
  const path = join(folder, 'keys.json')
  const keys = Array.from({ length: 1_000_000 }, (_key, at) => `"k${at}":1`)
  writeFileSync(path, `{${keys.join(',')}}\n`)
  return path
}

/** A sheet of a million rows, eight cells each. */
export async function writeLongSheet(folder: string): Promise<string> {
  const row = `<row>${'<c><v>12.5</v></c>'.repeat(8)}</row>`
  return buildWorkbook(join(folder, 'long.xlsx'), { sheets: [{ name: 'L', rows: row.repeat(999_999) }] })
}

/** A CSV of about 30 MB in which every row is bad: each a record of its own, or all of them one. */
export function writeBadRows(folder: string, heading: string, isOneRecord: boolean): string {
  const path = join(folder, isOneRecord ? 'one.csv' : 'bad.csv')
  const row = (at: number) =>
    heading
      .split(',')
      .map((name) => `no ${name} at all${isOneRecord ? '' : ` ${at}`}`)
      .join(',')
  writeFileSync(path, [heading, ...Array.from({ length: 50_000 }, (_row, at) => row(at))].join('\n'))
  return path
}
