// Two columns of one name are two columns.
import { describe, expect, test } from 'vitest'
import { distinctHeadings } from './distinct-headings.ts'

describe('the headings of a table', () => {
  test.each([
    [
      ['Day', 'Pieces', 'Pieces', 'pieces '],
      ['Day', 'Pieces', 'Pieces (2)', 'pieces (3)'],
    ],
    [
      ['Pieces', 'Pieces (2)', 'Pieces'],
      ['Pieces', 'Pieces (2)', 'Pieces (3)'],
    ],
    [
      ['', 'A', ''],
      ['', 'A', ''],
    ],
    [
      ['Количина', 'Količina'],
      ['Количина', 'Količina'],
    ],
  ])('%j are told apart as %j', (cells, expected) => {
    expect(distinctHeadings(cells)).toEqual(expected)
    expect(distinctHeadings(expected)).toEqual(expected)
  })
})
