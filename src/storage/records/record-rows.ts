// Records as rows: the record, what lies below it and its version, as parts of the statement that keeps them.
import { sql, type RawBuilder } from 'kysely'
import {
  columnOf,
  institutionColumn,
  recordFields,
  recordKey,
  recordLooks,
  type Register,
  type StoredAnswers,
  type StoredRecord,
} from '#definition'
import type { Database } from '../database/index.ts'
import {
  childTableName,
  columnList,
  columnsBesideTexts,
  fewRows,
  hasLooks,
  looksColumn,
  recordTableName,
  rowsToFind,
  sameIn,
} from '../schema/index.ts'
import { goesAhead } from '../connections/index.ts'
import {
  answersIn,
  columnsOf,
  insertColumns,
  ownColumns,
  ownKey,
  ownKeyOf,
  plain,
  splitOf,
  valuesIn,
  type ColumnsOf,
  type RecordOffice,
  type RecordWrite,
  type TableColumns,
} from './row-stages.ts'
import { areVersionsWritten, sensitiveChildTables, sensitiveStages } from './sensitive-rows.ts'
import { twinAfter, twinOf } from './twins.ts'

const keyColumns = ownKey.map((name) => ({ name, type: 'text' }))

/** A record that is written, and of what it says all that is not sensitive. */
interface OpenRecord {
  readonly write: RecordWrite
  readonly open: StoredRecord
}

const openIn = ({ register }: RecordOffice, write: RecordWrite): OpenRecord => ({
  write,
  open: splitOf(register, write).open,
})

/** What a record says in the columns of its register; worked out once for each. */
const recordColumns = new WeakMap<Register, ColumnsOf<OpenRecord>>()

function recordColumnsOf(register: Register): ColumnsOf<OpenRecord> {
  const known = recordColumns.get(register)
  if (known) return known
  const says: ColumnsOf<OpenRecord> = new Map<string, (one: OpenRecord) => unknown>([
    ...ownColumns,
    ['version', ({ write }) => write.version],
    ['is_withdrawn', ({ write }) => write.action === 'withdrawn'],
    [institutionColumn, ({ write }) => write.record.institution],
    ['twin', ({ write }) => twinOf(write.record)],
    [looksColumn, ({ write }) => recordLooks(register, write.record)],
    ...answersIn(recordFields(register), ({ open }: OpenRecord) => open.fields),
  ])
  recordColumns.set(register, says)
  return says
}

function updateStage(
  office: RecordOffice,
  { table, all, says }: TableColumns<OpenRecord>,
  after: RawBuilder<unknown>,
) {
  const open = recordFields(office.register).filter(({ isSensitive }) => !isSensitive)
  const own = open.map(({ id }) => columnOf(id))
  const looks = hasLooks(office.register) ? [looksColumn] : []
  const names = ['version', 'is_withdrawn', institutionColumn, ...looks, ...own]
  const sets = sql.join(names.map((name) => sql`${sql.id(name)} = one.${sql.id(name)}`))
  const columns = columnsOf(office, table)
  const rows = rowsToFind(columns, valuesIn(columns, says, all))
  return sql`changed as (update ${sql.id(table)} kept set ${sets}, twin = ${twinAfter(office.register)}
    from ${after}${rows} where ${sameIn(ownKey, 'kept', 'one')} returning 1)`
}

/** What a record says, as it is kept with its version: whole, as JSON. */
function recordText({ open: { fields, children, accepted, isDeliberate } }: OpenRecord): string {
  return JSON.stringify({ fields, children, accepted, isDeliberate })
}

/** The row of a version without what the record says. */
const versionColumns = ({ id }: Register): ColumnsOf<OpenRecord> =>
  new Map<string, (one: OpenRecord) => unknown>([
    ...ownColumns,
    ['register', () => id],
    ['version', ({ write }) => write.version],
    [institutionColumn, ({ write }) => write.record.institution],
    ['is_alone', ({ write }) => write.audit !== undefined],
    ['person', ({ write }) => write.person.id],
    ['action', ({ write }) => write.action],
    ['reason', ({ write }) => write.reason],
  ])

/** What a version is given by the database. */
const isGiven = new Set(['at', 'change_id'])

/** The column with what the record says. */
const saying = 'record'

/** The versions. One with an entry of its own is a change by itself; all others of a change share its number. */
function versionStage(office: RecordOffice, writes: readonly RecordWrite[]): RawBuilder<unknown> {
  const columns = columnsOf(office, 'record_version').filter(({ name }) => !isGiven.has(name))
  const names = columnList(columns.map(({ name }) => name))
  // What a record says stands beside its row and not in it: by far the longest of it, and nothing of it is to be read as JSON.
  const given = [...columns.filter(({ name }) => name !== saying), { name: 'is_alone', type: 'boolean' }]
  const all = writes.map((write) => openIn(office, write))
  const rows = columnsBesideTexts(given, valuesIn(given, versionColumns(office.register), all), {
    name: saying,
    texts: all.map(recordText),
  })
  return sql`versions as (insert into record_version (${names}, change_id)
    select ${names}, case when is_alone then nextval('record_change') else (select current_change()) end from ${rows}
    returning 1)`
}

