// Whether what is sensitive lies where it belongs and says what the versions say, and no open text holds any of it.
import { sql } from 'kysely'
import {
  hasSensitive,
  joinRecord,
  sensitiveFields,
  splitRecord,
  type Field,
  type Register,
  type Roadmap,
  type SensitiveAnswers,
  type StoredRecord,
} from '#definition'
import type { Database } from '../database/index.ts'
import { childTableName, recordTableName, sensitiveTableName } from '../schema/index.ts'
import { rowDigest, type AuditDifference } from './audit-difference.ts'
import { asWritten, ofSameVersion, sensitiveAsWritten } from './proved-versions.ts'
import { say as word } from './verify-sentences.ts'
import {
  answerPairs,
  answerTypes,
  lookInPlace,
  newestVersions,
  recordText,
  unlikeColumns,
  type Place,
} from './verify-registers.ts'

/** The newest versions with what is sensitive in them, `s`. */
const sensitiveVersions = (place: Place) => sql`${newestVersions(place)}
  join (select * from record_version_sensitive where jurisdiction = ${place.jurisdiction} and register = ${place.register.id}) s
    on s.record_id = r.record_id and s.version = r.version`

async function findUnlikeOwn(
  tx: Database,
  place: Place,
  fields: readonly Field[],
): Promise<string | undefined> {
  const table = sensitiveTableName(recordTableName(place.register.id))
  const { rows } = await sql<{ record_id: string; columns: string }>`
    select record_id, columns from (
      select record_id, ${unlikeColumns(answerPairs(fields, 'k', 'f'))} as columns
      from (select * from ${sql.table(table)} where jurisdiction = ${place.jurisdiction}) k
      full join (
        select r.record_id, one.* from ${sensitiveVersions(place)}
          cross join lateral json_to_record(s.record::json -> 'fields') as one(${answerTypes(place, table, fields)})
      ) f using (record_id)
    ) judged where columns <> '' order by record_id limit 1`.execute(tx)
  const [first] = rows
  if (!first) return undefined
  const record = recordText(place, first.record_id)
  return word('sensitive-says-something-else', { record, columns: first.columns })
}

async function findUnlikeRow(
  tx: Database,
  place: Place,
  child: { readonly id: string; readonly fields: readonly Field[] },
): Promise<string | undefined> {
  const { id, fields } = child
  const table = sensitiveTableName(childTableName(place.register.id, id))
  const names = sql.join([...fields.map((field) => sql.id(field.id)), sql.id('line')])
  const { rows } = await sql<{ record_id: string; line: string; columns: string }>`
    select record_id, line::text as line, columns from (
      select record_id, line, ${unlikeColumns(answerPairs(fields, 'k', 'f'))} as columns
      from (select * from ${sql.table(table)} where jurisdiction = ${place.jurisdiction}) k
      full join (
        select r.record_id, one.* from ${sensitiveVersions(place)}
          cross join lateral rows from (
            json_to_recordset(coalesce(s.record::json -> 'children' -> ${sql.lit(id)}, '[]')) as (${answerTypes(place, table, fields)})
          ) with ordinality as one(${names})
      ) f using (record_id, line)
    ) judged where columns <> '' order by record_id, line limit 1`.execute(tx)
  const [first] = rows
  if (!first) return undefined
  const record = recordText(place, first.record_id)
  return word('sensitive-row-says-something-else', {
    ...{ line: first.line, id, record, columns: first.columns },
  })
}

interface MovedTexts {
  readonly record_id: string
  readonly version: string
  readonly open: string
  readonly sensitive: string
  readonly original: string
  readonly original_sensitive: string | null
}

const partsOf = (text: string) => JSON.parse(text) as SensitiveAnswers

/** The same text for two that say the same: keys in order, and no empty answers. */
const plainText = (value: unknown): string =>
  JSON.stringify(value, (_key, one: unknown) => {
    if (one === null || typeof one !== 'object' || Array.isArray(one)) return one
    const given = Object.entries(one).filter(([, answer]) => answer !== null)
    return Object.fromEntries(given.toSorted(([a], [b]) => (a < b ? -1 : 1)))
  })

