// Action plans into the database and out of it: entries, version after version, as somebody may see them.
import { sql, type RawBuilder } from 'kysely'
import type { PlanContent, PlanEntry } from '#definition'
import type { Database } from '../database/index.ts'

/** Which entries are read: of a jurisdiction, of a plan, or those that serve an element. */
export interface PlanFilter {
  readonly jurisdiction?: string | undefined
  readonly plan?: string | undefined
  readonly element?: string | undefined
}

const columns = sql`e.jurisdiction, e.entry as id, e.plan, e.kind, e.parent, e.version, e.name, e.body, e.responsible,
  e.starts::text as starts, e.ends::text as ends, e.state, e.action, e.reason, e.by_person as by,
  to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at,
  coalesce((select json_agg(json_build_object('kind', l.kind, 'target', l.target) order by l.kind, l.target)
    from plan_link l where l.jurisdiction = e.jurisdiction and l.entry = e.entry and l.version = e.version), '[]'::json) as links`

const isNewest = sql`not exists (select from plan_entry newer where newer.jurisdiction = e.jurisdiction
  and newer.entry = e.entry and newer.version > e.version)`

function conditions({ jurisdiction, plan, element }: PlanFilter): RawBuilder<unknown> {
  const given = [
    ...(jurisdiction === undefined ? [] : [sql`e.jurisdiction = ${jurisdiction}`]),
    ...(plan === undefined ? [] : [sql`e.plan = ${plan}`]),
    ...(element === undefined
      ? []
      : [
          sql`exists (select from plan_link l where l.jurisdiction = e.jurisdiction and l.entry = e.entry
            and l.version = e.version and l.kind = 'element' and l.target = ${element})`,
        ]),
  ]
  return given.length === 0 ? sql`true` : sql.join(given, sql` and `)
}

/** The newest version of each, earlier dates first; those that were taken away are left out. */
export async function readPlanEntries(tx: Database, filter: PlanFilter = {}): Promise<PlanEntry[]> {
  const { rows } = await sql<PlanEntry>`
    select ${columns} from plan_entry e where ${conditions(filter)} and ${isNewest} and e.action = 'written'
    order by e.jurisdiction, e.plan, e.starts nulls last, e.name, e.entry`.execute(tx)
  return rows
}

/** Every version of an entry, the newest first. */
export async function readPlanHistory(tx: Database, jurisdiction: string, id: string): Promise<PlanEntry[]> {
  const { rows } = await sql<PlanEntry>`
    select ${columns} from plan_entry e where e.jurisdiction = ${jurisdiction} and e.entry = ${id}
    order by e.version desc`.execute(tx)
  return rows
}

/** A version as it is written. */
export interface PlanWrite extends PlanContent {
  readonly entry: string
  readonly plan: string
  readonly kind: PlanEntry['kind']
  readonly parent: string | null
  readonly version: number
  readonly action: PlanEntry['action']
  readonly reason: string | null
}

/** Keeps a version. The database refuses who may not, and who has not read the newest one. */
export async function writePlanEntry(
  tx: Database,
  jurisdiction: string,
  { links, ...kept }: PlanWrite,
): Promise<void> {
  await sql`select keep_plan_entry(${jurisdiction}, ${JSON.stringify(kept)}::json, ${JSON.stringify(links)}::json)`.execute(
    tx,
  )
}
