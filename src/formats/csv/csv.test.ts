// Tables that leave as CSV hold no formula, wherever a spreadsheet program would look for one.
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvLines } from './csv.ts'
import { guardFormulas, takeGuardsOff } from './formula-guards.ts'

describe('a cell that would be calculated', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+49', "'+49"],
    ['-1+1', "'-1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1+1', "'  =1+1"],
    ['＝1+1', "'＝1+1"],
    ['\t=1', `'\t'=1`],
    ['a;=1', "a;'=1"],
    ['a\n=1', `"a\n'=1"`],
  ])('%j leaves as %j', (text, written) => {
    expect(csvLines([[text]])).toBe(`${written}\n`)
  })

  test.each(['-5', '-5.25', '12', 'a=1', 'B-17', 'a; b', 'me@example.org', ''])(
    '%j stays as it is',
    (text) => {
      expect(csvLines([[text, 'x']])).toBe(`${text},x\n`)
    },
  )
})

describe('a cell of very many line breaks', () => {
  test.each(['\n', '\t', ' ', ';', '\r\n '])('made of %j is written as quickly as any other', (sign) => {
    // Looked at from each of them to the end, it would take minutes.
    const from = performance.now()
    const written = csvLines([[`${sign.repeat(400_000)}x`], [`${sign.repeat(400_000)}=1`]])
    expect(written.length).toBeGreaterThan(800_000)
    expect(performance.now() - from).toBeLessThan(10_000)
  })

  test('is defused at the very places that a look from each sign finds', () => {
    const startOfFormula = /(?<=^|[;\t\r\n])(?=\s*[=+\-@＝＋－＠])/g
    const slowly = (text: string) => text.replaceAll(startOfFormula, "'").replace(/^(?=[\t\r\n])/, "'")
    const signs = fc.constantFrom('=', '-', '＠', ';', '\t', '\n', '\r', ' ', 'a', '1', '\u00A0')
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 12 }), (parts) => {
        const text = `${parts.join('')}b`
        const unquoted = parse(csvLines([[text, 'x']]))
        expect(unquoted[0]?.[0]).toBe(slowly(text))
      }),
    )
  })
})

describe('a guard against a formula', () => {
  test.each([
    ["'=1+1", "''=1+1"],
    ["a;'=b", "a;''=b"],
    ["''-", "'''-"],
    ["'-5", "''-5"],
  ])('stands in front of a text that looks guarded itself: %j as %j', (text, written) => {
    expect(guardFormulas(text)).toBe(written)
  })

  test('is taken off again exactly, whatever the text was', () => {
    const signs = fc.constantFrom("'", '=', '-', '+', '＠', ';', '\t', '\n', '\r', ' ', 'a', '5', '.')
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        expect(takeGuardsOff(guardFormulas(text))).toBe(text)
      }),
      { numRuns: 3000 },
    )
  })
})