/** Whether both texts together are what was written, and nothing sensitive stands in the open one. */
function isSplitRightly(register: Register, texts: MovedTexts): boolean {
  const open = JSON.parse(texts.open) as StoredRecord
  const { original, original_sensitive: before } = texts
  const written = joinRecord(
    register,
    JSON.parse(original) as StoredRecord,
    before === null ? null : partsOf(before),
  )
  return (
    splitRecord(register, open).sensitive === null &&
    plainText(joinRecord(register, open, partsOf(texts.sensitive))) === plainText(written)
  )
}

const textsAtOnce = 2000

/** Versions out of which answers were taken after they had been written: their entries prove the texts of then. */
async function findSplitOtherwise(tx: Database, place: Place): Promise<string | undefined> {
  const { register, jurisdiction } = place
  let after: Pick<MovedTexts, 'record_id' | 'version'> = { record_id: '', version: '0' }
  for (;;) {
    const { rows } =
      await sql<MovedTexts>`select s.record_id, s.version::text as version, v.record as open, s.record as sensitive,
        s.original, s.original_sensitive
      from record_version_sensitive s join record_version v on v.jurisdiction = s.jurisdiction and v.register = s.register
        and v.record_id = s.record_id and v.version = s.version
      where s.jurisdiction = ${jurisdiction} and s.register = ${register.id} and s.original is not null
        and (s.record_id, s.version) > (${after.record_id}, ${after.version}::bigint)
      order by s.record_id, s.version limit ${textsAtOnce}`.execute(tx)
    const wrong = rows.find((row) => !isSplitRightly(register, row))
    if (wrong)
      return word('sensitive-split-otherwise', {
        version: wrong.version,
        record: recordText(place, wrong.record_id),
      })
    const last = rows.at(-1)
    if (!last || rows.length < textsAtOnce) return undefined
    after = last
  }
}

/** A version in which something was erased, and whose texts are not what remained of them then. */
async function findErasedOtherwise(tx: Database, place: Place): Promise<string | undefined> {
  const open = sql`(select ${rowDigest('record_version', asWritten)} from record_version t where ${sql.raw(
    ofSameVersion('t', 'e'),
  )})`
  const { rows } = await sql<{ record_id: string; version: string }>`
    select e.record_id, e.version::text as version from erased_version e
      left join record_version_sensitive t on ${sql.raw(ofSameVersion('t', 'e'))}
    where e.jurisdiction = ${place.jurisdiction} and e.register = ${place.register.id}
      and not exists (select from erased_version later where ${sql.raw(ofSameVersion('later', 'e'))} and later.erasure > e.erasure)
      and (encode(${rowDigest('record_version_sensitive', sensitiveAsWritten)}, 'hex') is distinct from e.remains
        or e.open_remains is not null and encode(${open}, 'hex') is distinct from e.open_remains)
    order by e.record_id, e.version limit 1`.execute(tx)
  const [first] = rows
  return (
    first && word('erased-otherwise', { version: first.version, record: recordText(place, first.record_id) })
  )
}

/** Everything that is looked at in one place, each by itself. */
function looksAt(tx: Database, place: Place): (() => Promise<string | undefined>)[] {
  const { own, children } = sensitiveFields(place.register)
  return [
    ...(own.length > 0 ? [() => findUnlikeOwn(tx, place, own)] : []),
    ...children.map((child) => () => findUnlikeRow(tx, place, child)),
    () => findSplitOtherwise(tx, place),
    () => findErasedOtherwise(tx, place),
  ]
}

/** Compares what is sensitive with the versions, register by register. Gives the first difference of each look. */
export async function verifySensitive(
  tx: Database,
  roadmap: Roadmap,
  onStep: (what: string) => void,
): Promise<AuditDifference[]> {
  const differences: AuditDifference[] = []
  for (const register of roadmap.registers.filter(hasSensitive)) {
    const { rows } = await sql<{ jurisdiction: string }>`
      select distinct jurisdiction from record_version where register = ${register.id} order by 1`.execute(tx)
    for (const { jurisdiction } of rows) {
      onStep(`what is sensitive in the register ${register.id} of ${jurisdiction}`)
      const place = { roadmap, register, jurisdiction }
      differences.push(...(await lookInPlace(tx, place, looksAt(tx, place))))
    }
  }
  return differences
}
