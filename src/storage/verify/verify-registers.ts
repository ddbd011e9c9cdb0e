// Whether the tables of the registers hold what the newest version of each record says, column by column and row by row.
import { sql, type RawBuilder } from 'kysely'
import { columnOf, recordFields, type ChildTable, type Field, type Register, type Roadmap } from '#definition'
import type { Database } from '../database/index.ts'
import { childTableName, recordTableName, registerTables, type Column } from '../schema/index.ts'
import { tryToRead, type AuditDifference } from './audit-difference.ts'
import { say as word } from './verify-sentences.ts'

/** The records of one register in one jurisdiction. */
export interface Place {
  readonly roadmap: Roadmap
  readonly register: Register
  readonly jurisdiction: string
}

type Pair = readonly [name: string, stored: RawBuilder<unknown>, said: RawBuilder<unknown>]

/** A record in words. */
export const recordText = (
  { register, jurisdiction }: Pick<Place, 'register' | 'jurisdiction'>,
  id: string,
) => `the record ${id} of the register ${register.id} of ${jurisdiction}`

export function columnsOf({ roadmap }: Place, table: string): readonly Column[] {
  return registerTables(roadmap).find(({ name }) => name === table)?.columns ?? []
}

/** The answers as they are read out of a version: by the ids of their fields, in the types of their columns. */
export function answerTypes(place: Place, table: string, fields: readonly Field[]): RawBuilder<unknown> {
  const types = new Map(columnsOf(place, table).map(({ name, type }) => [name, type]))
  return sql.join(fields.map(({ id }) => sql`${sql.id(id)} ${sql.raw(types.get(columnOf(id)) ?? 'text')}`))
}

export const answerPairs = (fields: readonly Field[], stored: string, said: string): Pair[] =>
  fields.map(({ id }) => [columnOf(id), sql`${sql.id(stored, columnOf(id))}`, sql`${sql.id(said, id)}`])

/** Those that lie in the table itself; what is sensitive lies beside it. */
const openFields = (fields: readonly Field[]) => fields.filter(({ isSensitive }) => !isSensitive)

/** The names of the columns in which the two differ, in one text; empty where there is none. */
export function unlikeColumns(pairs: readonly Pair[]): RawBuilder<unknown> {
  const cases = pairs.map(
    ([name, stored, said]) => sql`case when ${stored} is distinct from ${said} then ${sql.lit(name)} end`,
  )
  return sql`concat_ws(', ', ${sql.join(cases)})`
}

/** Records as they are, `r`, with their newest version `v`. */
export function newestVersions({ register, jurisdiction }: Place): RawBuilder<unknown> {
  return sql`(select * from ${sql.table(recordTableName(register.id))} where jurisdiction = ${jurisdiction}) r
    join (select * from record_version where jurisdiction = ${jurisdiction} and register = ${register.id}) v
      on v.record_id = r.record_id and v.version = r.version`
}

/** A record without versions, versions without a record, or versions that are not all there. */
async function findUncounted(tx: Database, place: Place): Promise<string | undefined> {
  const { register, jurisdiction } = place
  const { rows } = await sql<{ record_id: string; is_stored: boolean; is_kept: boolean }>`
    select record_id, r.version is not null as is_stored, v.last is not null as is_kept
    from (select record_id, version from ${sql.table(recordTableName(register.id))} where jurisdiction = ${jurisdiction}) r
    full join (
      select record_id, count(*) as versions, max(version) as last from record_version
      where jurisdiction = ${jurisdiction} and register = ${register.id} group by record_id
    ) v using (record_id)
    where r.version is distinct from v.last or v.versions <> v.last order by record_id limit 1`.execute(tx)
  const [first] = rows
  if (!first) return undefined
  const record = recordText(place, first.record_id)
  if (!first.is_stored) return word('there-are-versions-of-but', { record })
  if (!first.is_kept) return word('there-is-but-no-version', { record })
  return word('the-versions-of-are-not', { record })
}

interface UnlikeRecord {
  readonly record_id: string
  /** The columns in which it differs. */
  readonly columns: string
}

