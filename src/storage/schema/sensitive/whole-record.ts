// A version of a record, `v`, with what is sensitive in it, as far as the person may read that.
import { sql, type RawBuilder } from 'kysely'
import {
  hasSensitive,
  joinRecord,
  splitRecord,
  type Register,
  type SensitiveAnswers,
  type StoredRecord,
} from '#definition'
import { everywhere, inPlace } from '../record-policies.ts'

/** What a version is read by: its open text, the sensitive one, and whether that is withheld. */
export interface VersionTexts {
  readonly record: string
  readonly sensitive: string | null
  readonly is_withheld: boolean
}

/** Whether what is sensitive in the version `v` is withheld from the person. */
export function isWithheld(register: Register, v: string): RawBuilder<unknown> {
  if (!hasSensitive(register)) return sql`false`
  const { id } = register
  return sql.raw(`not (${everywhere('sensitive', id)} or ${inPlace('sensitive', `'${id}'`, `${v}.`)})`)
}

/** Selects `record`, `sensitive` and `is_withheld` of `v`, a version or whatever has its columns. */
export function versionTexts(register: Register, v = 'v'): RawBuilder<unknown> {
  const sensitive = hasSensitive(register) ? sensitiveText(v) : sql`null::text`
  return sql`${sql.id(v)}.record, ${sensitive} as sensitive, ${isWithheld(register, v)} as is_withheld`
}

/** The sensitive text of the version `v`; null where it has none, or none for the person. */
export const sensitiveText = (v: string): RawBuilder<unknown> =>
  sql.raw(`(select apart.record from record_version_sensitive apart where apart.jurisdiction = ${v}.jurisdiction
    and apart.register = ${v}.register and apart.record_id = ${v}.record_id and apart.version = ${v}.version)`)

/** The record that was read: all of it, or without what is withheld, and then it says so. */
export function wholeRecord(
  register: Register,
  { record, sensitive, is_withheld }: VersionTexts,
): StoredRecord & { readonly isWithheld?: true } {
  const open = JSON.parse(record) as StoredRecord
  if (is_withheld) return { ...splitRecord(register, open).open, isWithheld: true }
  return joinRecord(register, open, sensitive === null ? null : (JSON.parse(sensitive) as SensitiveAnswers))
}
