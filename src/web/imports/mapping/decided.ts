// How it was decided in which order dates have their parts, and which mark numbers have before their decimals.
import { hasTwoReadings, markIn, type CellReading, type DateOrder, type OwnHeading } from '#definition'
import { importWords } from '../../words/import-words.ts'

const { sheet: said, mapping: mappingWords } = importWords

/** Kinds of fields whose cells are numbers. */
export const numberKinds: ReadonlySet<string> = new Set([
  'whole-number',
  'decimal-quantity',
  'percent',
  'money',
])

/** The sentence, and whether somebody still has to decide. */
export interface Decision {
  readonly text: string
  readonly isOpen: boolean
}

const parts = /^(\d{1,4})\D+(\d{1,2})\D+(\d{1,4})/

const proofs: Readonly<Record<DateOrder, (first: string, second: string) => boolean>> = {
  'day-first': (first) => first.length <= 2 && Number(first) > 12,
  'month-first': (first, second) => first.length <= 2 && Number(second) > 12,
  'year-first': (first) => first.length === 4,
}

function provenBy(order: DateOrder, cells: readonly string[]): string | undefined {
  return cells.find((cell) => {
    const [, first = '', second = ''] = parts.exec(cell.trim()) ?? []
    return first !== '' && proofs[order](first, second)
  })
}

function ofDates({ dates }: CellReading, cells: readonly string[]): Decision | undefined {
  const written = cells.filter((cell) => parts.test(cell.trim()))
  if (dates) {
    const proof = provenBy(dates, written)
    const order = mappingWords.dateOrders[dates]
    return { text: proof === undefined ? said.dates.chosen(order) : said.dates[dates](proof), isOpen: false }
  }
  const open = written.find((cell) => provenBy('year-first', [cell]) === undefined)
  return open === undefined ? undefined : { text: said.dates.open(open), isOpen: true }
}

function ofNumbers({ decimal }: CellReading, cells: readonly string[]): Decision | undefined {
  if (decimal) {
    const proof = cells.find((cell) => markIn(cell) === decimal)
    return { text: proof === undefined ? said.numbers.chosen : said.numbers[decimal](proof), isOpen: false }
  }
  const open = cells.find(hasTwoReadings)
  return open === undefined ? undefined : { text: said.numbers.open(open), isOpen: true }
}

/** How the cells of a column of days or numbers are read, and why; undefined where there was nothing to decide. */
export function decisionOf(
  { definition }: OwnHeading,
  reading: CellReading,
  cells: readonly string[],
): Decision | undefined {
  const kind = definition?.kind ?? ''
  if (kind.startsWith('date')) return ofDates(reading, cells)
  return numberKinds.has(kind) ? ofNumbers(reading, cells) : undefined
}
