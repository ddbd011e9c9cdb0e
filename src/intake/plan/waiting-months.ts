// In which months a record that has to wait would count, as far as its rows can be read. Pure.
import {
  checkRecord,
  columnOf,
  countedRecord,
  getInterval,
  touchedPlaces,
  type Interval,
  type ImportProblem,
  type Register,
  type Roadmap,
} from '#definition'
import type { FileRecord, TableLayout } from '../sheets/index.ts'

/** The headings of the file under which stand the days on which the register counts. */
function headingsOfDays(register: Register, { theirs }: Pick<TableLayout, 'theirs'>): Set<string> {
  const named = register.counts.flatMap(({ on, holds }) => [on, holds?.until, holds?.ends])
  const days = new Set([register.countsOn, ...named].filter((id) => id !== undefined))
  const inChildren = register.children.flatMap(({ id, fields }) =>
    fields.filter((field) => days.has(field.id)).map((field) => `${columnOf(id)}.${columnOf(field.id)}`),
  )
  return new Set([...[...days].map(columnOf), ...inChildren].map(theirs))
}

/** Whose rows of which register, and what is wrong with them. */
interface Waiting {
  readonly from: FileRecord
  readonly problems: readonly ImportProblem[]
}

/** From its first to its last month; undefined where a day on which it would count cannot be read. */
export function waitingMonths(
  { roadmap, register }: { readonly roadmap: Roadmap; readonly register: Register },
  layout: Pick<TableLayout, 'theirs'>,
  { from, problems }: Waiting,
): Interval | undefined {
  const days = headingsOfDays(register, layout)
  if (problems.some(({ column }) => days.has(column))) return undefined
  const record = { ...checkRecord(register, from.sent).record, institution: '' }
  if (typeof record.fields[register.countsOn] !== 'string') return undefined
  const after = countedRecord(roadmap, register, record)
  const months = touchedPlaces(register, { before: null, after }).map(({ month }) => month)
  const [first, last] = [months.toSorted()[0], months.toSorted().at(-1)]
  if (first === undefined || last === undefined) return undefined
  return { start: getInterval(first).start, end: getInterval(last).end }
}
