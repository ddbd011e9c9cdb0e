// What a layout can say of cells and rows, one by one: what each reading makes of a text.
import { describe, expect, test } from 'vitest'
import { refusedText } from '../../problems/index.ts'
import { readMapping } from '../mapping-shape.ts'
import type { CellReading, Lookup, Mapping, RowFilter } from '../mapping.ts'
import type { KnownAnswers } from './known-answers.ts'
import { cellFinder, mappedRowReader } from './read-mapped-row.ts'

const known: KnownAnswers = {
  isAnswer: (_column, text) => ['boat', 'raft'].includes(text),
  decimalsOf: (column) => ({ mass: 3, pieces: 0 })[column],
}

/** A layout as it comes from outside, checked by its shape. */
function layoutOf(more: Record<string, unknown>): Mapping {
  const mapping = readMapping({ name: 'n', target: { register: 'r' }, columns: [], ...more })
  if ('wrong' in mapping) throw mapping.wrong
  return mapping
}

function readOne(to: string, read: CellReading, cell: string) {
  const mapping = layoutOf({ columns: [{ from: 'X', to, read }] })
  const row = mappedRowReader(mapping, known)(cellFinder(['X'])([cell]))
  return row.kind === 'taken' ? [row.values[to], ...(row.notes ?? []).map(({ code }) => code)] : [row.kind]
}

const kinds: CellReading = {
  codes: { pištolj: 'pistol' },
  matches: [
    { contains: ['automat', 'аутомат'], code: 'automatic' },
    { startsWith: 'Rev', code: 'revolver' },
    { contains: 'pištolj', code: 'pistol' },
  ],
}

describe('a cell is read', () => {
  test.each<[what: string, to: string, read: CellReading, cell: string, ...expected: unknown[]]>([
    ['as no day where its figures are not parted', 'day', { dates: 'day-first' }, '2023-064', '2023-064'],
    ['by its whole text before any part of it', 'kind', kinds, ' PISTOLJ ', 'pistol'],
    [
      'by what it contains, whatever its case and accents',
      'kind',
      kinds,
      'vojna Automatska puška',
      'automatic',
    ],
    ['by what it contains in another script', 'kind', kinds, 'Аутоматска пушка', 'automatic'],
    ['by how it starts', 'kind', kinds, 'revolver .38', 'revolver'],
    ['by the first part that fits', 'kind', kinds, 'automatski pištolj', 'automatic'],
    ['as it stands where no part fits', 'kind', kinds, 'puška', 'puška'],
    ['not by a beginning that stands further on', 'kind', kinds, 'stari revolver', 'stari revolver'],
    [
      'by a default where it is none of our answers',
      'kind',
      { ...kinds, unknown: 'other' },
      'luk',
      'other',
      'default-taken',
    ],
    ['as one of our answers before the default', 'kind', { ...kinds, unknown: 'other' }, 'raft', 'raft'],
    [
      'by what is known of it before the default',
      'kind',
      { ...kinds, unknown: 'other' },
      'revolver',
      'revolver',
    ],
    ['as empty where it is, whatever the default', 'kind', { unknown: 'other' }, ' ', undefined],
    ['by its second part', 'n', { piece: { separator: '/', at: 2 } }, 'K/17/2023', '17'],
    ['by its last part', 'n', { piece: { separator: '/', at: -1 } }, 'K/17/2023', '2023'],
    ['as empty where it has no such part', 'n', { piece: { separator: '/', at: 4 } }, 'K/17/2023', undefined],
    [
      'with a part that has a meaning',
      'kind',
      { ...kinds, piece: { separator: ' - ', at: 1 } },
      'pištolj - 9 mm',
      'pistol',
    ],
    ['with a prefix', 'n', { prefix: 'PG-2023-' }, '17', 'PG-2023-17'],
    ['with a suffix', 'n', { suffix: '-07-01' }, '2023', '2023-07-01'],
    ['with no prefix where it is empty', 'n', { prefix: 'PG-2023-' }, '', undefined],
    ['with the prefix of a part', 'n', { piece: { separator: '/', at: 1 }, prefix: 'N ' }, '8/23', 'N 8'],
    ['rounded as its unit says', 'mass', { round: true }, '1.2345', '1.234', 'unit-rounded'],
    ['rounded to as many decimals as are said', 'other', { round: 1 }, '68.0861', '68.1', 'unit-rounded'],
    ['half to even', 'mass', { round: true }, '1.2355', '1.236', 'unit-rounded'],
    ['unrounded where it has no more decimals', 'mass', { round: true }, '1.234', '1.234'],
    ['unrounded where that would make it nothing', 'mass', { round: true }, '0.0004', '0.0004'],
    ['unrounded where no unit is known', 'other', { round: true }, '1.23456', '1.23456'],
    [
      'rounded after its mark and factor',
      'mass',
      { decimal: ',', factor: '0.001', round: true },
      '1.234,5',
      '1.234',
      'unit-rounded',
    ],
    ['with its gaps kept', 'list', { separator: '|' }, 'a||c', ['a', '', 'c']],
    ['with a gap at its end', 'list', { separator: '|' }, '30|', ['30', '']],
    [
      'with what is said of gaps',
      'list',
      { separator: '|', blank: 'not-reported' },
      '|40',
      ['not-reported', '40'],
    ],
    ['as one value where it has one', 'list', { separator: '|' }, '50', '50'],
    ['as a period', 'p', { periods: true }, 'Sept. 2023', '2023-09'],
  ])('%s', (_what, ...[to, read, cell, ...expected]) => {
    expect(readOne(to, read, cell)).toEqual(expected)
  })
})

