// Invented records of one register as a file in our own headings, and the bare table into which the database itself would copy it.
import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import {
  findFieldKind,
  findRegister,
  ownHeadings,
  type InventedRecord,
  type OwnHeading,
  type Register,
} from '#definition'
import { csvLines } from '#formats'
import { benchRoadmap } from './bench-database.ts'

/** The register of which most records are kept. */
export const benchRegister = 'incidents'

export function getBenchRegister(id: string = benchRegister): Register {
  const register = findRegister(benchRoadmap, id)
  if (!register) throw new Error(`The roadmap has no register “${id}”.`)
  return register
}

/** The first row below a record stands beside it; records with more of them would need more rows. */
function cellOf({ field, child }: OwnHeading, { jurisdiction, draft }: InventedRecord): string {
  if (field === 'jurisdiction') return jurisdiction
  const answers = child === undefined ? draft.fields : draft.children?.[child]?.[0]
  const answer = answers?.[field]
  if (answer === null || answer === undefined) return ''
  return (Array.isArray(answer) ? answer : [answer]).map(String).join('; ')
}

/** A cell that no date can be read from. */
const badDay = 'the day before'

/** Writes one row a record; every so many rows one whose day cannot be read. */
export async function writeRecordFile(
  path: string,
  register: Register,
  records: Iterable<InventedRecord>,
  oneBadIn = Number.POSITIVE_INFINITY,
): Promise<void> {
  const headings = ownHeadings(register)
  const file = createWriteStream(path)
  file.write(csvLines([headings.map(({ column }) => column)]))
  let at = -1
  for (const record of records) {
    at += 1
    const isBad = at % oneBadIn === oneBadIn - 1
    const row = headings.map((own) =>
      isBad && own.field === register.countsOn ? badDay : cellOf(own, record),
    )
    if (!file.write(csvLines([row]))) await once(file, 'drain')
  }
  file.end()
  await once(file, 'finish')
}

/** A table of the same columns with a key, for a bare COPY: no checks, rows below, versions, counts or audit log. */
export function bareTableSql(register: Register): string {
  const columns = ownHeadings(register).map(({ column, definition }) => {
    const type = definition && findFieldKind(definition.kind)?.sqlType(definition.settings)
    // A list of codes is one text in a file.
    return `"${column}" ${type === undefined || type.endsWith('[]') ? 'text' : type}`
  })
  return `create table bare (number bigint generated always as identity primary key, ${columns.join(', ')})`
}

/** The statement for psql that copies the file on this machine into the bare table. */
export function copyStatement(register: Register, path: string): string {
  const names = ownHeadings(register).map(({ column }) => `"${column}"`)
  return `\\copy bare (${names.join(', ')}) from '${path}' with (format csv, header)`
}
