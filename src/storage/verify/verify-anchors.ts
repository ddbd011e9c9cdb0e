// Whether the chains still hold what was signed of them: missing chains, tails that were cut, chains that were hashed again.
import type { KeyObject } from 'node:crypto'
import { sql } from 'kysely'
import { anchorDigest, isSignedBy, readAnchor, type Anchor } from '../audit/index.ts'
import type { Database } from '../database/index.ts'
import { chainText, type AuditDifference } from './audit-difference.ts'
import { say as word } from './verify-sentences.ts'

export interface AnchorsToCompare {
  /** The lines of the file outside the database; undefined where there is none. */
  readonly lines: readonly string[] | undefined
  /** Public keys by their fingerprint; signatures are not looked at where none are known. */
  readonly keys: ReadonlyMap<string, KeyObject> | undefined
}

export interface AnchorsVerdict {
  readonly anchors: number
  /** The moment of the newest one. */
  readonly newest: string | undefined
  readonly differences: readonly AuditDifference[]
}

interface Read {
  readonly line: string
  readonly digest: string
  readonly anchor: Anchor | undefined
}

const read = (line: string): Read => ({ line, digest: anchorDigest(line), anchor: readAnchor(line) })

const differs = (
  what: string,
  chain: string | null = null,
  sequence: string | null = null,
): AuditDifference => ({
  ...{ part: 'anchors', chain, sequence, what },
})

/** Whether the lines follow each other, and each is signed by a key that is known. */
function findUnlikeLine(
  where: string,
  lines: readonly Read[],
  keys: AnchorsToCompare['keys'],
): string | undefined {
  let before: Read | undefined
  for (const [at, one] of lines.entries()) {
    const { anchor } = one
    if (!anchor) return word('line-of-the-anchors-in', { at: at + 1, where })
    if (before && anchor.previous !== before.digest)
      return word('the-anchor-of-in-does', { at: anchor.at, where })
    before = one
    if (!keys) continue
    const key = keys.get(anchor.key)
    if (!key) return word('the-anchor-of-in-is', { at: anchor.at, where, key: anchor.key })
    if (!isSignedBy(anchor, key))
      return word('the-anchor-of-in-was', { at: anchor.at, where, key: anchor.key })
  }
  return undefined
}

interface UnlikeHead {
  readonly at: string
  readonly chain: string
  readonly sequence: string
  readonly last: string | null
}

const headsAtOnce = 5000

/** The first head that is no entry of its chain with that very hash. */
async function findUnlikeHead(
  tx: Database,
  anchors: readonly Anchor[],
): Promise<AuditDifference | undefined> {
  const heads = anchors.flatMap(({ at, heads: own }) =>
    own.map(({ chain, sequence, hash }) => ({ at, chain, sequence: String(sequence), hash })),
  )
  for (let from = 0; from < heads.length; from += headsAtOnce) {
    const some = JSON.stringify(heads.slice(from, from + headsAtOnce))
    const { rows } = await sql<UnlikeHead>`
      select one.at, one.chain, one.sequence::text as sequence,
        (select max(l.sequence)::text from audit_entry l where l.chain = one.chain) as last
      from json_to_recordset(${some}::json) as one(at text, chain text, sequence bigint, hash text)
        left join audit_entry e on e.chain = one.chain and e.sequence = one.sequence
      where e.hash is distinct from one.hash order by one.at, one.chain limit 1`.execute(tx)
    if (rows[0]) return headDifference(rows[0])
  }
  return undefined
}

function headDifference({ at, chain, sequence, last }: UnlikeHead): AuditDifference {
  const signed = `the anchor of ${at} was signed at its entry ${sequence}`
  const name = chainText(chain)
  const what =
    last === null
      ? word('the-whole-of-is-missing', { name, signed })
      : Number(last) < Number(sequence)
        ? word('the-tail-of-was-cut', { name, last, signed })
        : word('in-entries-up-to-were', { name, sequence, signed })
  return differs(what, chain, sequence)
}

/** Compares the anchors in the database and in the file with each other, their signatures, and the chains. */
export async function verifyAnchors(
  tx: Database,
  { lines, keys }: AnchorsToCompare,
): Promise<AnchorsVerdict> {
  const { rows } = await sql<{ line: string }>`select line from audit_anchor order by number`.execute(tx)
  const stored = rows.map(({ line }) => read(line))
  const outside = (lines ?? []).map(read)
  const known = new Set(stored.map(({ digest }) => digest))
  const lost = outside.find(({ digest }) => !known.has(digest))
  const unlikeLines = [
    findUnlikeLine('the file', outside, keys),
    findUnlikeLine('the database', stored, keys),
    lost && word('the-anchor-of-stands-in', { at: lost.anchor?.at ?? 'an unreadable line' }),
  ]
  const anchors = new Map([...outside, ...stored].map((one) => [one.digest, one.anchor]))
  const all = [...anchors.values()].filter((one) => one !== undefined)
  const head = await findUnlikeHead(tx, all)
  return {
    anchors: all.length,
    newest: all
      .map(({ at }) => at)
      .toSorted()
      .at(-1),
    differences: [
      ...(head ? [head] : []),
      ...unlikeLines.flatMap((what) => (what === undefined ? [] : [differs(what)])),
    ],
  }
}