test('a Roman number beside a year is a month or a quarter as the heading of its column says', () => {
  const under = (heading: string) => {
    const mapping = layoutOf({ columns: [{ from: heading, to: 'p', read: { periods: true } }] })
    const row = mappedRowReader(mapping, known)(cellFinder([heading])(['II/2024']))
    return row.kind === 'taken' ? row.values['p'] : row.kind
  }
  expect(['Mesec', 'Kvartal', 'Period'].map(under)).toEqual(['2024-02', '2024-Q2', 'II/2024'])
})

describe('a row is', () => {
  const rowsOf = (more: { lookups?: readonly Lookup[]; filters?: readonly RowFilter[] }) => {
    const read = mappedRowReader(layoutOf({ columns: [{ from: 'A', to: 'a' }], otherwise: 'take', ...more }))
    const cellsOf = cellFinder(['A', 'B'])
    return (...cells: readonly string[]) => read(cellsOf(cells))
  }

  test('known by a part of a cell', () => {
    const read = rowsOf({
      lookups: [
        { when: { A: { contains: 'smuggl' }, B: { startsWith: ['border', 'GP '] } }, set: { b: 'crossing' } },
        { when: { A: 'x' }, set: { b: 'whole' } },
      ],
    })
    expect(read('Smuggling of goods', 'Border post')).toMatchObject({ values: { b: 'crossing' } })
    expect(read('Smuggling of goods', 'at the border')).toMatchObject({ values: { a: 'Smuggling of goods' } })
    expect(read('x', '')).toMatchObject({ values: { b: 'whole' } })
  })

  test('kept out by a part of a cell, or by the lack of it', () => {
    const read = rowsOf({
      filters: [
        { column: 'A', is: { contains: 'storno' }, reason: 'Withdrawn' },
        { column: 'B', isNot: { startsWith: 'MK' }, reason: 'Others' },
      ],
    })
    expect(read('Storno 7', 'MK 1')).toMatchObject({ kind: 'left-out', reason: 'Withdrawn' })
    expect(read('7', 'AL 1')).toMatchObject({ kind: 'left-out', reason: 'Others' })
    expect(read('7', 'mk 1')).toMatchObject({ kind: 'taken' })
  })
})

describe('a layout with a mistake in it is refused with its place', () => {
  test.each<[more: Record<string, unknown>, wrong: string]>([
    [
      { columns: [{ from: 'X', to: 'x', read: { matches: [{ contains: 'a' }] } }] },
      'The mapping.columns[0].read.matches[0].code is missing.',
    ],
    [{ columns: [{ from: 'X', to: 'x', read: { matches: [{ like: 'a', code: 'b' }] } }] }, 'knows no “like”'],
    [
      { columns: [{ from: 'X', to: 'x', read: { piece: { separator: '/', at: 0 } } }] },
      'The mapping.columns[0].read.piece.at has to be a whole number',
    ],
    [{ headingRows: 9 }, 'The mapping.headingRows has to be one of: 0, 1, 2, 3, 4, 5.'],
    [{ tables: 'all' }, 'The mapping.tables has to be one of: alike.'],
    [
      { unpivot: { columns: { first: 'A' }, heading: 'm', cell: 'n' } },
      'The mapping.unpivot.columns.last is missing.',
    ],
    [{ childSheets: [{ table: 'items', key: 'k' }] }, 'The mapping.childSheets[0].parentKey is missing.'],
    [
      { filters: [{ column: 'A', is: { contains: '' }, reason: 'r' }] },
      'The mapping.filters[0].is.contains is empty.',
    ],
    [{ partOfRecord: 'yes' }, 'The mapping.partOfRecord has to be one of: true.'],
  ])('%j', (more, wrong) => {
    const mapping = readMapping({ name: 'n', target: { register: 'r' }, columns: [], ...more })
    expect('wrong' in mapping ? refusedText(mapping.wrong) : '').toContain(wrong)
  })
})
