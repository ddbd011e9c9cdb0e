// Rows that name no record and are nothing but the sum of those above them, wherever they stand: known as the table streams by.
import Big from 'big.js'
import type { UnderstoodRow } from '../cells/index.ts'
import type { TheirRow } from './open-import-file.ts'
import { codesNamed, isUndecided, mayBeSum, namesThing, type TotalColumns } from './find-totals.ts'

/** Whole numbers are added as such; only what has decimals needs exact arithmetic. */
interface Sum {
  whole: number
  rest: Big | undefined
}

/** What the rows of a stretch of the table add up to. */
interface Stretch {
  /** By the place of their column: of the whole column under '', and of the rows with each code under that. */
  readonly sums: Map<number, Map<string, Sum>>
  /** How many rows of it name a record. */
  records: number
}

const newStretch = (): Stretch => ({ sums: new Map(), records: 0 })

const whole = /^-?\d{1,12}$/
const decimal = /^-?\d+\.\d+$/

function addTo(sums: Map<string, Sum>, code: string, cell: string): void {
  const known = sums.get(code)
  const sum = known ?? { whole: 0, rest: undefined }
  if (!known) sums.set(code, sum)
  if (whole.test(cell)) sum.whole += Number(cell)
  else sum.rest = (sum.rest ?? new Big(0)).plus(cell)
}

/** Adds the number of a row to those of its column, and to those of each of its codes. */
function addNumber({ sums }: Stretch, at: number, cell: string, codes: readonly string[]): void {
  const known = sums.get(at)
  const own = known ?? new Map<string, Sum>()
  if (!known) sums.set(at, own)
  addTo(own, '', cell)
  for (const code of codes) addTo(own, code, cell)
}

const isSumOf = ({ whole: number, rest }: Sum, cell: string) => new Big(number).plus(rest ?? 0).eq(cell)

/** What a row that is a sum says: the heading under which it stands, and the number. */
export interface FoundSum {
  readonly heading: string
  readonly value: string
}

/** Goes along with the rows of one table. */
export interface SumWatch {
  /** The sum that the row is; undefined where it is a row like others, which counts on. */
  readonly look: (row: UnderstoodRow) => FoundSum | undefined
  /** A row that says itself that it is a total has gone by. */
  readonly passTotal: () => void
}

const cellAt = ({ cells }: TheirRow, at: number) => (cells[at] ?? '').trim()

/** Watches a table for sums: of all rows above, or of those since the last sum. */
export function newSumWatch(columns: TotalColumns): SumWatch {
  const all = newStretch()
  let part = newStretch()
  const isNumber = (cell: string) => whole.test(cell) || decimal.test(cell)
  const numbersIn = (row: UnderstoodRow) =>
    columns.numbers.filter(({ at, heading }) => isNumber(cellAt(row, at)) && !isUndecided(row, heading))
  const isSum = (stretch: Stretch, row: UnderstoodRow) => {
    const code = codesNamed(row, columns).at(-1) ?? ''
    // A total of a class that no row above has is none.
    const sums = numbersIn(row).map(({ at }) => [stretch.sums.get(at)?.get(code), cellAt(row, at)] as const)
    return stretch.records > 1 && sums.every(([sum, cell]) => sum !== undefined && isSumOf(sum, cell))
  }
  const add = (row: UnderstoodRow) => {
    if (columns.keys.some((at) => cellAt(row, at) !== '')) {
      all.records += 1
      part.records += 1
    }
    const numbers = numbersIn(row)
    if (numbers.length === 0) return
    const codes = codesNamed(row, columns)
    for (const { at } of numbers) {
      const cell = cellAt(row, at)
      addNumber(all, at, cell, codes)
      addNumber(part, at, cell, codes)
    }
  }
  const look = (row: UnderstoodRow) => {
    const first = mayBeSum(row, columns) && !namesThing(row, columns) ? numbersIn(row)[0] : undefined
    if (!first || !(isSum(part, row) || isSum(all, row))) {
      add(row)
      return undefined
    }
    part = newStretch()
    return { heading: first.heading, value: cellAt(row, first.at) }
  }
  return { look, passTotal: () => (part = newStretch()) }
}