/** In the order of their keys: transactions that bring the same records then wait for each other in one direction only. */
function inOrder({ register }: RecordOffice, writes: readonly RecordWrite[]): RecordWrite[] {
  return writes
    .map((write) => ({ write, key: recordKey(register, write.key, write.record) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ write }) => write)
}

/** The records themselves, as they are now. The database refuses those that are the same as one that is there. */
export function ownStages(
  office: RecordOffice,
  writes: readonly RecordWrite[],
  after = plain,
): RawBuilder<unknown>[] {
  const { register } = office
  const table = recordTableName(register.id)
  const says = recordColumnsOf(register)
  const sorted = inOrder(office, writes).map((write) => openIn(office, write))
  const fresh = sorted.filter(({ write }) => write.version === 1)
  const changed = sorted.filter(({ write }) => write.version > 1)
  return [
    ...(fresh.length > 0 ? [insertColumns(office, 'fresh', { table, all: fresh, says }, after)] : []),
    ...(changed.length > 0 ? [updateStage(office, { table, all: changed, says }, after)] : []),
  ]
}

/** A part of a statement that has a name. */
interface NamedStage {
  readonly name: string
  readonly stage: RawBuilder<unknown>
}

/** A row below a record. */
interface RowBelow {
  readonly write: RecordWrite
  readonly line: number
  readonly answers: StoredAnswers
}

/** The rows below the records. */
function belowStages(office: RecordOffice, writes: readonly RecordWrite[]): NamedStage[] {
  const { register } = office
  return register.children.flatMap(({ id, fields }, at): NamedStage[] => {
    const name = `below_${at + 1}`
    const all: RowBelow[] = []
    for (const write of writes) {
      const rows = splitOf(register, write).open.children[id] ?? []
      for (const [place, answers] of rows.entries()) all.push({ write, line: place + 1, answers })
    }
    if (all.length === 0) return []
    const says = new Map<string, (one: RowBelow) => unknown>([
      ...ownColumns,
      ['line', ({ line }) => line],
      ...answersIn(fields, ({ answers }: RowBelow) => answers),
    ])
    return [
      { name, stage: insertColumns(office, name, { table: childTableName(register.id, id), all, says }) },
    ]
  })
}

/** The rows below the records, and their versions. */
export function furtherStages(
  office: RecordOffice,
  writes: readonly RecordWrite[],
  below = belowStages(office, writes),
): RawBuilder<unknown>[] {
  return [
    ...below.map(({ stage }) => stage),
    versionStage(office, writes),
    ...sensitiveStages(office, writes),
  ]
}

/** The rows below records that are written again; what they were stands in their versions. */
export async function removeChildren(
  tx: Database,
  { register }: RecordOffice,
  writes: readonly RecordWrite[],
): Promise<void> {
  const keys = writes.filter(({ version }) => version > 1).map(ownKeyOf)
  if (keys.length === 0 || register.children.length === 0) return
  const below = register.children.map(({ id }) => childTableName(register.id, id))
  const stages = [...below, ...sensitiveChildTables(register)].map((table, at) => {
    const child = sql.id(table)
    return sql`${sql.id(`gone_${at + 1}`)} as (delete from ${child} kept using old where ${sameIn(ownKey, 'kept', 'old')})`
  })
  const old = sql`old as (select * from ${fewRows(keyColumns, keys)})`
  await sql`${goesAhead} with ${sql.join([old, ...stages])} select 1`.execute(tx)
}

const registerLock = ({ id }: Register) => sql`hashtextextended(${`waymark records ${id}`}, 0)`

/**
 * Has the register to itself until the end of the transaction: single records of it wait a moment and are then held up.
 * For work that others overtook time after time.
 */
export async function lockRecords(tx: Database, register: Register): Promise<void> {
  await sql`select pg_advisory_xact_lock(${registerLock(register)})`.execute(tx)
}

/** How long records wait for somebody who is bringing the same ones. Nobody else waits for them meanwhile. */
const patience = '500ms'

/**
 * The records are written before jurisdictions are taken, with what lies below them and their versions: where one of them
 * has to wait for an import that is bringing it too, nobody waits behind it, and after a while it is told so (`isOvertaken`).
 */
export function patientStages(office: RecordOffice, last: readonly RecordWrite[]): RawBuilder<unknown>[] {
  const own = ownStages(office, last, sql`patience, `)
  const below = belowStages(office, last)
  const records = new Set(last.map(({ version }) => (version === 1 ? 'fresh' : 'changed')))
  const names = [...records, ...below.map(({ name }) => name)]
  const counts = names.map((name) => sql`(select count(*) from ${sql.id(name)}) ${sql.id(`of_${name}`)}`)
  return [
    sql`patience as materialized (select current_setting('lock_timeout') as usual, set_config('lock_timeout', ${patience}, true),
      pg_advisory_xact_lock_shared(${registerLock(office.register)})::text)`,
    ...own,
    ...furtherStages(office, last, below),
    sql`written as materialized (select set_config('lock_timeout', usual, true),
      ${areVersionsWritten(office, last)} as are_versions from patience, ${sql.join(counts)})`,
  ]
}
