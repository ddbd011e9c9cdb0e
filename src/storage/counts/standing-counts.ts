// What changes for stocks when records change: a thing is counted by what was last said of it, so that every record of
// the same thing is looked at, as they stood before and as they stand after. A thing is of one institution.
import { sql } from 'kysely'
import {
  columnOf,
  sharedFields,
  standingContributions,
  standingCounts,
  textOf,
  type Contribution,
  type Keeper,
  type KeptRecord,
  type NamedRecord,
  type RecordVersion,
  type Register,
  type Roadmap,
  type StoredRecord,
} from '#definition'
import { addMoves, type CellMoves, type Moved } from './counted-cells.ts'
import type { Database } from '../database/index.ts'
import { recordTableName, type RecordKey } from '../schema/index.ts'

/** A record as it was and as it is; null before it was kept and after it was withdrawn. */
interface RecordMove {
  readonly id: string
  readonly before: KeptRecord | null
  readonly after: KeptRecord | null
}

/** Changes of records of one institution: what it kept before, and what it keeps after. */
interface Moving {
  readonly keeper: Keeper
  readonly moves: readonly RecordMove[]
}

interface Office {
  readonly roadmap: Roadmap
  readonly register: Register
}

/** The institution’s other records that speak of one of the things: they share every field that tells things apart. */
async function readOthers(
  tx: Database,
  register: Register,
  fields: readonly string[],
  { keeper: { jurisdiction, institution }, moves }: Moving,
): Promise<NamedRecord[]> {
  const records = moves.flatMap(({ before, after }) => [before, after].filter((one) => one !== null))
  const things = new Set(records.map((one) => JSON.stringify(fields.map((id) => textOf(one.fields[id])))))
  const own = sql.join(
    [sql`''`, ...fields.map((id) => sql`coalesce(r.${sql.id(columnOf(id))}, '')`)],
    sql`, `,
  )
  const asked = [...things].map((thing) => ['', ...(JSON.parse(thing) as string[])])
  const { rows } = await sql<{ id: string; record: string }>`
    select r.record_id as id, v.record from ${sql.id(recordTableName(register.id))} r
      join record_version v on v.jurisdiction = r.jurisdiction and v.register = ${register.id}
        and v.record_id = r.record_id and v.version = r.version
    where r.jurisdiction = ${jurisdiction} and r.institution = ${institution} and not r.is_withdrawn
      and r.record_id <> all (${moves.map(({ id }) => id)}::text[])
      and jsonb_build_array(${own}) in (select jsonb_array_elements(${JSON.stringify(asked)}::jsonb))`.execute(
    tx,
  )
  return rows.map(({ id, record }) => ({
    id,
    record: { ...(JSON.parse(record) as StoredRecord), institution },
  }))
}

/**
 * Nobody else changes what holds in this register and jurisdiction until the transaction ends. One lock for all of its
 * institutions: a correction that moves a record from one to another needs no second one, and nobody waits in a circle.
 */
async function lockStanding(tx: Database, register: Register, jurisdiction: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`standing ${register.id} ${jurisdiction}`}, 0))`.execute(
    tx,
  )
}

async function movedStandings(tx: Database, { roadmap, register }: Office, moving: Moving): Promise<Moved> {
  const { moves } = moving
  const taken: Contribution[] = []
  const given: Contribution[] = []
  for (const count of standingCounts(register)) {
    const others = await readOthers(tx, register, sharedFields(register, count), moving)
    const among = (side: 'before' | 'after') =>
      moves.flatMap(({ id, [side]: record }) => (record === null ? [] : [{ id, record }]))
    taken.push(...standingContributions(roadmap, register, count, [...others, ...among('before')]))
    given.push(...standingContributions(roadmap, register, count, [...others, ...among('after')]))
  }
  return { taken, given }
}

/** The moves as each institution sees them: a record that moves to another one ends here and begins there. */
function movesByInstitution(moves: readonly RecordMove[]): (readonly [string, readonly RecordMove[]])[] {
  const sides = moves.flatMap(({ before, after }) => [before, after].flatMap((one) => one?.institution ?? []))
  return [...new Set(sides)].toSorted().map((institution) => {
    const own = (one: KeptRecord | null) => (one?.institution === institution ? one : null)
    const seen = moves.map(({ id, before, after }) => ({ id, before: own(before), after: own(after) }))
    return [institution, seen.filter(({ before, after }) => before !== null || after !== null)]
  })
}

/** Adds to a change what its records move in the stocks that their register feeds; nothing where it feeds none. */
export async function addStandings(
  tx: Database,
  change: Office & { readonly moves: CellMoves },
  writes: readonly {
    readonly key: RecordKey
    readonly action: RecordVersion['action']
    readonly record: KeptRecord
    readonly before: KeptRecord | null
  }[],
): Promise<void> {
  if (standingCounts(change.register).length === 0) return
  const byJurisdiction = Map.groupBy(writes, ({ key }) => key.jurisdiction)
  for (const jurisdiction of [...byJurisdiction.keys()].toSorted()) {
    const all = (byJurisdiction.get(jurisdiction) ?? []).map(({ key, action, record, before }) => ({
      id: key.id,
      before,
      after: action === 'withdrawn' ? null : record,
    }))
    await lockStanding(tx, change.register, jurisdiction)
    for (const [institution, moves] of movesByInstitution(all)) {
      const keeper = { jurisdiction, institution }
      addMoves(change.moves, keeper, await movedStandings(tx, change, { keeper, moves }))
    }
  }
}

/** What holds by all records of one institution, counted from zero. */
export function allStandings(
  roadmap: Roadmap,
  register: Register,
  records: readonly NamedRecord[],
): Contribution[] {
  return standingCounts(register).flatMap((count) => standingContributions(roadmap, register, count, records))
}
