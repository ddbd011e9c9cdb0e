// The list of what was erased, beside the anchors and outside the database: each line one erasure that two people agreed on,
// signed with the key of the anchors. By it they are done again in a database that came back from a backup of before.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { sign, verify, type KeyObject } from 'node:crypto'
import { dirname } from 'node:path'
import { sql } from 'kysely'
import {
  erasuresFileOf,
  readAnchorLines,
  readPrivateKey,
  type AnchorPlace,
  type AuditKey,
} from '../audit/index.ts'
import type { Database } from '../database/index.ts'

/** An erasure as its rows say it: what was asked, of which records, and what was decided. */
export interface ToldErasure {
  readonly erasure: {
    readonly id: number
    readonly jurisdiction: string
    readonly register: string
    readonly asked_at: string
  }
  readonly records: readonly { readonly record_id: string }[]
  readonly decision: { readonly at: string }
}

/** A line of the list. */
export interface ErasureLine {
  readonly told: ToldErasure
  /** Fingerprint of the key that signed it. */
  readonly key: string
  readonly signature: string
}

/** By what an erasure is known, whatever number it has: a database that came back may have given that to another one. */
export const erasureMark = ({ erasure, decision }: ToldErasure): string =>
  [erasure.jurisdiction, erasure.register, erasure.asked_at, decision.at].join(' ')

/** What is signed. It begins as nothing else that the key signs. */
const signedBytes = (told: ToldErasure) => Buffer.from(`waymark erasure ${JSON.stringify(told)}`)

function signedLine({ privateKey, fingerprint }: AuditKey, told: ToldErasure): string {
  const signature = sign(null, signedBytes(told), privateKey).toString('base64')
  return JSON.stringify({ told, key: fingerprint, signature } satisfies ErasureLine)
}

/** Reads a line; undefined where it is none of this list. */
export function readErasureLine(line: string): ErasureLine | undefined {
  try {
    const { told, key, signature } = JSON.parse(line) as ErasureLine
    const marks = [told.erasure.jurisdiction, told.erasure.register, told.erasure.asked_at, told.decision.at]
    const isWhole = [...marks, key, signature].every((one) => typeof one === 'string')
    return isWhole && Array.isArray(told.records) ? { told, key, signature } : undefined
  } catch {
    return undefined
  }
}

/** Whether one of these keys has signed the line. */
export function isSignedErasure(
  { told, key, signature }: ErasureLine,
  keys: ReadonlyMap<string, KeyObject>,
): boolean {
  const known = keys.get(key)
  return known !== undefined && verify(null, signedBytes(told), known, Buffer.from(signature, 'base64'))
}

/** The erasures that were agreed to, in the order of their decisions. For the owner of the tables. */
export async function readAgreed(tx: Database): Promise<readonly ToldErasure[]> {
  const { rows } = await sql<{ told: ToldErasure }>`
    select jsonb_build_object('erasure', to_jsonb(e), 'decision', to_jsonb(d), 'records', (
        select jsonb_agg(to_jsonb(r) order by r.record_id) from erasure_record r
        where r.jurisdiction = e.jurisdiction and r.erasure = e.id)) as told
    from erasure e join erasure_decision d on d.jurisdiction = e.jurisdiction and d.erasure = e.id
    where d.is_agreed order by d.at, e.id`.execute(tx)
  return rows.map(({ told }) => told)
}

/** The file is there as a whole or as it was, also where this process is killed meanwhile. */
function replaceFile(file: string, lines: readonly string[]): void {
  const unfinished = `${file}.${process.pid}`
  mkdirSync(dirname(file), { recursive: true })
  try {
    writeFileSync(unfinished, lines.map((line) => `${line}\n`).join(''), { mode: 0o600 })
    renameSync(unfinished, file)
  } finally {
    rmSync(unfinished, { force: true })
  }
}

/** Adds lines to the list that it does not have yet: those of a copy that was kept elsewhere. */
export function addErasureLines(file: string, lines: readonly string[]): void {
  const known = readAnchorLines(file) ?? []
  const added = lines.filter((line) => !known.includes(line))
  if (added.length > 0) replaceFile(file, [...known, ...added])
}

/**
 * Brings the list up to date with the database, as the owner of its tables: signed by the key of today, and with it whatever
 * the list has and this database has not. Without a key it stays as it is.
 */
export async function keepErasures(db: Database, place: AnchorPlace): Promise<void> {
  if (!existsSync(place.keyFile)) return
  await db.transaction().execute(async (tx) => {
    await sql`select set_config('timezone', 'UTC', true), pg_advisory_xact_lock(hashtext('waymark audit anchor'))`.execute(
      tx,
    )
    const agreed = await readAgreed(tx)
    const key = readPrivateKey(readFileSync(place.keyFile, 'utf8'))
    const before = readAnchorLines(erasuresFileOf(place)) ?? []
    const isOurs = new Map(agreed.map((told) => [erasureMark(told), signedLine(key, told)]))
    const others = before.filter((line) => !isOurs.has(erasureMark(readErasureLine(line)?.told ?? nothing)))
    const lines = [...isOurs.values(), ...others]
    if (lines.join('\n') !== before.join('\n')) replaceFile(erasuresFileOf(place), lines)
  })
}

const nothing: ToldErasure = {
  erasure: { id: 0, jurisdiction: '', register: '', asked_at: '' },
  records: [],
  decision: { at: '' },
}
