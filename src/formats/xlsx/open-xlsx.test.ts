// Workbooks as officers send them, and as nobody should.
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { problemText } from '#definition'
import { usualLimits } from '../tables/table-limits.ts'
import { buildWorkbook, buildZip, type BuiltWorkbook } from '../testing/build-workbook.ts'
import {
  cellsOf,
  newPath,
  opened,
  put,
  refusalOf,
  rowsOf,
  folderOfItsOwn,
} from '../testing/files-of-tables.ts'

folderOfItsOwn()

const putBook = (built: BuiltWorkbook) => buildWorkbook(newPath(), built)
const oneSheet = (rows: string, more: Partial<BuiltWorkbook> = {}) =>
  putBook({ sheets: [{ name: 'Log', rows }], ...more })

const row = (line: number, ...cells: string[]) => `<row r="${line}">${cells.join('')}</row>`
const number = (value: string, style = 0) => `<c s="${style}"><v>${value}</v></c>`
const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`

describe('a workbook', () => {
  it('names its sheets in order and says which are hidden', async () => {
    const rows = row(1, text('a'))
    const path = await putBook({
      sheets: [
        { name: 'Log', rows },
        { name: 'Lists &amp; codes', rows, isHidden: true },
      ],
    })
    const { tables, format } = await opened(path)
    expect({ tables, format }).toEqual({
      format: 'xlsx',
      tables: [
        { name: 'Log', isHidden: false },
        { name: 'Lists & codes', isHidden: true },
      ],
    })
  })

  it.each([
    ['0.30000000000000004', '0.3'],
    ['0.1', '0.1'],
    ['1E3', '1000'],
    ['1.5E-7', '0.00000015'],
    ['123456789012345', '123456789012345'],
    ['-12.50', '-12.5'],
    ['33.333333333333336', '33.3333333333333'],
    ['1e21', '1000000000000000000000'],
  ])('gives the number %s as the plain decimal %s', async (value, expected) => {
    const rows = await rowsOf(await oneSheet(row(1, number(value))))
    expect(rows).toEqual([{ line: 1, cells: [expected], kinds: ['number'] }])
  })

  it.each([
    ['yyyy-mm-dd', '45077', '2023-05-31'],
    ['dd/mm/yyyy', '45077.75', '2023-05-31'],
    ['[$-41A]d. mmmm yyyy.', '45077', '2023-05-31'],
    ['dd.mm.yyyy hh:mm', '45077.604166666664', '2023-05-31 14:30'],
    ['yyyy-mm-dd hh:mm:ss', '45077.99999999', '2023-06-01 00:00'],
    ['hh:mm', '0.25', '06:00'],
    ['yyyy-mm-dd', '59', '1900-02-28'],
    ['yyyy-mm-dd', '60', '########'],
    ['yyyy-mm-dd', '61', '1900-03-01'],
    ['yyyy-mm-dd', '-1', '########'],
    ['0.00&quot; days&quot;', '45077', '45077'],
    ['General', '45077', '45077'],
    ['[Red]0.0', '45077', '45077'],
  ])('in the format %s shows %s as %s', async (format, value, shown) => {
    const path = await oneSheet(row(1, number(value, 1)), { formats: [format] })
    expect(await cellsOf(path)).toEqual([[shown]])
  })

  it('counts days from 1904 where it says so', async () => {
    const path = await oneSheet(row(1, number('43615', 1)), { formats: ['yyyy-mm-dd'], isFrom1904: true })
    expect(await cellsOf(path)).toEqual([['2023-05-31']])
  })

  it('reads shared, rich, inline and escaped text, and leaves reading aids out', async () => {
    const strings =
      '<si><t>plain</t></si><si><r><t>ri</t></r><r><rPh><t>aid</t></rPh><t>ch</t></r></si><si><t>a_x000A_b &amp; ž</t></si>'
    const shared = [0, 1, 2, 9].map((at) => `<c t="s"><v>${at}</v></c>`)
    const path = await oneSheet(row(1, ...shared, text('in'), '<c t="str"><v>str</v></c>'), { strings })
    expect(await cellsOf(path)).toEqual([['plain', 'rich', 'a\nb & ž', '', 'in', 'str']])
  })

  it('says what every cell was, and withholds what a formula came to', async () => {
    const cells = [
      '<c t="b"><v>1</v></c>',
      '<c t="e"><v>#REF!</v></c>',
      '<c><f>SUM(A1:A9)</f><v>12</v></c>',
      '<c t="d"><v>2023-05-31T00:00:00</v></c>',
      '<c r="G1"><v>7</v></c>',
    ]
    expect(await rowsOf(await oneSheet(row(1, ...cells)))).toEqual([
      {
        line: 1,
        cells: ['true', '#REF!', '=SUM(A1:A9)', '2023-05-31', '', '', '7'],
        kinds: ['yes-no', 'error', 'formula', 'date', 'empty', 'empty', 'number'],
      },
    ])
  })

  it('says which cells a merged area hides', async () => {
    const rows =
      row(1, text('Title')) +
      row(2, text('a'), text('b')) +
      row(3, '<c r="B3"><v>3</v></c>') +
      row(4, number('4'))
    const tail = '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A2:A3"/></mergeCells>'
    const path = await putBook({ sheets: [{ name: 'Log', rows, tail }] })
    expect((await rowsOf(path)).map(({ kinds }) => kinds)).toEqual([
      ['text', 'merged', 'merged'],
      ['text', 'text'],
      ['merged', 'number'],
      ['number'],
    ])
  })

  it('passes over a million rows that hold nothing', { timeout: 180_000 }, async () => {
    const blank = Array.from({ length: 1_048_575 }, (_one, at) => `<row r="${at + 2}"/>`)
    const rows = row(1, text('day')) + blank.join('')
    const before = process.memoryUsage().rss
    expect(await cellsOf(await oneSheet(rows))).toEqual([['day']])
    expect(process.memoryUsage().rss - before).toBeLessThan(400_000_000)
  })
})

describe('a workbook that must not be trusted', () => {
  const part = (name: string, content: string | Buffer = 'x') => oneSheet('', { others: { [name]: content } })

  it.each([
    ['macros', 'file-macros', () => part('xl/vbaProject.bin')],
    ['macro sheets of old', 'file-macros', () => part('xl/macrosheets/sheet1.xml')],
    ['links to other files', 'file-external-links', () => part('xl/externalLinks/externalLink1.xml')],
    ['connections to databases', 'file-external-links', () => part('xl/connections.xml')],
    ['a part that unpacks a thousandfold', 'file-bomb', () => part('xl/media/a', Buffer.alloc(21_000_000))],
    ['a document type', 'file-workbook-broken', () => oneSheet('', { prologue: '<!DOCTYPE x>' })],
    [
      'entities that grow',
      'file-workbook-broken',
      () => oneSheet('', { prologue: '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' }),
    ],
    ['an entity that nobody declared', 'file-workbook-broken', () => oneSheet(row(1, text('&a;')))],
    ['a broken sheet', 'file-workbook-broken', () => oneSheet('<row></c>')],
    ['no sheet', 'file-workbook-broken', () => putBook({ sheets: [] })],
    ['a column far out', 'file-too-many-columns', () => oneSheet(row(1, '<c r="XFD1"><v>1</v></c>'))],
    ['the inside of a document', 'file-not-table', () => buildZip(newPath(), { 'word/document.xml': '' })],
    ['anything else that is zipped', 'file-not-table', () => buildZip(newPath(), { 'readme.txt': '' })],
    [
      'the beginning of an archive only',
      'file-workbook-broken',
      () => put(Buffer.from('PK\u0003\u0004abcdefgh')),
    ],
    ['the old format', 'file-old-workbook', () => put(compoundFile('Workbook'))],
    ['a password', 'file-encrypted', () => put(compoundFile('EncryptedPackage'))],
  ])('with %s is refused as %s', async (_what, code, make) => {
    const refusal = await refusalOf(await make())
    expect(refusal?.code).toBe(code)
    const { what, why, mend } = problemText({ code: 'file-empty', place: {}, params: {}, ...refusal })
    expect([what, why, mend].join(' ')).not.toMatch(/[{}]/)
  })

  it('is refused where it has more rows than are taken, or unpacks to more', async () => {
    const rows = [1, 2, 3].map((line) => row(line, number('1'))).join('')
    const path = await oneSheet(rows)
    expect(await refusalOf(path, { ...usualLimits, rows: 2 })).toMatchObject({ code: 'file-too-many-rows' })
    expect(await refusalOf(path, { ...usualLimits, unpackedMegabytes: 0 })).toMatchObject({
      code: 'file-bomb',
    })
  })

  it('is refused where a part says that it is smaller than it is', async () => {
    const path = await oneSheet(row(1, text('a'.repeat(50_000))))
    const bytes = await readFile(path)
    const name = Buffer.from('xl/worksheets/s1.xml')
    const entry = bytes.lastIndexOf(name) - 46
    bytes.writeUInt32LE(100, entry + 24)
    expect(await refusalOf(await put(bytes))).toMatchObject({ code: 'file-workbook-broken' })
  })
})

/** The wrapping of old Office files, with one name in its directory. */
function compoundFile(name: string): Buffer {
  const bytes = Buffer.alloc(1536)
  bytes.write('d0cf11e0a1b11ae1', 0, 'hex')
  bytes.writeUInt32LE(1, 48)
  bytes.write(name, 1024, 'utf16le')
  return bytes
}
