// Records that were found to be the same by their register, and about which nobody has decided yet.
import { sql } from 'kysely'
import type { Collision, CollisionsAnswer, RecordAnswer, Register } from '#definition'
import type { Database } from '../database/index.ts'
import { columnList, identityColumns, recordTableName, sameIn } from '../schema/index.ts'
import { answerOf, versionColumns, type VersionRow } from './records.ts'

/** One row for each key under which somebody has to decide. */
function undecidedKeys(register: Register) {
  const identity = identityColumns(register).map(({ name }) => name)
  return sql`select distinct ${columnList(identity, 'u')} from ${sql.id(recordTableName(register.id))} u
    where u.twin = 'undecided' and not u.is_withdrawn`
}

interface CollisionRow extends VersionRow {
  readonly at_key: string
  readonly keys: string
  readonly is_undecided: boolean
}

function collisionOf(register: Register, rows: readonly CollisionRow[]): Collision {
  const undecided = rows.filter(({ is_undecided }) => is_undecided).map(({ record_id }) => record_id)
  return { records: rows.map((row): RecordAnswer => answerOf(register, row)), undecided }
}

/** Records that are the same, key by key in the order of their keys, with how many keys there are in all. */
export async function readCollisions(
  tx: Database,
  register: Register,
  limit: number,
): Promise<CollisionsAnswer> {
  const identity = identityColumns(register).map(({ name }) => name)
  const { rows } = await sql<CollisionRow>`
    with found as (
      select k.*, row_number() over (order by ${columnList(identity, 'k')}) as at_key, count(*) over () as keys
      from (${undecidedKeys(register)}) k order by at_key limit ${limit})
    select f.at_key::text as at_key, f.keys::text as keys, coalesce(r.twin = 'undecided', false) as is_undecided, ${versionColumns(register)}
    from found f
      join ${sql.id(recordTableName(register.id))} r on ${sameIn(identity, 'r', 'f')} and not r.is_withdrawn
      join record_version v on v.register = ${register.id} and ${sameIn(['jurisdiction', 'record_id', 'version'], 'v', 'r')}
      left join record_version first on first.register = v.register and first.version = 1
        and ${sameIn(['jurisdiction', 'record_id'], 'first', 'v')}
    order by f.at_key, r.twin is not null, first.at, v.record_id`.execute(tx)
  const byKey = Map.groupBy(rows, ({ at_key }) => at_key)
  return {
    collisions: [...byKey.values()].map((own) => collisionOf(register, own)),
    total: Number(rows[0]?.keys ?? 0),
  }
}

/** Under how many keys of each register somebody has to decide; registers without any are left out. */
export async function countCollisions(
  tx: Database,
  registers: readonly Register[],
): Promise<Readonly<Record<string, number>>> {
  if (registers.length === 0) return {}
  const counts = registers.map(
    (register) =>
      sql`select ${register.id}::text as id, count(*)::int as keys from (${undecidedKeys(register)}) k`,
  )
  const { rows } = await sql<{ id: string; keys: number }>`${sql.join(counts, sql` union all `)}`.execute(tx)
  return Object.fromEntries(rows.filter(({ keys }) => keys > 0).map(({ id, keys }) => [id, keys]))
}
