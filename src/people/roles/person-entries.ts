// What the audit log says of a person: who gave which role and took it.
import type { HeldRole, PersonHistoryAnswer } from '#definition'
import { sql, type Database } from '#storage'

type Entry = PersonHistoryAnswer['items'][number]

/** The actions of the log that speak of a person. */
const said: Readonly<Record<string, Entry['what']>> = {
  'add person': 'add',
  'give role': 'give',
  'take role': 'take',
  'end access': 'end',
  'make link': 'link',
  'ask for link': 'asked',
  'remove second factor': 'factor',
  'name deputy': 'deputy',
  'end deputy': 'deputy-ended',
  'hand over': 'handed-over',
  'set second factor': 'factor-set',
  'drop second factor': 'factor-dropped',
  'set password': 'password',
  'make key': 'key',
  'end key': 'key-ended',
  'make passkey': 'passkey',
  'remove passkey': 'passkey-removed',
  'join provider': 'joined',
  'sign-in failed': 'failed',
}

/** What an entry says beside a role. */
interface Told {
  readonly reason?: string
  /** By what the person knows a key or a passkey. */
  readonly key?: string
  readonly passkey?: string
  readonly times?: number
  readonly deputy?: string
  /** To whom passed what waited: a person, or `institution`. */
  readonly to?: string
}

interface Row {
  readonly at: string
  readonly by: string
  readonly action: string
  readonly text: string | null
}

const forever = new Set(['-infinity', 'infinity'])
const dayOf = (day: string | null = null) => (day === null || forever.has(day) ? null : day)

type Said = Partial<HeldRole> & Told

/** The role that is spoken of; none where an entry speaks of none. */
function heldIn({ role, jurisdiction = '*', institution = '*', from, until }: Said): HeldRole | null {
  if (role === undefined) return null
  return { role, jurisdiction, institution, from: dayOf(from), until: dayOf(until) }
}

/** Why; or which key or passkey, or how often. */
function detailIn({ reason, key, passkey, times }: Said): string | null {
  return reason ?? key ?? passkey ?? (times === undefined ? null : String(times))
}

function entryOf({ at, by, action, text }: Row): Entry[] {
  const what = said[action]
  if (!what) return []
  const told = JSON.parse(text ?? '{}') as Said
  const heir = told.deputy ?? told.to ?? null
  return [{ at, by, what, role: heldIn(told), reason: detailIn(told), heir }]
}

/** The entries about a person, the newest first; for those who read the log. */
export async function readPersonEntries(tx: Database, person: string): Promise<readonly Entry[]> {
  const { rows } = await sql<Row>`
    select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, person as by, action,
      coalesce(after, before) as text
    from audit_entry where chain = 'all' and subject = ${`person ${person}`}
      and action not in ('sign in', 'sign out', 'session ended', 'act for', 'stop acting') order by sequence desc limit 500`.execute(
    tx,
  )
  return rows.flatMap(entryOf)
}
