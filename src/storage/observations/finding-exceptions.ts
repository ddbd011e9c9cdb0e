// Findings that were accepted with a reason, and acceptances that were taken back. Append-only, in the audit log.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Audience, FindingException } from '#definition'
import { takeChain, writeAudit } from '../audit/index.ts'
import type { Database } from '../database/index.ts'

/** An acceptance as it is stored: for which finding, and for which figures. */
export interface KeptException extends Omit<FindingException, 'state'> {
  /** The figures it was accepted for, as a digest. */
  readonly figures: string
  readonly audience: Audience
  readonly isWithdrawn: boolean
}

/** All of them, the newest first; of one act only, where it is named. */
export async function readExceptions(tx: Database, act?: string): Promise<KeptException[]> {
  const only = act === undefined ? sql`true` : sql`e.act = ${act}`
  const { rows } = await sql<KeptException>`
    select e.id, e.finding, e.figures, e.rule, e.data_element as element, e.jurisdiction, e.audience, e.sentence, e.reason,
      to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, e.by_person as by,
      e.act, w.exception_id is not null as "isWithdrawn"
    from finding_exception e left join finding_exception_withdrawal w
      on w.jurisdiction = e.jurisdiction and w.exception_id = e.id
    where ${only} order by e.at desc, e.id`.execute(tx)
  return rows
}

type Accepted = Omit<KeptException, 'id' | 'at' | 'by' | 'isWithdrawn'>

/** Keeps an acceptance. The jurisdiction's chain is taken before the version is counted up. */
export async function writeException(tx: Database, person: string, accepted: Accepted): Promise<string> {
  const { jurisdiction, finding, figures, rule, element, audience, sentence, reason, act } = accepted
  const id = randomUUID()
  await takeChain(tx, jurisdiction)
  await sql`insert into finding_exception
    (jurisdiction, id, finding, figures, rule, data_element, audience, sentence, reason, act, by_person)
    values (${jurisdiction}, ${id}, ${finding}, ${figures}, ${rule}, ${element}, ${audience}, ${sentence}, ${reason}, ${act}, ${person})`.execute(
    tx,
  )
  await writeAudit(tx, {
    chain: jurisdiction,
    action: 'accept finding',
    subject: finding,
    after: `${sentence} ${reason}`,
    content: { kind: 'acceptance', key: id },
  })
  return id
}

/** Takes an acceptance back: true where it was not taken back before, false where there is none to take back. */
export async function withdrawException(tx: Database, person: string, id: string): Promise<boolean> {
  const { rows } = await sql<{ jurisdiction: string; audience: string; finding: string; reason: string }>`
    select jurisdiction, audience, finding, reason from finding_exception where id = ${id}`.execute(tx)
  const [kept] = rows
  if (!kept) return false
  await takeChain(tx, kept.jurisdiction)
  const { numAffectedRows } = await sql`
    insert into finding_exception_withdrawal (jurisdiction, exception_id, audience, by_person)
    values (${kept.jurisdiction}, ${id}, ${kept.audience}, ${person}) on conflict do nothing`.execute(tx)
  if (Number(numAffectedRows ?? 0) === 0) return false
  await writeAudit(tx, {
    chain: kept.jurisdiction,
    action: 'withdraw acceptance of finding',
    subject: kept.finding,
    before: kept.reason,
    content: { kind: 'acceptance taken back', key: id },
  })
  return true
}
