// Tables that leave as CSV hold no formula, wherever a spreadsheet program would look for one.
import { describe, expect, test } from 'vitest'
import { csvLines } from './csv.ts'

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