/** The first records whose columns say something else than their newest version; among those named, where any are. */
async function readUnlikeRecords(
  tx: Database,
  place: Place,
  { ids, limit }: { readonly ids?: readonly string[]; readonly limit: number },
): Promise<UnlikeRecord[]> {
  const { register } = place
  const table = recordTableName(register.id)
  const fields = openFields(recordFields(register))
  const own = new Set(['jurisdiction', 'record_id', 'version', ...fields.map(({ id }) => columnOf(id))])
  const ofVersions = new Set(columnsOf(place, 'record_version').map(({ name }) => name))
  // What stands in both tables besides is the same in both.
  const shared = columnsOf(place, table).filter(({ name }) => !own.has(name) && ofVersions.has(name))
  const pairs: readonly Pair[] = [
    ['is_withdrawn', sql`r.is_withdrawn`, sql`(v.action = 'withdrawn')`],
    // Whether it is undecided is a finding of a migration and no word of anybody.
    [
      'twin',
      sql`coalesce(r.twin = 'deliberate', false)`,
      sql`coalesce(v.record::json ->> 'isDeliberate' = 'true', false)`,
    ],
    ...shared.map(({ name }): Pair => [name, sql`${sql.id('r', name)}`, sql`${sql.id('v', name)}`]),
    ...answerPairs(fields, 'r', 'f'),
  ]
  const only = ids ? sql`where r.record_id = any (${[...ids]}::text[])` : sql``
  const { rows } = await sql<UnlikeRecord>`select record_id, columns from (
      select r.record_id, ${unlikeColumns(pairs)} as columns from ${newestVersions(place)}
        cross join lateral json_to_record(v.record::json -> 'fields') as f(${answerTypes(place, table, fields)}) ${only}
    ) judged where columns <> '' order by record_id limit ${limit}`.execute(tx)
  return rows
}

/** Which of these records say something else in their table than in their newest version. */
export async function findUnlikeAmong(tx: Database, place: Place, ids: readonly string[]): Promise<string[]> {
  const found = await tryToRead(tx, () => readUnlikeRecords(tx, place, { ids, limit: ids.length }))
  return (found ?? []).map(({ record_id: id }) => id)
}

async function findUnlikeRecord(tx: Database, place: Place): Promise<string | undefined> {
  const [first] = await readUnlikeRecords(tx, place, { limit: 1 })
  return (
    first &&
    word('in-its-table-says-something', {
      record: recordText(place, first.record_id),
      columns: first.columns,
    })
  )
}

/** A row below a record that says something else than the newest version of the record, or is not there, or is too much. */
async function findUnlikeRow(tx: Database, place: Place, child: ChildTable): Promise<string | undefined> {
  const { register, jurisdiction } = place
  const table = childTableName(register.id, child.id)
  const fields = openFields(child.fields)
  const { rows } = await sql<{ record_id: string; line: string; columns: string }>`
    select record_id, line::text as line, columns from (
      select record_id, line, case when k.is_there is null then 'the row is missing' when f.is_there is null then 'the row is too much'
        else ${unlikeColumns(answerPairs(fields, 'k', 'f'))} end as columns
      from (select *, true as is_there from ${sql.table(table)} where jurisdiction = ${jurisdiction}) k
      full join (
        select r.record_id, one.*, true as is_there from ${newestVersions(place)}
          cross join lateral rows from (
            json_to_recordset(coalesce(v.record::json -> 'children' -> ${sql.lit(child.id)}, '[]')) as (${answerTypes(place, table, fields)})
          ) with ordinality as one(${sql.join([...fields.map(({ id }) => sql.id(id)), sql.id('line')])})
      ) f using (record_id, line)
    ) judged where columns <> '' order by record_id, line limit 1`.execute(tx)
  const [first] = rows
  return (
    first &&
    word('in-row-of-below-its', {
      line: first.line,
      id: child.id,
      record: recordText(place, first.record_id),
      columns: first.columns,
    })
  )
}

/** Everything that is looked at in one place, each by itself. */
function looksAt(tx: Database, place: Place): (() => Promise<string | undefined>)[] {
  return [
    () => findUncounted(tx, place),
    () => findUnlikeRecord(tx, place),
    ...place.register.children.map((child) => () => findUnlikeRow(tx, place, child)),
  ]
}

/** What is found in one place, by one look after the other; a version that cannot even be read is found as well. */
export async function lookInPlace(
  tx: Database,
  { register, jurisdiction }: Place,
  looks: readonly (() => Promise<string | undefined>)[],
): Promise<AuditDifference[]> {
  const unreadable = word('a-version-of-a-record', { id: register.id, jurisdiction })
  const differences: AuditDifference[] = []
  for (const look of looks) {
    const looked = await tryToRead(tx, async () => ({ what: await look() }))
    const { what } = looked ?? { what: unreadable }
    if (what !== undefined) differences.push({ part: 'registers', chain: jurisdiction, sequence: null, what })
  }
  return differences
}

/** Compares every register with the newest versions of its records. Gives the first difference of each look. */
export async function verifyRegisters(
  tx: Database,
  roadmap: Roadmap,
  onStep: (what: string) => void,
): Promise<AuditDifference[]> {
  const differences: AuditDifference[] = []
  for (const register of roadmap.registers) {
    const { rows } = await sql<{ jurisdiction: string }>`
      select jurisdiction from ${sql.table(recordTableName(register.id))}
      union select jurisdiction from record_version where register = ${register.id} order by 1`.execute(tx)
    for (const { jurisdiction } of rows) {
      onStep(`register ${register.id} of ${jurisdiction}`)
      const place = { roadmap, register, jurisdiction }
      differences.push(...(await lookInPlace(tx, place, looksAt(tx, place))))
    }
  }
  return differences
}
