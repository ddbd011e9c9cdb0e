// Whether what is stored of a record beside its answers follows from them: what its number looks like, what it stands beside.
import { sql } from 'kysely'
import { identityFields, recordLooks, type Register, type Roadmap } from '#definition'
import type { Database } from '../database/index.ts'
import { findUnlikeTotals } from '../counts/index.ts'
import { hasLooks, looksColumn, recordTableName } from '../schema/index.ts'
import type { AuditDifference } from './audit-difference.ts'
import { recordText } from './verify-registers.ts'
import { say as word } from './verify-sentences.ts'

/** Records that are looked at in one step. */
const atOnce = 5000

interface LookedAt {
  readonly jurisdiction: string
  readonly record_id: string
  readonly looks: string | null
  /** The answers of its key as its newest version says them, in the order of the register. */
  readonly answers: readonly (string | null)[]
}

const nameOf = (
  register: Register,
  { jurisdiction, record_id: id }: Pick<LookedAt, 'jurisdiction' | 'record_id'>,
) => recordText({ register, jurisdiction }, id)

/** So many records after the given one, in the order of their key. */
async function readLooks(
  tx: Database,
  register: Register,
  after: readonly [string, string],
): Promise<LookedAt[]> {
  const answers = identityFields(register).map(({ id }) => sql`v.record::json -> 'fields' ->> ${sql.lit(id)}`)
  const { rows } = await sql<LookedAt>`
    select r.jurisdiction, r.record_id, r.${sql.id(looksColumn)} as looks, array[${sql.join(answers)}] as answers
    from (select * from ${sql.id(recordTableName(register.id))}
      where (jurisdiction, record_id) > (${after[0]}, ${after[1]}) order by jurisdiction, record_id limit ${atOnce}) r
      left join record_version v on v.jurisdiction = r.jurisdiction and v.register = ${register.id}
        and v.record_id = r.record_id and v.version = r.version
    order by r.jurisdiction, r.record_id`.execute(tx)
  return rows
}

/** The first record whose number is stored as looking otherwise than it does: others that look like it would not be found. */
async function findUnlikeLooks(tx: Database, register: Register): Promise<string | undefined> {
  const fields = identityFields(register)
  let after: readonly [string, string] = ['', '']
  for (;;) {
    const rows = await readLooks(tx, register, after)
    for (const one of rows) {
      const said = Object.fromEntries(fields.map(({ id }, at) => [id, one.answers[at] ?? null]))
      const follows = recordLooks(register, { fields: said })
      const name = (looks: string | null) => (looks === null ? word('looks-like-nothing') : `“${looks}”`)
      if (one.looks !== follows)
        return word('looks-otherwise', {
          record: nameOf(register, one),
          kept: name(one.looks),
          follows: name(follows),
        })
    }
    const last = rows.at(-1)
    if (!last || rows.length < atOnce) return undefined
    after = [last.jurisdiction, last.record_id]
  }
}

/**
 * The first record of which it is said that nobody has decided whether it is another one, and that was kept since that is
 * asked at once: only what was stored before can be undecided.
 */
async function findUndecided(tx: Database, register: Register): Promise<string | undefined> {
  const { rows } = await sql<LookedAt>`select r.jurisdiction, r.record_id
    from ${sql.id(recordTableName(register.id))} r join record_version v on v.jurisdiction = r.jurisdiction
      and v.register = ${register.id} and v.record_id = r.record_id and v.version = 1
    where r.twin = 'undecided' and v.at > (select min(at) from audit_entry where chain = 'all' and action = 'baseline')
    order by 1, 2 limit 1`.execute(tx)
  return rows[0] && word('undecided-since', { record: nameOf(register, rows[0]) })
}

/** The first institution of which it is kept that it has more records, or fewer, than it has. */
async function findUnlikeTotal(tx: Database, roadmap: Roadmap): Promise<string | undefined> {
  const [first] = await findUnlikeTotals(tx, roadmap)
  return first && word('total-of-records-otherwise', { ...first })
}

/** Looks at what is derived of records. Gives the first difference of each register and kind. */
export async function verifyDerivedOfRecords(tx: Database, roadmap: Roadmap): Promise<AuditDifference[]> {
  const found = [await findUnlikeTotal(tx, roadmap)]
  for (const register of roadmap.registers) {
    if (hasLooks(register)) found.push(await findUnlikeLooks(tx, register))
    found.push(await findUndecided(tx, register))
  }
  return found.flatMap((what) =>
    what === undefined ? [] : [{ part: 'registers' as const, chain: null, sequence: null, what }],
  )
}
