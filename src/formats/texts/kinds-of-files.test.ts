// Files as programs of others save them: each kind with its relatives, and what of it is read or why it is not.
import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { codePages, type CodePage } from './code-pages.ts'
import { openTables } from '../reading/open-tables.ts'
import { cellsOf, opened, put, refusalOf, rowsOf, folderOfItsOwn } from '../testing/files-of-tables.ts'

folderOfItsOwn()

const encoded = (name: string, text: string) =>
  execFileSync('iconv', ['-f', 'UTF-8', '-t', name], { input: text })
/** In a code page that the machine does not write: byte by byte. */
const byPage = (page: CodePage, text: string) =>
  Buffer.from(
    Array.from(text, (sign) => (sign < '\u0080' ? sign.charCodeAt(0) : 128 + codePages[page].indexOf(sign))),
  )
const latin = 'mesto;napomena\r\nŠabac;Nađeno u vozilu, žuta torba\r\nNikšić;Škorpion i čaure\r\n'
const southern = 'vendi;shënim\nKukës;gjetur në çantë\nPogradec;armë zjarri e bërë në shtëpi\n'
const eastern = 'locul;notă\nBălți;găsită în mașină\nOrhei;armă fără număr, împușcături\n'
const cyrillic = 'место;напомена\nНови Сад;пронађено у возилу код моста\nНиш;љубичаста торба\n'
const otherCyrillic = 'место;забелешка\nЃорче Петров;пронајдено во куќа\nШтип;оружје и ѕид\n'

describe('a text in an encoding of its program', () => {
  test.each([
    ['Latin letters with hooks and strokes, Windows', 'CP1250', latin],
    ['Latin letters with hooks and strokes, ISO 8859-2', 'ISO-8859-2', latin],
    ['Latin letters with hooks and strokes, code page 852', 'CP852', latin],
    ['Latin letters with two dots, Windows', 'CP1252', southern],
    ['Latin letters with tails, Windows', 'CP1250', eastern.replaceAll('ș', 'ş').replaceAll('ț', 'ţ')],
    ['Cyrillic letters, Windows', 'CP1251', cyrillic],
    ['Cyrillic capitals, Windows', 'CP1251', cyrillic.toUpperCase()],
    ['Cyrillic letters, ISO 8859-5', 'ISO-8859-5', cyrillic],
    ['Cyrillic letters with strokes, Windows', 'CP1251', otherCyrillic],
    ['Cyrillic letters with strokes, ISO 8859-5', 'ISO-8859-5', otherCyrillic],
    ['Cyrillic letters with strokes, code page 855', 'CP855', otherCyrillic],
    ['Cyrillic letters, Macintosh', 'MACCYRILLIC', cyrillic],
    ['Cyrillic letters, UTF-16 without a mark', 'UTF-16LE', cyrillic],
    ['Cyrillic letters with strokes, UTF-16 without a mark, big end first', 'UTF-16BE', otherCyrillic],
  ])('%s, is read by the letters of the language', async (_what, encoding, text) => {
    const lines = text.split(/\r?\n/).filter((line) => line !== '')
    expect(await cellsOf(await put(encoded(encoding, text)))).toEqual(lines.map((line) => line.split(';')))
  })

  test.each([
    ['Latin letters', 'x-mac-croatian', latin],
    ['foreign names', 'x-mac-ce', 'mesto;ime\nBełchatów;Šćepan Žužić\nNiš;Đorđe'.replaceAll(/[đĐ]/g, 'd')],
    ['Latin letters with tails', 'x-mac-romanian', eastern],
  ] as const)('%s, Macintosh, is read by the letters of the language', async (_what, page, text) => {
    const lines = text.split(/\r?\n/).filter((line) => line !== '')
    const path = await put(byPage(page, text))
    expect((await cellsOf(path)).map((cells) => cells.join(';'))).toEqual(lines)
  })

  test.each([['Нови Сад, Чачак и Његуши'], ['Битола и Ѓорче Петров']])(
    'of few words that another encoding could spell, too, is read by its rarest letters: %s',
    async (text) => {
      expect(await cellsOf(await put(encoded('CP1251', `place;n\n${text};1\n`)))).toEqual([
        ['place', 'n'],
        [text, '1'],
      ])
    },
  )

  test.each([
    ['CP866', 'Нови Сад, Чачак и Битола'],
    ['ISO-8859-16', 'Čačak, Šabac, Đakovo'],
  ])('that no encoding of the readers makes words of is asked about: %s', async (encoding, text) => {
    expect(await refusalOf(await put(encoded(encoding, `place;n\n${text};1\n`)))).toMatchObject({
      code: 'file-encoding-unclear',
    })
  })

  test('is named with words to look at', async () => {
    const { encoding, sample } = await opened(await put(encoded('CP1251', cyrillic)))
    expect([encoding, sample]).toEqual(['windows-1251', 'место, напомена, Нови, Сад, пронађено'])
  })

  test.each([
    ['one line of Windows-1250 among lines of UTF-8', [cyrillic, encoded('CP1250', 'Šabac;žuta\n')], 4],
    ['one line of UTF-8 among lines of Windows-1250', [encoded('CP1250', latin), 'Čačak;šuma\n'], 4],
  ])('that changes on its way, %s, names the line', async (_what, pieces, line) => {
    const file = Buffer.concat(pieces.map((piece) => Buffer.from(piece)))
    expect(await refusalOf(await put(file))).toMatchObject({ code: 'file-encoding-mixed', line })
  })

  test('that could be two is asked about, with its words in both', async () => {
    const found = await refusalOf(await put(encoded('CP852', 'place;note\nškola;x\n')))
    expect(found?.code).toBe('file-encoding-unclear')
    expect(found?.params['choices']).toContain('ibm852 “škola”')
  })
})

