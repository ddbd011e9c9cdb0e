// Small files that are made to bring a reader down are refused, each for its own reason, and whoever else reads is served.
import { describe, expect, it } from 'vitest'
import { problemText } from '#definition'
import { usualLimits } from '../tables/table-limits.ts'
import { buildWorkbook, buildZip, type BuiltWorkbook } from '../testing/build-workbook.ts'
import { newPath, put, refusalOf, rowsOf, folderOfItsOwn } from '../testing/files-of-tables.ts'

folderOfItsOwn()

const cell = '<c t="inlineStr"><is><t>a</t></is></c>'
const book = (rows: string, more: Partial<BuiltWorkbook> = {}, tail = '') =>
  buildWorkbook(newPath(), { sheets: [{ name: 'Log', rows, tail }], ...more })
const bookWith = (part: string, content: string) =>
  book(`<row>${cell}</row>`, { others: { [part]: content } })
const row = (...cells: string[]) => `<row>${cells.join('')}</row>`
const times = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_one, at) => make(at)).join('')

/** More than is unpacked at once, so that nothing is saved by reading only the beginning. */
const many = 200_000

describe('a workbook', () => {
  it.each([
    ['elements within elements in a sheet', /64 deep/, () => book('<a>'.repeat(many))],
    [
      'elements within elements among shared texts',
      /64 deep/,
      () => book(row(cell), { strings: '<a>'.repeat(many) }),
    ],
    [
      'elements within elements among styles',
      /64 deep/,
      () => bookWith('xl/styles.xml', `<styleSheet>${'<a>'.repeat(many)}`),
    ],
    [
      'elements within elements in its list of sheets',
      /64 deep/,
      () => bookWith('xl/workbook.xml', `<workbook>${'<a>'.repeat(many)}`),
    ],
    [
      'namespaces within namespaces',
      /64 deep/,
      () => book(times(many, (at) => `<n${at}:a xmlns:n${at}="u${at}">`)),
    ],
    [
      'a hundred thousand attributes',
      /128 attributes/,
      () => book(`<row ${times(100_000, (at) => `a${at}="1" `)}/>`),
    ],
    [
      'an attribute of megabytes',
      /attribute is far too long/,
      () => book(`<row a="${'x'.repeat(900_000)}"/>`),
    ],
    [
      'an element with an endless name',
      /megabytes of text|far too long/,
      () => book(`<${'a'.repeat(5_000_000)}/>`),
    ],
    ['a comment of megabytes', /megabytes of text/, () => book(`<!--${'x'.repeat(5_000_000)}-->`)],
    [
      'a cell of many pieces',
      /more than 100000 signs/,
      () => book(row(`<c t="inlineStr"><is>${'<t>0123456789</t>'.repeat(20_000)}</is></c>`)),
    ],
    [
      'a shared text of many pieces',
      /more than 100000 signs/,
      () => book(row(cell), { strings: `<si>${'<t>0123456789</t>'.repeat(20_000)}</si>` }),
    ],
    ['a row of a million empty cells', /more cells than a sheet/, () => book(row('<c/>'.repeat(1_000_000)))],
    ['a row far below the last', /below the last one/, () => book(`<row r="99999999999">${cell}</row>`)],
    ['a row at no number', /below the last one/, () => book(`<row r="1e300">${cell}</row>`)],
    [
      'styles without end',
      /more styles/,
      () => bookWith('xl/styles.xml', `<styleSheet><cellXfs>${'<xf/>'.repeat(many)}</cellXfs></styleSheet>`),
    ],
    [
      'sheets without end',
      /1000 sheets/,
      () =>
        bookWith(
          'xl/workbook.xml',
          `<workbook xmlns:r="r"><sheets>${'<sheet name="a" r:id="rId1"/>'.repeat(5000)}</sheets></workbook>`,
        ),
    ],
    [
      'relations without end',
      /more parts/,
      () =>
        bookWith(
          'xl/_rels/workbook.xml.rels',
          `<Relationships>${times(6000, (at) => `<Relationship Id="r${at}"/>`)}</Relationships>`,
        ),
    ],
    [
      'merged areas without end',
      /20000 merged areas/,
      () => book(row(cell), {}, `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(21_000)}</mergeCells>`),
    ],
    [
      'a sheet with an endless name',
      /name of a sheet/,
      () => buildWorkbook(newPath(), { sheets: [{ name: 'x'.repeat(300), rows: '' }] }),
    ],
    [
      'thousands of parts',
      /too many parts/,
      () =>
        buildZip(newPath(), Object.fromEntries(Array.from({ length: 5100 }, (_one, at) => [`${at}`, '']))),
    ],
    ['a part with an endless name', /name of a part/, () => buildZip(newPath(), { ['x'.repeat(2000)]: '' })],
  ])('with %s is refused', async (_what, reason, make) => {
    const refusal = await refusalOf(await make())
    expect(refusal?.code).toBe('file-workbook-broken')
    expect(String(refusal?.params['reason'])).toMatch(reason)
  })

  it('that repeats one long text is stopped where a row, or the table, holds too much', async () => {
    const strings = `<si><t>${'y'.repeat(90_000)}</t></si>`
    const shared = '<c t="s"><v>0</v></c>'
    const wide = await book(row(shared.repeat(20)), { strings })
    expect((await refusalOf(wide))?.code).toBe('file-long-row')
    const long = await book(row(shared.repeat(10)).repeat(50), { strings })
    expect(await refusalOf(long, { ...usualLimits, text: 2_000_000 })).toEqual({
      code: 'file-too-much-text',
      params: { limit: 2 },
    })
    expect(await refusalOf(long)).toBeUndefined()
  })

  it('whose merged areas reach over everything is stopped where the table has too many cells', async () => {
    const tail = '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    const path = await book(row(cell).repeat(1000), {}, tail)
    expect(await refusalOf(path, { ...usualLimits, cells: 100_000 })).toMatchObject({
      code: 'file-too-many-cells',
    })
  })

  it('of unclosed elements takes no memory, and others are read meanwhile', { timeout: 60_000 }, async () => {
    const attacks = [
      await book('<a>'.repeat(6_000_000)),
      await book(row(cell), { strings: '<a>'.repeat(6_000_000) }),
      await bookWith('xl/styles.xml', `<styleSheet>${'<a>'.repeat(6_000_000)}`),
    ]
    const good = await put('a,b\n1,2\n')
    const before = process.memoryUsage().rss
    const refused = Promise.all(attacks.map((path) => refusalOf(path)))
    for (let at = 0; at < 5; at += 1) expect(await rowsOf(good)).toHaveLength(2)
    expect((await refused).map((one) => one?.code)).toEqual(attacks.map(() => 'file-workbook-broken'))
    expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000)
  })
})

