// A file comes back with its cells as they were and its problems marked.
import { buffer } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { markWorkbook, type MarkWords } from './mark-workbook.ts'
import { buildWorkbook } from '../testing/build-workbook.ts'
import { newPath, opened, put, folderOfItsOwn } from '../testing/files-of-tables.ts'
import { openZipParts } from '../xlsx/zip-parts.ts'
import type { TableFile } from '../tables/table-file.ts'
import { usualLimits } from '../tables/table-limits.ts'

folderOfItsOwn()

const words: MarkWords = {
  language: 'en',
  title: 'To mend',
  problems: 'Problems',
  place: 'Sheet',
  cell: 'Cell',
  problem: 'Problem',
}

async function marked(file: TableFile, marks: Parameters<typeof markWorkbook>[1]): Promise<string> {
  return put(await buffer(markWorkbook(file, marks, words)))
}

async function partsOf(path: string): Promise<Record<string, string>> {
  const parts = await openZipParts(path, usualLimits)
  if ('code' in parts) throw new Error(parts.code)
  const texts: Record<string, string> = {}
  for (const name of parts.names) texts[name] = await bytesOf(parts.read(name))
  parts.close()
  return texts
}

const bytesOf = async (part: AsyncIterable<Buffer> | undefined) =>
  part ? Buffer.concat(await Array.fromAsync(part)).toString() : ''

describe('a file with problems', () => {
  it('comes back with every cell in its place, the problems in front', async () => {
    const original = await opened(await put('day;pieces\n2023-05-31;x\n\n=1+1;007\n'))
    const path = await marked(original, [
      { line: 2, column: 1, sentence: 'Not a number.' },
      { line: 2, column: 1, sentence: 'And too short.' },
      { line: 4, sentence: 'Nobody knows this row.' },
    ])
    const file = await opened(path)
    expect(file.tables.map(({ name }) => name)).toEqual(['Problems', 'Sheet'])
    expect((await Array.fromAsync(file.rows('Problems'))).map(({ cells }) => cells.slice(1))).toEqual([
      [],
      ['Cell', 'Problem'],
      ['B2', 'Not a number.'],
      ['B2', 'And too short.'],
      ['4', 'Nobody knows this row.'],
    ])
    expect(await Array.fromAsync(file.rows('Sheet'))).toEqual([
      { line: 1, cells: ['day', 'pieces'], kinds: ['text', 'text'] },
      { line: 2, cells: ['2023-05-31', 'x'], kinds: ['text', 'text'] },
      { line: 4, cells: ['=1+1', '007'], kinds: ['text', 'text'] },
    ])
    const parts = await partsOf(path)
    expect(parts['xl/comments2.xml']).toContain('ref="B2"')
    expect(parts['xl/comments2.xml']).toContain('Not a number.\nAnd too short.')
    expect(parts['xl/comments2.xml']).toContain('ref="A4"')
  })

  it('keeps numbers, days and answers of a workbook, and turns its formulas into text', async () => {
    const rows =
      '<row r="1"><c s="1"><v>45077</v></c><c><v>0.1</v></c><c t="b"><v>1</v></c><c><f>A1+1</f><v>2</v></c></row>'
    const sheets = [
      { name: 'Log', rows },
      { name: 'Old', rows, isHidden: true as const },
    ]
    const original = await opened(await buildWorkbook(newPath(), { sheets, formats: ['yyyy-mm-dd'] }))
    const path = await marked(original, [{ table: 'Old', line: 1, column: 3, sentence: 'A formula.' }])
    const file = await opened(path)
    expect(file.tables.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['Problems', false],
      ['Log', false],
      ['Old', true],
    ])
    expect(await Array.fromAsync(file.rows('Log'))).toEqual([
      { line: 1, cells: ['2023-05-31', '0.1', 'true', '=A1+1'], kinds: ['date', 'number', 'yes-no', 'text'] },
    ])
    const texts = Object.values(await partsOf(path)).join('')
    expect(texts).not.toMatch(/<f>|<f /)
    expect(texts).toContain('ref="D1"')
  })

  it('says a label in its title, at the head of every printed page and of the file itself; no row moves', async () => {
    const original = await opened(await put('day\n2023-05-31\n'))
    const label = 'Tried & tested.'
    const path = await put(await buffer(markWorkbook(original, [], { ...words, label })))
    const file = await opened(path)
    const rows = async (table: string) =>
      (await Array.fromAsync(file.rows(table))).map(({ line, cells }) => [line, cells[0]])
    expect((await rows('Problems'))[0]).toEqual([1, 'Tried & tested. To mend'])
    expect(await rows('Sheet')).toEqual([
      [1, 'day'],
      [2, '2023-05-31'],
    ])
    const parts = await partsOf(path)
    for (const sheet of ['sheet1', 'sheet2']) {
      // “&&” is how a page head says “&”.
      expect(parts[`xl/worksheets/${sheet}.xml`]).toContain('&amp;CTried &amp;&amp; tested.</oddHeader>')
    }
    expect(parts['docprops/core.xml']).toContain('<dc:description>Tried &amp; tested.</dc:description>')
    const plain = Object.values(await partsOf(await marked(original, []))).join('')
    expect(plain).not.toMatch(/oddHeader|dc:description/)
  })

  it('says no sign that XML cannot hold, and keeps it', async () => {
    const original = await opened(await put('a\n"x\u0007<&>""_x0041_\uD83D\uDE00"\n'))
    const file = await opened(await marked(original, [{ line: 1, sentence: ']]> <b>' }]))
    expect((await Array.fromAsync(file.rows('Sheet'))).at(-1)?.cells).toEqual([
      'x\u0007<&>"_x0041_\uD83D\uDE00',
    ])
  })
})
