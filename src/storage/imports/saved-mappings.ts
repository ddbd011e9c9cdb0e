// Mappings that are remembered: how an institution lays out its files, under a name.
import { sql, type RawBuilder } from 'kysely'
import type { Mapping, SavedMapping } from '#definition'
import type { Database } from '../database/index.ts'

type Key = Pick<SavedMapping, 'jurisdiction' | 'institution' | 'register' | 'name'>
type Row = Omit<SavedMapping, 'mapping'> & { readonly mapping: string }

/** By what an entry of the audit log names a mapping, from its row. */
export function mappingKeySql(row: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`json_build_array(${row}.jurisdiction, ${row}.institution, ${row}.register, ${row}.name)::text`
}

/** The same from the words of its key: as the database writes them as JSON. */
export function mappingKey({ jurisdiction, institution, register, name }: Key): string {
  return `[${[jurisdiction, institution, register, name].map((word) => JSON.stringify(word)).join(', ')}]`
}

/** All of them, or those of one register. */
export async function readMappings(tx: Database, register?: string): Promise<SavedMapping[]> {
  const only = register === undefined ? sql`true` : sql`register = ${register}`
  const { rows } = await sql<Row>`select jurisdiction, institution, register, name, mapping,
      to_char(changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "changedAt", changed_by as "changedBy"
    from saved_mapping where ${only} order by register, jurisdiction, institution, name limit 1000`.execute(
    tx,
  )
  return rows.map((row) => ({ ...row, mapping: JSON.parse(row.mapping) as Mapping }))
}

export async function writeMapping(
  tx: Database,
  { jurisdiction, institution, register, name }: Key,
  mapping: Mapping,
): Promise<void> {
  await sql`insert into saved_mapping (jurisdiction, institution, register, name, mapping, changed_by)
    values (${jurisdiction}, ${institution}, ${register}, ${name}, ${JSON.stringify(mapping)}, current_person())
    on conflict (jurisdiction, institution, register, name)
    do update set mapping = excluded.mapping, changed_at = now(), changed_by = excluded.changed_by`.execute(
    tx,
  )
}

/** Gives whether there was one. */
export async function deleteMapping(
  tx: Database,
  { jurisdiction, institution, register, name }: Key,
): Promise<boolean> {
  const { numAffectedRows } = await sql`delete from saved_mapping where jurisdiction = ${jurisdiction}
    and institution = ${institution} and register = ${register} and name = ${name}`.execute(tx)
  return Number(numAffectedRows ?? 0) > 0
}
