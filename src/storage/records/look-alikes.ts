// Stored records whose numbers look the same as one that is asked and are written otherwise: one probe of an index for each.
import { sql, type RawBuilder } from 'kysely'
import {
  institutionColumn,
  notStated,
  recordLooks,
  type KeptRecord,
  type RecordAnswer,
  type Register,
} from '#definition'
import type { Database } from '../database/index.ts'
import {
  hasLooks,
  identityColumns,
  identityValues,
  looksColumn,
  recordTableName,
  rowsToFind,
  type RecordKey,
} from '../schema/index.ts'
import { answerOf, withVersions, type VersionRow } from './records.ts'

/** A record to look for others beside. */
export interface AskedLooks {
  readonly key: RecordKey
  readonly record: Pick<KeptRecord, 'institution' | 'fields'>
}

/** More of them are not asked about. */
const mostAsked = 3

/** What is known besides of one that is asked, where others may look like it. */
export const looksTexts = ['own_looks', 'own_institution'].map((name) => ({ name, type: 'text' }))

/** What stands in these columns, column by column. */
export const looksValues = (
  register: Register,
  asked: readonly AskedLooks[],
): readonly (readonly unknown[])[] => [
  asked.map(({ record }) => recordLooks(register, record)),
  asked.map(({ record }) => record.institution),
]

/** Which stored ones look like one that is asked, from `from` on; undefined where the register has no key that people spell. */
export function lookingLike(register: Register): RawBuilder<unknown> | undefined {
  if (!hasLooks(register)) return undefined
  const identity = identityColumns(register).filter(({ name }) => name !== institutionColumn)
  const isWritten = sql.join(
    identity.map(({ name }) => sql`r.${sql.id(name)} = one.${sql.id(`like_${name}`)}`),
    sql` and `,
  )
  return sql`${sql.id(recordTableName(register.id))} r
      where r.jurisdiction = one.like_jurisdiction and r.${sql.id(looksColumn)} = one.own_looks
        and r.record_id <> one.own_id and not r.is_withdrawn and not (${isWritten})
        and (r.${sql.id(institutionColumn)} = one.own_institution or ${notStated} in (r.${sql.id(institutionColumn)}, one.own_institution))`
}

/** Those that are asked, as rows of a statement. */
function askedRows(register: Register, asked: readonly AskedLooks[]): RawBuilder<unknown> {
  const columns = [
    { name: 'asked', type: 'int' },
    { name: 'own_id', type: 'text' },
    ...identityColumns(register).map(({ name, type }) => ({ name: `like_${name}`, type })),
    ...looksTexts,
  ]
  return rowsToFind(columns, [
    asked.map((_one, at) => at),
    asked.map(({ key }) => key.id),
    ...identityValues(register, asked),
    ...looksValues(register, asked),
  ])
}

/** The statement that reads them, their versions as of other records; undefined where there is nothing to look for. */
export function lookAlikeVersions(
  register: Register,
  asked: readonly AskedLooks[],
): RawBuilder<unknown> | undefined {
  const looking = asked.length === 0 ? undefined : lookingLike(register)
  if (!looking) return undefined
  const like = sql`select r.jurisdiction, r.record_id, r.version from ${looking} limit ${mostAsked}`
  return withVersions(register, askedRows(register, asked), like)
}

/** For each record asked, those whose key looks the same and is written otherwise. */
export async function findLookAlikesMany(
  tx: Database,
  register: Register,
  asked: readonly AskedLooks[],
): Promise<readonly (readonly RecordAnswer[])[]> {
  const versions = lookAlikeVersions(register, asked)
  if (!versions) return asked.map(() => [])
  const { rows } = await sql<VersionRow & { asked: number }>`${versions}`.execute(tx)
  const byAsked = Map.groupBy(rows, (row) => row.asked)
  return asked.map((_one, at) => (byAsked.get(at) ?? []).map((row) => answerOf(register, row)))
}
