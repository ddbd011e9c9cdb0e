// Rows of observations become statements: the newest edition of each that the person may see. Pure.
import Big from 'big.js'
import type { Status } from '#definition'
import { dayNumber, marks, type Statement } from '../reasoning/index.ts'

/** A row as it is read; numbers as text, so that no digit is lost. */
export interface StatementRow {
  readonly jurisdiction: string
  readonly item_class: string
  readonly source: string
  readonly start: string
  readonly end: string
  readonly codes: readonly string[]
  readonly value: string | null
  readonly lower: string | null
  readonly upper: string | null
  readonly status: Status
  readonly breakdown: string
  readonly vintage: string
}

/** A statement with whom and what it is about. */
export interface AreaStatement extends Statement {
  readonly jurisdiction: string
  readonly itemClass: string
}

function editionKey({ jurisdiction, item_class, source, start, end, codes }: StatementRow): string {
  return [jurisdiction, item_class, source, start, end, ...codes].join('|')
}

const saidBy = ({ value, lower, upper, status }: StatementRow) =>
  JSON.stringify(
    [value ?? lower, value ?? upper, status === 'estimated'].map((one) =>
      typeof one === 'string' ? new Big(one).toFixed() : one,
    ),
  )

const asBig = (text: string | null) => (text === null ? null : new Big(text))

/** How long and by which codes: what the words of a row become where they are reasoned with. */
export interface Reading {
  readonly dimensions: readonly string[]
  /** Of a stock only the day counts. */
  readonly isStock: boolean
}

function statementOf(row: StatementRow, isRevised: boolean, { dimensions, isStock }: Reading): AreaStatement {
  const claimed = new Set(row.breakdown.split(' '))
  const end = dayNumber(row.end)
  const { status } = row
  return {
    jurisdiction: row.jurisdiction,
    itemClass: row.item_class,
    source: row.source,
    start: isStock ? end : dayNumber(row.start),
    end,
    codes: row.codes,
    lower: asBig(row.value ?? row.lower),
    upper: asBig(row.value ?? row.upper),
    marks: (status === 'estimated' ? marks.isEstimated : 0) | (isRevised ? marks.isRevised : 0),
    vintage: row.vintage,
    claims: dimensions.map((id) => claimed.has(id)),
    ...(status === 'not-available' || status === 'withheld' ? { missing: status } : {}),
  }
}

/**
 * The statements that hold. An edition that says the same as the one before does not revise it, and one that the person
 * may not see was never among the rows.
 */
export function newestStatements(rows: readonly StatementRow[], reading: Reading): AreaStatement[] {
  return [...Map.groupBy(rows, editionKey).values()].flatMap((editions) => {
    const [newest, ...older] = editions.toSorted((a, b) => (a.vintage < b.vintage ? 1 : -1))
    if (!newest) return []
    const isRevised = older.some((one) => saidBy(one) !== saidBy(newest))
    return [statementOf(newest, isRevised, reading)]
  })
}

/** A sum of statements as it is read. */
export interface SummedRow extends Omit<StatementRow, 'status' | 'lower' | 'upper'> {
  readonly audience: string
  /** A digit per dimension that is added up: 0 a total, 1 one of its parts, 2 a part of a part, 3 parts of both kinds. */
  readonly shape: string
  /** Are rows of different shapes in it? */
  readonly is_mixed: boolean
  readonly is_exact: boolean
  readonly is_estimated: boolean
}

/** Where sums are kept apart, and what they are added up over. */
export interface SummedReading extends Reading {
  readonly apart: readonly string[]
  readonly summed: readonly string[]
}

/** Is a sum as good as one statement? Remembers: there are few ways to break anything down. */
export function simpleIn({ summed }: SummedReading): (row: SummedRow) => boolean {
  const known = new Map<string, boolean>()
  return ({ breakdown, shape, is_exact, is_mixed }) => {
    const name = `${shape} ${breakdown}`
    const claimed = () => breakdown.split(' ')
    const found =
      known.get(name) ??
      summed.every((id, at) => shape[at] === '0' || (shape[at] === '1' && claimed().includes(id)))
    known.set(name, found)
    return is_exact && !is_mixed && found
  }
}

/** The statement that a simple sum makes. */
export function statementOfSum(row: SummedRow, reading: SummedReading): AreaStatement {
  const codes = reading.dimensions.map((id) => row.codes[reading.apart.indexOf(id)] ?? '_T')
  const status = row.is_estimated ? 'estimated' : 'reported'
  const made = statementOf({ ...row, codes, status, lower: null, upper: null }, false, reading)
  return row.shape.includes('1') ? { ...made, isSum: true } : made
}