describe('what stands between the cells', () => {
  const rows = [
    ['day', 'number', 'note'],
    ['2023-05-31', '7', 'a'],
    ['2023-06-01', '8', 'b'],
  ]
  const text = (delimiter: string) => rows.map((cells) => cells.join(delimiter)).join('\n')
  test.each([
    ['bars', '|'],
    ['carets', '^'],
    ['tildes', '~'],
    ['number signs', '#'],
    ['section signs', '§'],
    ['colons', ':'],
    ['tabulators', '\t'],
  ])('is found where it is %s', async (_what, delimiter) => {
    expect(await cellsOf(await put(text(delimiter)))).toEqual(rows)
  })

  test.each([
    ['with commas', 'Monthly report, May 2023, Zenda\n\n'],
    ['without any', 'Monthly report\n'],
    ['with times of day', 'Printed: 14:30:05\n'],
  ])('is found in the rows below a title %s', async (_what, title) => {
    expect((await cellsOf(await put(title + text(';')))).slice(-3)).toEqual(rows)
  })

  test('is taken from the line in which a spreadsheet program names it', async () => {
    expect((await cellsOf(await put(`sep=|\n${text('|')}`))).slice(-3)).toEqual(rows)
  })

  test('may stand between cells that are all between apostrophes', async () => {
    const quoted = rows.map((cells) => cells.map((cell) => `'${cell}'`).join(',')).join('\n')
    expect(await cellsOf(await put(quoted))).toEqual(rows)
  })

  test('is followed by rows that end in one way: a carriage return among line feeds hides none', async () => {
    const glued = text(';').replace('\n2023-06-01', '\r2023-06-01')
    await expect(put(glued).then(cellsOf)).rejects.toMatchObject({
      refusal: { code: 'file-broken' },
      line: 2,
    })
    expect(await cellsOf(await put('a;b\n"1\r2";3\n'))).toEqual([
      ['a', 'b'],
      ['1\r2', '3'],
    ])
  })

  test('is not the comma of decimals', async () => {
    expect(await cellsOf(await put('a;b\n1,5;2,5\n3,5;4,5\n'))).toEqual([
      ['a', 'b'],
      ['1,5', '2,5'],
      ['3,5', '4,5'],
    ])
  })

  test('may have blanks behind it, also before a quotation mark', async () => {
    expect(await cellsOf(await put('a, b\n1, "x, y"\n'))).toEqual([
      ['a', 'b'],
      ['1', 'x, y'],
    ])
  })
})

describe('the ends of lines', () => {
  test.each([
    ['a heading of one kind and rows of another', 'a;b\r\n1;2\n3;4\n'],
    ['the other way round', 'a;b\n1;2\r\n3;4\r\n'],
    ['those of old Macintoshes', 'a;b\r1;2\r3;4\r'],
  ])('may be %s', async (_what, text) => {
    expect(await cellsOf(await put(text))).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ])
  })

  test('within a cell do not move the line that a problem names', async () => {
    const rows = await rowsOf(await put('a;b\r\n1;"x\r\ny\r\nz"\r\n\r\n3;4\r\n'))
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 6])
  })
})

describe('a stray quotation mark', () => {
  const good = Array.from({ length: 2000 }, (_none, at) => `${at};tyre;1`)
  test.each([
    ['in the middle of a cell', ['n;kind;pieces', ...good, '7;a "big" tyre;1', '8;tyre;1'], 2002],
    ['behind a number', ['n;kind;pieces', ...good, '7";tyre;1', '8;tyre;1'], 2002],
  ])('%s is named by its line, however far down', async (_what, lines, line) => {
    const file = await opened(await put(lines.join('\n')))
    await expect(Array.fromAsync(file.rows(''), (row) => row.line)).rejects.toMatchObject({ line })
  })

  test.each([
    ['in the next row', ['a;b;c', '1;"x;2', '3;y";4', '5;z;6'], 2],
    ['two rows further down', ['a;b;c', '0;w;0', '1;"x;2', '3;y;4', '5;z";6'], 3],
    ['in the last column', ['a;b;c', '1;2;"x', '3;4;y"', '5;6;z'], 2],
  ])('that is closed %s does not swallow rows', async (_what, lines, line) => {
    const file = await opened(await put(lines.join('\r\n')))
    await expect(Array.fromAsync(file.rows(''), (row) => row.line)).rejects.toMatchObject({ line })
  })

  test('is none where a text goes over several lines', async () => {
    const text = 'a;b;c\n1;"first; and\nsecond; and\nthird";2\n3;"x\ny";4\n'
    expect((await cellsOf(await put(text))).length).toBe(3)
  })
})

