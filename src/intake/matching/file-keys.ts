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

/** A key of the file, as it is written. */
export interface SeenLooks {
  readonly key: string
  readonly spelled: string
  readonly line: number
}

/** What went by, each key under the number of its place: lists of plain values, for a file may have a million of them. */
export interface FileKeys {
  readonly places: Map<string, number>
  readonly names: string[]
  readonly lines: number[]
  readonly digests: string[]
  /** As what the first of each was counted. */
  readonly counted: (Class | undefined)[]
  /** Digests of what else the file says under a key, by its place. */
  readonly others: Map<number, Set<string>>
  /** Keys of which it is known beforehand that the file contradicts itself. */
  readonly contradicted: ReadonlySet<string>
  /** By whose records they are, and by what keys look like, whatever their letters: the place of the first that looks so. */
  readonly looks: Map<string, Map<string, number>>
}

export function newFileKeys(contradicted: ReadonlySet<string> = new Set()): FileKeys {
  return {
    ...{ places: new Map(), names: [], lines: [], digests: [], counted: [], others: new Map() },
    ...{ contradicted, looks: new Map() },
  }
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
  const at = keys.places.get(key)
  if (at === undefined) {
    keys.places.set(key, keys.names.length)
    keys.names.push(key)
    keys.lines.push(line)
    keys.digests.push(digest)
    keys.counted.push(undefined)
    return keys.contradicted.has(key) ? { kind: 'contradiction', first: line } : { kind: 'first', key }
  }
  const first = keys.lines[at] ?? 0
  const others = keys.others.get(at)
  if (keys.digests[at] === digest || others?.has(digest)) return { kind: 'duplicate', first }
  keys.others.set(at, (others ?? new Set()).add(digest))
  return { kind: 'contradiction', first }
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
  const office = `${jurisdiction}\u001F${record.institution}`
  const own = keys.looks.get(office) ?? new Map<string, number>()
  if (own.size === 0) keys.looks.set(office, own)
  const at = keys.places.get(key)
  const known = own.get(looks)
  if (known === undefined && at !== undefined) own.set(looks, at)
  if (known === undefined || known === at) return undefined
  const name = keys.names[known] ?? ''
  return { key: name, spelled: spelledInKey(register, name), line: keys.lines[known] ?? 0 }
}

/** Remembers as what the first record of a key was counted. */
export function countKey({ places, counted }: FileKeys, key: string, as: Class): void {
  const at = places.get(key)
  if (at !== undefined) counted[at] = as
}

/** Keys under which the file says different things, with what the first was counted as. */
export function contradictedKeys({
  others,
  names,
  lines,
  counted,
}: FileKeys): { key: string; line: number; counted: Class | undefined }[] {
  return [...others.keys()]
    .toSorted((a, b) => a - b)
    .map((at) => ({ key: names[at] ?? '', line: lines[at] ?? 0, counted: counted[at] }))
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
