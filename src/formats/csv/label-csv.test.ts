// The label of a table: once in every row, whatever the cells hold and however the text is cut.
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { labelCsv, labellingCsv } from './label-csv.ts'
import { writeCsv } from './csv.ts'

const label = { column: 'kind', value: 'made-up' }

test('every row carries it, cells with commas, quotation marks and line breaks too', () => {
  const table = writeCsv(
    ['a', 'b'],
    [
      ['1', 'x, "y"\nz'],
      ['2', null],
    ],
  )
  expect(labelCsv(table, label)).toBe('a,b,kind\n1,"x, ""y""\nz",made-up\n2,,made-up\n')
})

test('a heading alone carries it, a last line without an end too, and nothing stays nothing', () => {
  expect(labelCsv('a,b', label)).toBe('a,b,kind')
  expect(labelCsv('a\r\n1\r\n', label)).toBe('a,kind\r\n1,made-up\r\n')
  expect(labelCsv('', label)).toBe('')
})

test('a stream comes to the same as the whole text, wherever it is cut', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ž', '"', ',', '\n', ' ') })
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell)), fc.integer({ min: 1, max: 7 }), async (rows, size) => {
      const table = writeCsv(['a', 'b'], rows)
      const bytes = Buffer.from(table)
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_one, at) =>
        bytes.subarray(at * size, (at + 1) * size),
      )
      expect(await text(Readable.from(pieces).pipe(labellingCsv(label)))).toBe(labelCsv(table, label))
    }),
  )
})