describe('what only bears the name of a workbook', () => {
  test.each([
    ['a web page', '<html><body><table><tr><td>day</td></tr></table></body></html>', 'web page'],
    [
      'a web page that begins with a remark',
      '<!-- made by a report --><!DOCTYPE html><table></table>',
      'web page',
    ],
    ['a bare table', '<table border="1"><tr><td>day</td></tr></table>', 'web page'],
    [
      'a workbook of Excel 2003 as XML',
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
      'Excel 2003',
    ],
    ['another document of XML', '<?xml version="1.0"?><note><to>Ann</to><from>Bob</from></note>', 'XML'],
    ['a web page with its pictures', 'MIME-Version: 1.0\nContent-Type: multipart/related', 'MHTML'],
    ['a document of a word processor', String.raw`{\rtf1\ansi day}`, 'RTF'],
  ])('%s, is named for what it is', async (_what, text, named) => {
    const found = await refusalOf(await put(text))
    expect(found?.code).toBe('file-not-table')
    expect(found?.params['kind']).toContain(named)
  })
})

describe('answers of services', () => {
  const record = (id: number, items: readonly number[]) => ({ id, items: items.map((n) => ({ n })) })
  test.each([
    ['OData', { '@odata.context': 'x', value: [record(1, [1, 2, 3]), record(2, [4, 5])] }, 'value.'],
    [
      'a survey tool',
      { count: 2, next: null, results: [record(1, [1, 2, 3]), record(2, [4, 5])] },
      'results.',
    ],
    [
      'a service that tells of its data first',
      {
        meta: { series: 'X', caveats: ['One {of} many', 'Two'], of: null },
        records: [record(1, [1, 2, 3]), record(2, [4, 5])],
      },
      'records.',
    ],
    ['OData 2', { d: { results: [record(1, [1, 2, 3]), record(2, [4, 5])] } }, 'd.results.'],
    [
      'a list in an object',
      { status: 'ok', data: { total: 2, rows: [record(1, [1, 2, 3]), record(2, [4, 5])] } },
      'data.rows.',
    ],
  ])('of %s are one record for each entry, with every row of it', async (_what, answer, prefix) => {
    const rows = await rowsOf(await put(JSON.stringify(answer)))
    expect(rows.map(({ cells, goesOn }) => [...cells, goesOn === true])).toEqual([
      [`${prefix}id`, `${prefix}items.n`, false],
      ...[
        ['1', '1', false],
        ['', '2', true],
        ['', '3', true],
        ['2', '4', false],
        ['', '5', true],
      ],
    ])
    // All of it stands on one line: the entries are told apart by their number.
    expect(rows.map(({ line }) => line)).toEqual([0, 1, 1, 1, 2, 2])
  })

  test('with lists in lists lose no entry', async () => {
    const path = await put(
      JSON.stringify({
        id: 1,
        a: [
          { x: 1, b: [{ y: 1 }, { y: 2 }] },
          { x: 2, b: [{ y: 3 }] },
        ],
      }),
    )
    expect((await cellsOf(path)).map((cells) => cells[2])).toEqual(['a.b.y', '1', '2', '3'])
  })
})

test('an encoding that is said is used, whatever is recognised', async () => {
  const path = await put(encoded('CP1251', cyrillic))
  expect(await openTables(path, undefined, { encoding: 'windows-1250' })).toMatchObject({
    encoding: 'windows-1250',
  })
})

test.each([
  ['{"version":"2.0","class":"dataset","value":[1,2]}', 'JSON-stat'],
  ['{"cube":{"value":[1],"dimension":{"id":["sex"],"size":[1]}}}', 'JSON-stat'],
  ['{"$schema":"https://json.sdmx.org/2.1/sdmx-json-data-schema.json","data":{}}', 'SDMX-JSON'],
  ['{"meta":{"id":"a"},"data":{"structures":[],"dataSets":[{"series":{}}]}}', 'SDMX-JSON'],
])('a statistical cube is named for what it is: %s', async (text, name) => {
  const refused = await refusalOf(await put(text))
  expect([refused?.code, refused?.params['kind']]).toEqual(['file-not-table', expect.stringContaining(name)])
})