describe('a text', () => {
  it.each([
    ['JSON of a million keys', /100000 answers/, () => `{${times(150_000, (at) => `"k${at}":1,`)}"z":1}`],
    ['JSON of a million small lists', /500000 values/, () => `{"a":[${'[],'.repeat(600_000)}[]]}`],
    ['lists within lists', /100 deep/, () => `{"a":${'['.repeat(many)}${']'.repeat(many)}}`],
    ['objects within objects', /100 deep/, () => `${'{"a":'.repeat(many)}1${'}'.repeat(many)}`],
    ['one line of many megabytes', /too large/, () => `{"a":"${'x'.repeat(20_000_000)}"}`],
    [
      'names that grow within each other',
      /name is far too long/,
      () => `{"${'k'.repeat(900)}":{"${'k'.repeat(900)}":1}}`,
    ],
  ])('of %s is refused', async (_what, reason, make) => {
    const refusal = await refusalOf(await put(make()))
    expect(refusal?.code).toBe('file-json-broken')
    expect(String(refusal?.params['reason'])).toMatch(reason)
  })

  it('of CSV with a quotation mark that is never closed is refused without being held', async () => {
    const refusal = await refusalOf(await put(`a,b\n1,"${'x\n'.repeat(2_000_000)}`))
    expect(refusal?.params['reason']).toBe('a single row is longer than a megabyte')
  })

  it('of short objects is stopped where its columns make too many cells of them', async () => {
    const first = `{${times(1000, (at) => `${at > 0 ? ',' : ''}"k${at}":1`)}}\n`
    const path = await put(first + '{"k1":1}\n'.repeat(1000))
    expect(await refusalOf(path, { ...usualLimits, cells: 100_000 })).toEqual({
      code: 'file-too-many-cells',
      params: { limit: 100_000 },
    })
  })

  it.each(['file-too-much-memory', 'file-too-much-work', 'file-reader-busy', 'file-long-row'] as const)(
    'refused as %s is told so in plain sentences',
    (code) => {
      const { what, why, mend } = problemText({ code, place: {}, params: { limit: 5 } })
      expect([what, why, mend].join(' ')).not.toMatch(/[{}]/)
    },
  )
})
