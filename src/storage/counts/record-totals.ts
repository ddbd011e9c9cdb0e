// How many records of each register each institution keeps, and when they were changed last: moved with the records, so that nobody has to count them.
import { sql, type RawBuilder } from 'kysely'
import type { Keeper, Register, Roadmap } from '#definition'
import type { Database } from '../database/index.ts'
import { recordTableName } from '../schema/index.ts'

/** How many records an institution keeps in a register, withdrawn ones left out; or by how many that moves. */
export interface RecordTotal extends Keeper {
  readonly register: string
  readonly records: number
  /** Only the total is set right: no record was changed. */
  readonly mends?: true
}

/** Moves by register and institution. */
export type TotalMoves = Map<string, RecordTotal>

/** Adds to the moves that an institution keeps so many records more, or fewer, in the register. */
export function addTotal(moves: TotalMoves, register: Register, keeper: Keeper, more: number): void {
  const { jurisdiction, institution } = keeper
  const key = `${register.id} ${jurisdiction} ${institution}`
  const records = (moves.get(key)?.records ?? 0) + more
  moves.set(key, { register: register.id, jurisdiction, institution, records })
}

/**
 * Moves the totals, by nothing too where records are corrected and stay: their last change is noted. As a value to be selected by a statement that runs when all records of the change are written. The
 * transaction holds the jurisdictions by then.
 */
export function movesOfTotals(moves: Iterable<RecordTotal>): RawBuilder<unknown> {
  const moved = [...moves]
  return moved.length === 0 ? sql`null` : sql`move_record_totals(${JSON.stringify(moved)}::json)`
}

/** What is counted of: all that the person may open, of one jurisdiction or one institution where they are named. */
export type TotalsAsked = Partial<Keeper>

const onlyOf = (column: string, wanted = '') =>
  wanted === '' ? sql`` : sql` and ${sql.id(column)} = ${wanted}`

/** How many records a person may open in a register, as a part of a statement. */
export const totalOf = ({ id }: Register, { jurisdiction, institution }: TotalsAsked): RawBuilder<number> =>
  sql<number>`(select coalesce(sum(records), 0)::int from record_total where register = ${id}${onlyOf('jurisdiction', jurisdiction)}${onlyOf('institution', institution)})`

/** A register as a whole, as far as a person may open it. */
export interface RegisterTotal {
  readonly register: string
  readonly records: number
  /** The moment of the last change; null where nothing was changed yet. */
  readonly changed: string | null
}

/** How many records each register holds that a person may open, and when they were changed last; one without any is left out. */
export async function readTotals(tx: Database): Promise<RegisterTotal[]> {
  const { rows } = await sql<RegisterTotal>`select register, sum(records)::int as records,
    to_char(max(changed_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as changed
    from record_total group by register order by register`.execute(tx)
  return rows
}

/** A total that is not what the records come to. */
export interface UnlikeTotal extends Keeper {
  readonly register: string
  readonly kept: number
  readonly counted: number
}

/** Counts the records of every register, and gives the totals that were kept otherwise. */
export async function findUnlikeTotals(tx: Database, { registers }: Roadmap): Promise<UnlikeTotal[]> {
  if (registers.length === 0) return []
  const each = registers.map(
    ({ id }) => sql`select ${id}::text as register, jurisdiction, institution, count(*) as records
      from ${sql.id(recordTableName(id))} where not is_withdrawn group by jurisdiction, institution`,
  )
  const { rows } = await sql<UnlikeTotal>`
    with counted as (${sql.join(each, sql` union all `)})
    select register, jurisdiction, institution,
      coalesce(kept.records, 0)::int as kept, coalesce(counted.records, 0)::int as counted
    from counted full join (select * from record_total where register = any (${registers.map(({ id }) => id)}::text[])) kept
      using (register, jurisdiction, institution)
    where coalesce(kept.records, 0) <> coalesce(counted.records, 0)
    order by register, jurisdiction, institution`.execute(tx)
  return rows
}

/** Makes the totals what the records come to. Gives those that were otherwise. */
export async function rebuildTotals(tx: Database, roadmap: Roadmap): Promise<UnlikeTotal[]> {
  const unlike = await findUnlikeTotals(tx, roadmap)
  const moves = unlike.map(({ kept, counted, ...whose }) => ({
    ...whose,
    records: counted - kept,
    mends: true as const,
  }))
  await sql`select ${movesOfTotals(moves)}`.execute(tx)
  return unlike
}
