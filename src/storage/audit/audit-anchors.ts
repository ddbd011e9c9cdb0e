// Anchors are made here: the heads of all chains, signed, kept in a table and in a file outside the database.
import {
  appendFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { sql } from 'kysely'
import { Refused, type AnchorSeal } from '#definition'
import {
  anchorDigest,
  newKeyPem,
  readPrivateKey,
  signAnchor,
  type AuditKey,
  type ChainHead,
} from './audit-anchor.ts'
import type { Database } from '../database/index.ts'

/** Where the key and the anchors lie outside the database. */
export interface AnchorPlace {
  /** PEM of the private key; made where it is not there and nothing was signed yet. */
  readonly keyFile: string
  /** One anchor a line. */
  readonly anchorsFile: string
}

/** Where the list of what was erased lies: beside the anchors, one erasure a line. */
export const erasuresFileOf = ({ anchorsFile }: Pick<AnchorPlace, 'anchorsFile'>): string =>
  `${anchorsFile.replace(/\.jsonl$/, '')}.erasures.jsonl`

/** The newest anchor, as everybody may know it; undefined where there is none. */
export async function findNewestSeal(tx: Database): Promise<AnchorSeal | undefined> {
  const { rows } =
    await sql<AnchorSeal>`select at, digest, key from audit_anchor order by number desc limit 1`.execute(tx)
  return rows[0]
}

/** The last entry of every chain, in the order of their names. */
async function readHeads(tx: Database): Promise<ChainHead[]> {
  const { rows } = await sql<{ chain: string; sequence: string; hash: string }>`
    with recursive named as (
      (select chain from audit_entry order by chain limit 1)
      union all
      select (select e.chain from audit_entry e where e.chain > named.chain order by e.chain limit 1) from named
      where named.chain is not null
    )
    select named.chain, head.sequence::text as sequence, head.hash from named cross join lateral (
      select sequence, hash from audit_entry e where e.chain = named.chain order by sequence desc limit 1) head
    order by named.chain collate "C"`.execute(tx)
  return rows.map(({ chain, sequence, hash }) => ({ chain, sequence: Number(sequence), hash }))
}

/**
 * Makes a key for an installation that has none. It is readable by its owner alone, and there as a whole or not at all,
 * also where this process is killed meanwhile.
 */
function makeKey(keyFile: string): AuditKey {
  const pem = newKeyPem()
  mkdirSync(dirname(keyFile), { recursive: true })
  const unfinished = `${keyFile}.${process.pid}`
  writeFileSync(unfinished, pem, { mode: 0o600 })
  try {
    linkSync(unfinished, keyFile)
  } finally {
    rmSync(unfinished)
  }
  return readPrivateKey(pem)
}

function readKey(keyFile: string): AuditKey {
  try {
    return readPrivateKey(readFileSync(keyFile, 'utf8'))
  } catch (error) {
    const said = { file: keyFile, reason: (error as Error).message }
    throw new Refused('anchor-key-unreadable', said, 'unavailable', { cause: error })
  }
}

/**
 * The key that signs. A new one is made only where nothing was signed yet, or where that is asked for: it can never be
 * that somebody took the key away and anchors go on as if nothing had happened.
 */
function getKey(keyFile: string, before: AnchorSeal | undefined, isNewAllowed: boolean): AuditKey {
  const isThere = existsSync(keyFile)
  if (!isThere && before && !isNewAllowed)
    throw new Refused('anchor-key-missing', { key: before.key, file: keyFile }, 'unavailable')
  const key = isThere ? readKey(keyFile) : makeKey(keyFile)
  if (before && before.key !== key.fingerprint && !isNewAllowed)
    throw new Refused(
      'anchor-key-other',
      { file: keyFile, key: key.fingerprint, at: before.at, before: before.key },
      'unavailable',
    )
  return key
}

/** A line that was not finished, because its process was killed, is taken away. */
function removeUnfinished(anchorsFile: string): void {
  if (!existsSync(anchorsFile)) return
  const bytes = readFileSync(anchorsFile)
  const end = bytes.lastIndexOf(0x0a) + 1
  if (end < bytes.length) truncateSync(anchorsFile, end)
}

/** The anchors that the file does not have yet are added to it: also those that another server made. */
async function appendMissing(tx: Database, anchorsFile: string): Promise<void> {
  removeUnfinished(anchorsFile)
  const known = readAnchorLines(anchorsFile) ?? []
  const last = anchorDigest(known.at(-1) ?? '')
  const { rows } = await sql<{ line: string }>`select line from audit_anchor
    where number > coalesce((select number from audit_anchor where digest = ${last}), 0) order by number`.execute(
    tx,
  )
  const isKnown = new Set(known)
  const missing = rows.filter(({ line }) => !isKnown.has(line))
  mkdirSync(dirname(anchorsFile), { recursive: true })
  appendFileSync(anchorsFile, missing.map(({ line }) => `${line}\n`).join(''), { mode: 0o600 })
}

/** Two servers on one database make one after the other. */
async function takeAnchors(tx: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('waymark audit anchor'))`.execute(tx)
}

/** The finished lines of a file of anchors; undefined where it is not there. */
export function readAnchorLines(anchorsFile: string): string[] | undefined {
  if (!existsSync(anchorsFile)) return undefined
  return readFileSync(anchorsFile, 'utf8').split('\n').slice(0, -1)
}

/**
 * Signs the heads of all chains as they are at that moment. The anchor is in the database and in the file when this is done.
 *
 * @param now the moment that the anchor says
 * @param isNewKey whether it may be signed by another key than the anchor before
 * @throws Refused where the key is missing or another one
 */
export async function writeAnchor(
  db: Database,
  { keyFile, anchorsFile }: AnchorPlace,
  now: Date,
  isNewKey = false,
): Promise<AnchorSeal & { readonly line: string }> {
  const made = await db.transaction().execute(async (tx) => {
    await takeAnchors(tx)
    const before = await findNewestSeal(tx)
    const key = getKey(keyFile, before, isNewKey)
    const at = now.toISOString()
    const erasures = readAnchorLines(erasuresFileOf({ anchorsFile }))?.length ?? 0
    const told = { at, heads: await readHeads(tx), previous: before?.digest ?? '' }
    const line = signAnchor(key, erasures > 0 ? { ...told, erasures } : told)
    const digest = anchorDigest(line)
    await sql`insert into audit_anchor (at, digest, key, line) values (${at}, ${digest}, ${key.fingerprint}, ${line})`.execute(
      tx,
    )
    return { at, digest, key: key.fingerprint, line }
  })
  // Only what is in the database for good comes into the file.
  await db.transaction().execute(async (tx) => {
    await takeAnchors(tx)
    await appendMissing(tx, anchorsFile)
  })
  return made
}
