// What has gone by in a file: the same record twice is taken once, and two that contradict each other are both refused.
import { hash } from 'node:crypto'
import {
  problemAt,
  recordLooks,
  spelledInKey,
  type ImportCounts,
  type ImportProblem,
  type KeptRecord,
  type Register,
  type StoredRecord,
} from '#definition'

type Class = keyof Pick<ImportCounts, 'new' | 'changed' | 'unchanged' | 'refused'>

interface Seen {
  readonly line: number
  readonly digest: string
  /** Digests of what else the file says under the key. */
  others?: Set<string>
  /** What the first of them was counted as. */
  counted?: Class
}

/** A key of the file, as it is written. */
export interface SeenLooks {
  readonly key: string
  readonly spelled: string
  readonly line: number
}

export interface FileKeys {
  readonly seen: Map<string, Seen>
  /** Keys of which it is known beforehand that the file contradicts itself. */
  readonly contradicted: ReadonlySet<string>
  /** By what keys look like, whatever their letters: the first key that looks so. */
  readonly looks: Map<string, string>
}

export function newFileKeys(contradicted: ReadonlySet<string> = new Set()): FileKeys {
  return { seen: new Map(), contradicted, looks: new Map() }
}

const digestOf = (content: unknown) => hash('sha1', JSON.stringify(content), 'base64')

/** What a record of the file is to those before it. */
export type Repetition =
  | { readonly kind: 'first'; readonly key: string }
  | { readonly kind: 'duplicate'; readonly first: number }
  | { readonly kind: 'contradiction'; readonly first: number }

/** What a record says, without the names of its fields: those are the same, in the same order, in all of a register. */
function contentOf({ fields, children, accepted }: StoredRecord, institution: string | undefined): unknown {
  const below = Object.values(children).map((rows) => rows.map((row) => Object.values(row)))
  return [Object.values(fields), below, accepted, institution]
}

/** A record that was checked, under which key, and what its row says of who keeps it. */
interface Keyed {
  readonly key: string
  readonly record: StoredRecord
  readonly institution: string | undefined
  readonly line: number
}

/** Remembers the record under its key. */
export function rememberKey(keys: FileKeys, { key, record, institution, line }: Keyed): Repetition {
  const digest = digestOf(contentOf(record, institution))
  const known = keys.seen.get(key)
  if (!known) {
    keys.seen.set(key, { line, digest })
    return keys.contradicted.has(key) ? { kind: 'contradiction', first: line } : { kind: 'first', key }
  }
  if (known.digest === digest || known.others?.has(digest)) return { kind: 'duplicate', first: known.line }
  known.others = (known.others ?? new Set()).add(digest)
  return { kind: 'contradiction', first: known.line }
}

interface LookedFor {
  readonly key: string
  readonly jurisdiction: string
  readonly record: KeptRecord
}

/** The record before it whose key looks the same and is written otherwise. Both were remembered (`rememberKey`). */
export function findLookAlike(
  keys: FileKeys,
  register: Register,
  { key, jurisdiction, record }: LookedFor,
): SeenLooks | undefined {
  const looks = recordLooks(register, record)
  if (looks === null) return undefined
  const place = `${jurisdiction}\u001F${record.institution}\u001F${looks}`
  const known = keys.looks.get(place)
  if (known === undefined) keys.looks.set(place, key)
  if (known === undefined || known === key) return undefined
  return { key: known, spelled: spelledInKey(register, known), line: keys.seen.get(known)?.line ?? 0 }
}

/** Remembers as what the first record of a key was counted. */
export function countKey(keys: FileKeys, key: string, counted: Class): void {
  const known = keys.seen.get(key)
  if (known) known.counted = counted
}

/** Keys under which the file says different things, with what the first was counted as. */
export function contradictedKeys({
  seen,
}: FileKeys): { key: string; line: number; counted: Class | undefined }[] {
  return [...seen].flatMap(([key, { line, others, counted }]) => (others ? [{ key, line, counted }] : []))
}

export function contradictionProblem(
  place: Pick<ImportProblem, 'line' | 'column'>,
  other: number,
  lineText: (line: number) => string | number,
): ImportProblem {
  const { line, column } = place
  return other === line
    ? { ...problemAt('file-contradicts-itself-below', place, { column }), kind: 'file-contradicts-itself' }
    : problemAt('file-contradicts-itself', place, { column, other: lineText(other) })
}
