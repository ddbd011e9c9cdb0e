// What is sensitive in records as rows of its own tables, as parts of the statement that keeps the records.
import { randomUUID } from 'node:crypto'
import { sql, type RawBuilder } from 'kysely'
import {
  hasSensitive,
  sensitiveFields,
  type Register,
  type SensitiveAnswers,
  type StoredAnswers,
} from '#definition'
import {
  childTableName,
  columnList,
  ofRecordWhere,
  recordset,
  recordTableName,
  sensitiveTableName,
} from '../schema/index.ts'
import {
  byColumn,
  columnsOf,
  insertStage,
  ownKeyOf,
  splitOf,
  type RecordOffice,
  type RecordWrite,
} from './row-stages.ts'

/** The tables with what is sensitive in rows below records. */
export const sensitiveChildTables = (register: Register): readonly string[] =>
  sensitiveFields(register).children.map(({ id }) => sensitiveTableName(childTableName(register.id, id)))

const isAny = (answers: object) => Object.keys(answers).length > 0

/** The names of the stages that a change of these records waits for: the log is about what they write. */
const [apartStage, carriedStage] = ['apart', 'carried'] as const

interface SensitiveWrite {
  readonly write: RecordWrite
  readonly fields: StoredAnswers
}

/**
 * The record’s own answers as they are now. Of a record that was there, whoever may not read them changes none: what is
 * sent is empty then, and what is stored stays.
 */
function ownStages(office: RecordOffice, all: readonly SensitiveWrite[]): RawBuilder<unknown>[] {
  const { register } = office
  if (sensitiveFields(register).own.length === 0) return []
  const parent = recordTableName(register.id)
  const table = sensitiveTableName(parent)
  const rowOf = ({ write, fields }: SensitiveWrite) => ({
    ...ownKeyOf(write),
    ...byColumn(fields),
    is_given: isAny(fields),
  })
  const fresh = all.filter(({ write, fields }) => write.version === 1 && isAny(fields))
  const changed = all.filter(({ write }) => write.version > 1)
  const columns = columnsOf(office, table)
  const names = columns.map(({ name }) => name)
  const given = [...columns, { name: 'is_given', type: 'boolean' }]
  const sets = sql.join(names.slice(2).map((name) => sql`${sql.id(name)} = excluded.${sql.id(name)}`))
  const may = sql.raw(ofRecordWhere('sensitive', 'one', parent, register))
  return [
    ...(fresh.length === 0 ? [] : [insertStage(office, 'own_fresh', { table, rows: fresh.map(rowOf) })]),
    ...(changed.length === 0
      ? []
      : [
          sql`own_changed as (insert into ${sql.id(table)} (${columnList(names)})
            select ${columnList(names, 'one')} from ${recordset(given, changed.map(rowOf))} where one.is_given or ${may}
            on conflict (jurisdiction, record_id) do update set ${sets} returning 1)`,
        ]),
  ]
}

/** Answers in rows below records. Those of before are gone, unless whoever changes the record may not read them. */
function childStages(office: RecordOffice, writes: readonly RecordWrite[]): RawBuilder<unknown>[] {
  const { register } = office
  return sensitiveFields(register).children.flatMap(({ id }, at) => {
    const rows = writes.flatMap((write) =>
      (splitOf(register, write).sensitive?.children[id] ?? []).flatMap((one, line) =>
        isAny(one) ? [{ ...ownKeyOf(write), line: line + 1, ...byColumn(one) }] : [],
      ),
    )
    const table = sensitiveTableName(childTableName(register.id, id))
    return rows.length === 0 ? [] : [insertStage(office, `apart_${at + 1}`, { table, rows })]
  })
}

/** With random letters in it: once it is erased, nobody can find by its digest in the log what it said. */
const saltedText = (sensitive: SensitiveAnswers) => JSON.stringify({ ...sensitive, salt: randomUUID() })

/** What is sensitive in the versions, where anything is. */
function versionStages(office: RecordOffice, writes: readonly RecordWrite[]): RawBuilder<unknown>[] {
  const { register } = office
  const rows = writes.flatMap((write) => {
    const { sensitive } = splitOf(register, write)
    if (sensitive === null) return []
    const { version, record } = write
    const own = { ...ownKeyOf(write), register: register.id, version, institution: record.institution }
    return [{ ...own, record: saltedText(sensitive) }]
  })
  return rows.length === 0
    ? []
    : [insertStage(office, apartStage, { table: 'record_version_sensitive', rows })]
}

const corrected = (writes: readonly RecordWrite[]) =>
  writes.filter(({ version }) => version > 1).map((write) => ({ ...ownKeyOf(write), version: write.version }))

/** What is withheld from whoever corrects a record goes into the new version as it was, once that is written. */
function carryStages({ register }: RecordOffice, writes: readonly RecordWrite[]): RawBuilder<unknown>[] {
  const keys = corrected(writes)
  if (keys.length === 0) return []
  return [
    sql`${sql.id(carriedStage)} as materialized (select carry_withheld(${register.id}, ${JSON.stringify(keys)}::json) as often
      from (select count(*) as written from versions) done where done.written > 0)`,
  ]
}

/** Everything that is sensitive in the records, after their versions. */
export function sensitiveStages(office: RecordOffice, writes: readonly RecordWrite[]): RawBuilder<unknown>[] {
  const { register } = office
  if (!hasSensitive(register)) return []
  const all = writes.map((write) => ({ write, fields: splitOf(register, write).sensitive?.fields ?? {} }))
  return [
    ...ownStages(office, all),
    ...childStages(office, writes),
    ...versionStages(office, writes),
    ...carryStages(office, writes),
  ]
}

/** True once everything is written that an entry of the log about these versions speaks of. */
export function areVersionsWritten(
  { register }: RecordOffice,
  writes: readonly RecordWrite[],
): RawBuilder<unknown> {
  const isApart = writes.some((write) => splitOf(register, write).sensitive !== null)
  const isCarried = hasSensitive(register) && corrected(writes).length > 0
  const waits = [
    sql`(select count(*) from versions) > 0`,
    ...(isApart ? [sql`(select count(*) from ${sql.id(apartStage)}) > 0`] : []),
    ...(isCarried ? [sql`(select sum(often) from ${sql.id(carriedStage)}) >= 0`] : []),
  ]
  return sql`(${sql.join(waits, sql` and `)})`
}
