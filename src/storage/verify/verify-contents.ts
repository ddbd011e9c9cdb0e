// Whether the rows that entries speak of are those of the time: none changed, none missing, none without an entry.
import { createHash } from 'node:crypto'
import { sql, type RawBuilder } from 'kysely'
import { keepersFoundChanged } from '../counts/index.ts'
import { schemaFoundChanged } from '../catalogue/index.ts'
import { rightsFoundChanged, type Database } from '../database/index.ts'
import { chainText, entryText, type AuditDifference } from './audit-difference.ts'
import { provedKinds } from './proved-rows.ts'
import { provedVersions, type ProvedKind } from './proved-versions.ts'
import { say as word } from './verify-sentences.ts'

interface Unlike {
  readonly chain: string
  readonly sequence: string | null
  readonly action: string | null
  readonly subject: string | null
  /** How many rows the entry speaks of. */
  readonly said: string | null
  /** How many there are. */
  readonly found: string
  /** One of those that there are. */
  readonly name: string | null
}

const digestOfNothing = createHash('sha256').digest('hex')

/** The first thing that is not as its entry says, or that no entry speaks of; of one chain where one is named. */
async function findUnlike(
  tx: Database,
  { kind, tables, isState }: ProvedKind,
  chain?: string,
): Promise<Unlike | undefined> {
  const only = (column: RawBuilder<unknown>) => (chain === undefined ? sql`` : sql` and ${column} = ${chain}`)
  const rows = tables.map(
    ({ table, chain: own, key, name, digest, only: which }) =>
      sql`select ${own} as chain, ${key} as key, ${digest} as one, ${name} as name from ${sql.table(table)} t where ${which}${only(own)}`,
  )
  const newest = isState
    ? sql` and not exists (select from audit_entry later where later.chain = e.chain
        and later.content_kind = e.content_kind and later.content_key = e.content_key and later.sequence > e.sequence)`
    : sql``
  const { rows: unlike } = await sql<Unlike>`
    with found as (
      select chain, key, count(*) as rows, min(name) as name,
        encode(sha256(string_agg(one, ''::bytea order by one)), 'hex') as digest
      from (${sql.join(rows, sql` union all `)}) t group by chain, key
    ), said as (
      select chain, content_key as key, sequence, action, subject, content_rows, content_digest from audit_entry e
      where content_kind = ${kind}${only(sql`e.chain`)}${newest}
    )
    select chain, said.sequence::text, said.action, said.subject, said.content_rows::text as said,
      coalesce(found.rows, 0)::text as found, found.name
    from said full join found using (chain, key)
    where said.sequence is null or said.content_rows <> coalesce(found.rows, 0)
      or said.content_digest <> coalesce(found.digest, ${digestOfNothing})
    order by said.sequence is null, chain, said.sequence, found.name limit 1`.execute(tx)
  return unlike[0]
}

const rowsText = (count: string) => `${count} ${count === '1' ? 'row' : 'rows'}`

function whatIsUnlike({ kind }: ProvedKind, unlike: Unlike): string {
  const { chain, sequence, action, subject, said, found, name } = unlike
  if (sequence === null || action === null || subject === null)
    return word('no-entry-of-speaks-of', {
      chain: chainText(chain),
      name: name ?? kind,
      rows: rowsText(found),
    })
  const entry = entryText({ chain, sequence, action, subject })
  if (said !== found)
    return word('speaks-of-and-there-now', {
      entry,
      rows: rowsText(said ?? '0'),
      value: found === '1' ? 'is' : 'are',
      found,
      value2: Number(found) < Number(said) ? 'removed' : 'added',
    })
  const which = found === '1' && name !== null ? name : `one of its ${found} rows`
  return word('was-changed-since-it-was', { entry, which })
}

async function verifyKind(tx: Database, kind: ProvedKind, chain?: string): Promise<AuditDifference[]> {
  const unlike = await findUnlike(tx, kind, chain)
  if (!unlike) return []
  const what = whatIsUnlike(kind, unlike)
  return [{ part: 'contents', chain: unlike.chain, sequence: unlike.sequence, what }]
}

/** At a start something was otherwise than the log had said, and the log says that too; rights and keepers were set right. */
async function findSetRight(
  tx: Database,
  entry: RawBuilder<unknown>,
  part: AuditDifference['part'],
  code: 'entry-of-the-chain-of' | 'entry-of-keepers-changed' | 'entry-of-schema-changed',
): Promise<AuditDifference[]> {
  const { rows } = await sql<{
    sequence: string
    at: string
    about: string
  }>`select sequence::text, at::text, subject as about from audit_entry
    where chain = 'all' and ${entry} order by audit_entry.sequence limit 1`.execute(tx)
  return rows.map(({ sequence, at, about }) => ({
    part,
    chain: 'all',
    sequence,
    what: word(code, { sequence, at, about }),
  }))
}

/** Compares the rows of every kind with the entries that speak of them. Gives the first difference of each. */
export async function verifyContents(
  tx: Database,
  hasRecords: boolean,
  onStep: (what: string) => void,
): Promise<AuditDifference[]> {
  const differences: AuditDifference[] = []
  for (const kind of provedKinds) {
    onStep(kind.tables.map(({ table }) => table).join(', '))
    differences.push(...(await verifyKind(tx, kind)))
  }
  const ofRights = sql`content_kind = 'rights' and action = ${rightsFoundChanged}`
  const ofKeepers = sql`action = ${keepersFoundChanged}`
  const ofSchema = sql`action = ${schemaFoundChanged}`
  differences.push(
    ...(await findSetRight(tx, ofRights, 'contents', 'entry-of-the-chain-of')),
    ...(await findSetRight(tx, ofKeepers, 'definitions', 'entry-of-keepers-changed')),
    ...(await findSetRight(tx, ofSchema, 'schema', 'entry-of-schema-changed')),
  )
  if (!hasRecords) return differences
  const { rows } = await sql<{ chain: string }>`select jurisdiction as chain from record_version union
    select chain from audit_entry where content_kind = 'change' order by 1`.execute(tx)
  for (const { chain } of rows) {
    onStep(`versions of records of ${chain}`)
    differences.push(...(await verifyKind(tx, provedVersions, chain)))
  }
  return differences
}
