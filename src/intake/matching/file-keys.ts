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
import { newTextPlaces, type TextPlaces } from './text-places.ts'

type Class = keyof Pick<ImportCounts, 'new' | 'changed' | 'unchanged' | 'refused'>

/** A key of the file, as it is written. */
export interface SeenLooks {
  readonly key: string
  readonly spelled: string
  readonly line: number
}

/** What went by, each key under the number of its place: lists of plain values, for a file may have a million of them. */
export interface FileKeys {
  readonly places: TextPlaces
  readonly lines: number[]
  readonly digests: Digests
  /** As what the first of each was counted. */
  readonly counted: (Class | undefined)[]
  /** Digests of what else the file says under a key, by its place. */
  readonly others: Map<number, Set<string>>
  /** Keys of which it is known beforehand that the file contradicts itself. */
  readonly contradicted: ReadonlySet<string>
  /** Whose records they are, and what their keys look like, whatever their letters. */
  readonly looks: TextPlaces
  /** For each of these the place of the first key that looks so. */
  readonly firstOfLooks: number[]
}

/** Digests by place. */
interface Digests {
  bytes: Buffer
}

const digestBytes = 20

export function newFileKeys(contradicted: ReadonlySet<string> = new Set()): FileKeys {
  return {
    ...{ places: newTextPlaces(), lines: [], digests: { bytes: noBytes }, counted: [], others: new Map() },
    ...{ contradicted, looks: newTextPlaces(), firstOfLooks: [] },
  }
}

const noBytes = Buffer.alloc(0)

const digestOf = (content: unknown) => hash('sha1', JSON.stringify(content), 'binary')

const digestAt = ({ bytes }: Digests, place: number) =>
  bytes.toString('latin1', place * digestBytes, (place + 1) * digestBytes)

function putDigest(digests: Digests, place: number, digest: string): void {
  const start = place * digestBytes
  if (start + digestBytes > digests.bytes.length) {
    const grown = Buffer.allocUnsafeSlow(Math.max(16 * digestBytes, digests.bytes.length * 2))
    digests.bytes.copy(grown)
    digests.bytes = grown
  }
  digests.bytes.write(digest, start, 'latin1')
}

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
  const at = keys.places.find(key)
  if (at === undefined) {
    putDigest(keys.digests, keys.places.put(key), digest)
    keys.lines.push(line)
    keys.counted.push(undefined)
    return keys.contradicted.has(key) ? { kind: 'contradiction', first: line } : { kind: 'first', key }
  }
  const first = keys.lines[at] ?? 0
  const others = keys.others.get(at)
  if (digestAt(keys.digests, at) === digest || others?.has(digest)) return { kind: 'duplicate', first }
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
  const name = `${jurisdiction}\u001F${record.institution}\u001F${looks}`
  const at = keys.places.find(key)
  const known = keys.looks.find(name)
  if (known === undefined) {
    if (at !== undefined) keys.firstOfLooks[keys.looks.put(name)] = at
    return undefined
  }
  const first = keys.firstOfLooks[known]
  if (first === undefined || first === at) return undefined
  const written = keys.places.textAt(first)
  return { key: written, spelled: spelledInKey(register, written), line: keys.lines[first] ?? 0 }
}

/** Remembers as what the first record of a key was counted. */
export function countKey({ places, counted }: FileKeys, key: string, as: Class): void {
  const at = places.find(key)
  if (at !== undefined) counted[at] = as
}

/** Keys under which the file says different things, with what the first was counted as. */
export function contradictedKeys({
  others,
  places,
  lines,
  counted,
}: FileKeys): { key: string; line: number; counted: Class | undefined }[] {
  return [...others.keys()]
    .toSorted((a, b) => a - b)
    .map((at) => ({ key: places.textAt(at), line: lines[at] ?? 0, counted: counted[at] }))
}

/** Forgets them where nothing of the file is gone over any more. */
export function forgetKeys(keys: FileKeys): void {
  for (const known of [keys.places, keys.others, keys.looks]) known.clear()
  for (const list of [keys.lines, keys.counted, keys.firstOfLooks]) list.length = 0
  keys.digests.bytes = noBytes
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
