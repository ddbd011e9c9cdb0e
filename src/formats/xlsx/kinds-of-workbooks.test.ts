// Workbooks as programs of others save them: each kind with its relatives, and what their cells are read as.
import { readFile, writeFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { buildWorkbook, buildZip } from '../testing/build-workbook.ts'
import { cellsOf, newPath, rowsOf, folderOfItsOwn } from '../testing/files-of-tables.ts'

folderOfItsOwn()

const cell = (place: string, value: string, more = '') => `<c r="${place}"${more}><v>${value}</v></c>`
const book = (rows: string, formats: readonly string[] = [], tail = '', head = '') =>
  buildWorkbook(newPath(), { sheets: [{ name: 'S', rows: `${head}${rows}`, tail }], formats })

describe('cells of a workbook', () => {
  test.each([
    ['45 % as 45 and not as 0.45', '0.45', '0%', '45 %', undefined],
    ['12.5 % as 12.5', '0.125', '0.0%', '12.5 %', undefined],
    [
      '7 % that the program keeps as 7.0000000000000007E-2',
      '7.0000000000000007E-2',
      '0.00%',
      '7 %',
      undefined,
    ],
    ['a month as the month and not as its first day', '45047', 'mmm\\-yy', 'May-23', undefined],
    ['a month in figures', '45047', 'yyyy\\-mm', '2023-05', undefined],
    ['a year', '45047', 'yyyy', '2023', undefined],
    ['a day as the day', '45047', 'yyyy\\-mm\\-dd', '2023-05-01', undefined],
    ['a day of which the year is not shown, with what is', '45047', 'd\\-mmm', '2023-05-01', '1-May'],
    ['a number with leading zeros, with what is shown', '123', '000000', '123', '000123'],
    [
      'a number with a stroke within, with what is shown',
      '1232023',
      '000&quot;/&quot;0000',
      '1232023',
      '123/2023',
    ],
    ['a number of sixteen digits with every digit', '1234567890123456', '0', '1234567890123456', undefined],
  ])('read %s', async (...given) => {
    const [, value, format, text, shown] = given
    const [row] = await rowsOf(await book(`<row r="1">${cell('A1', value, ' s="1"')}</row>`, [format]))
    expect([row?.cells[0], row?.shown?.[0]]).toEqual([text, shown])
  })

  test.each([
    ['TRUE()', 'true', 'yes-no'],
    ['CONCATENATE("abc")', 'abc', 'text'],
    ['"000" & "123"', '000123', 'text'],
    ['HYPERLINK("https://example.org/","the case")', 'the case', 'text'],
    ['SUM(A2:A9)', '=SUM(A2:A9)', 'formula'],
    ['CONCATENATE(A2,"x")', '=CONCATENATE(A2,"x")', 'formula'],
  ])('read the formula %s only where it holds nothing but constants', async (formula, text, kind) => {
    const written = formula.replaceAll('&', '&amp;')
    const [row] = await rowsOf(await book(`<row r="1"><c r="A1"><f>${written}</f><v>1</v></c></row>`))
    expect([row?.cells[0], row?.kinds?.[0]]).toEqual([text, kind])
  })

  test.each([
    ["ref='A1:A2'", 'single quotation marks'],
    ['ref = "A1:A2"', 'blanks around the sign'],
    ['ref="$A$1:$A$2"', 'fixed places'],
  ])('are known to be merged where %s is written', async (area) => {
    const rows = `<row r="1">${cell('A1', '1')}${cell('B1', '1')}</row><row r="2">${cell('B2', '1')}</row>`
    const tail = `<mergeCells count='1'><mergeCell ${area}/></mergeCells>`
    expect((await rowsOf(await book(rows, [], tail)))[1]?.kinds?.[0]).toBe('merged')
  })

  test('say which rows and columns are hidden', async () => {
    const path = await buildWorkbook(newPath(), {
      sheets: [
        {
          name: 'S',
          rows: `<row r="1">${cell('A1', '1')}</row><row r="2" hidden="1">${cell('A2', '2')}</row>`,
        },
      ],
      others: {
        'xl/worksheets/s1.xml': `<worksheet><cols><col min="2" max="3" hidden="true"/></cols><sheetData><row r="1">${cell('A1', '1')}</row><row r="2" hidden="1">${cell('A2', '2')}</row></sheetData></worksheet>`,
      },
    })
    const rows = await rowsOf(path)
    expect(rows.map(({ isHidden, hiddenColumns }) => [isHidden, hiddenColumns])).toEqual([
      [undefined, [1, 2]],
      [true, [1, 2]],
    ])
  })
})

describe('the parts of a workbook', () => {
  const sheet = `<worksheet><sheetData><row r="1">${cell('A1', '7')}</row></sheetData></worksheet>`
  const relations = (target: string, type: string) =>
    `<Relationships><Relationship Id="r1" Type="http://x/${type}" Target="${target}"/></Relationships>`
  const named =
    '<workbook xmlns:r="http://x"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>'
  test.each([
    [
      'in a folder of another name',
      'book/main.xml',
      'book/_rels/main.xml.rels',
      'sheet.xml',
      'book/sheet.xml',
    ],
    ['at the top', 'workbook.xml', '_rels/workbook.xml.rels', '/data/sheet.xml', 'data/sheet.xml'],
    [
      'with the stroke of Windows',
      String.raw`xl\workbook.xml`,
      String.raw`xl\_rels\workbook.xml.rels`,
      String.raw`worksheets\s.xml`,
      String.raw`xl\worksheets\s.xml`,
    ],
  ])('may lie %s', async (...given) => {
    const [, main, rels, target, part] = given
    const others = {
      '_rels/.rels': relations(main, 'officeDocument'),
      [main]: named,
      [rels]: relations(target, 'worksheet'),
      [part]: sheet,
    }
    const path = newPath()
    // The writer of archives refuses strokes of Windows: they are put in under another sign of the same length.
    await buildZip(
      path,
      Object.fromEntries(Object.entries(others).map(([name, text]) => [name.replaceAll('\\', '%'), text])),
    )
    const bytes = (await readFile(path))
      .toString('latin1')
      .replaceAll(/xl%(?:_rels%workbook\.xml\.rels|worksheets%s\.xml|workbook\.xml)/g, (name) =>
        name.replaceAll('%', '\\'),
      )
    await writeFile(path, Buffer.from(bytes, 'latin1'))
    expect(await cellsOf(path)).toEqual([['7']])
  })
})
