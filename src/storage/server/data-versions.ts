// How far the data are: numbers that count up with every change of anything and of each data element, by audience.
import { sql } from 'kysely'
import { followsTransaction, notRemembered, processSecret, type Database } from '../connections/index.ts'

/** The versions of what somebody may read. */
export interface DataVersions {
  /** Counts up with every change of anything they may read, and with no other. */
  readonly all: number
  /** Another text after every change of what they may read of one of these elements, and only then. */
  readonly of: (elements: readonly string[]) => string
}

/** Every version there is, and what some people may read. */
export interface VersionLook {
  /** The audiences that the person may read, in one order; none for somebody who is not known. */
  readonly readableBy: (person: string) => readonly string[]
  readonly versionsFor: (audiences: readonly string[]) => DataVersions
}

/** What the database says at one moment: every version by its key, and what some people may read. */
export interface VersionRows {
  readonly versions: ReadonlyMap<string, number>
  readonly readable: ReadonlyMap<string, readonly string[]>
}

interface Row {
  /** `all`, `element`, or `reads` in a row that says what somebody may read. */
  readonly what: string
  readonly audience: string
  /** The element, or the person. */
  readonly name: string
  readonly version: string
}

const keyOf = (what: string, audience: string, name = '') => `${what} ${audience} ${name}`
const byKey = (rows: readonly Row[]) =>
  new Map(rows.map(({ what, audience, name, version }) => [keyOf(what, audience, name), Number(version)]))

const allVersions = sql`select 'all' as what, audience, '' as name, sum(version)::text as version from data_state
    where version > ${0} group by audience
  union all select 'element', audience, data_element, sum(version)::text from element_state group by audience, data_element`

/** Counts up with every change of what the person of the transaction may read, and with no other. */
export async function readDataVersion(tx: Database): Promise<number> {
  const { rows } = await sql<{
    version: string
  }>`select sum(version)::text as version from data_state`.execute(tx)
  return Number(rows[0]?.version ?? 0)
}

function versionsIn(versions: VersionRows['versions'], audiences: readonly string[]): DataVersions {
  const sum = (what: string, name?: string) =>
    audiences.reduce((so, audience) => so + (versions.get(keyOf(what, audience, name)) ?? 0), 0)
  return {
    all: sum('all'),
    of: (elements) => ['', ...elements].map((element) => sum('element', element)).join(' '),
  }
}

/** What the person of the transaction may read, and the versions of that. */
export async function readDataVersions(
  tx: Database,
): Promise<{ readonly readable: readonly string[]; readonly versions: DataVersions }> {
  const { rows } = await sql<Row>`${allVersions}
    union all select 'reads', unnest(readable_audiences()), '', '0'`.execute(tx)
  const readable = rows.flatMap(({ what, audience }) => (what === 'reads' ? [audience] : [])).toSorted()
  return { readable, versions: versionsIn(byKey(rows), readable) }
}

function versionRowsOf(rows: readonly Row[], people: readonly string[]): VersionRows {
  const rights = rows.filter(({ what }) => what === 'reads')
  const readableBy = (person: string) =>
    rights.flatMap(({ name, audience }) => (name === person ? [audience] : [])).toSorted()
  return {
    versions: byKey(rows.filter(({ what }) => what !== 'reads')),
    readable: new Map(people.map((person) => [person, readableBy(person)])),
  }
}

const lookAt = (people: readonly string[]) =>
  sql`select * from look_at_versions(${processSecret}, ${people}::text[])`

/** Every version, and what these people may read, in one statement. On nobody’s behalf: never hand it on as it is. */
export async function readVersionRows(db: Database, people: readonly string[]): Promise<VersionRows> {
  const { rows } = await sql<Row>`${notRemembered} ${lookAt(people)}`.execute(db)
  return versionRowsOf(rows, people)
}

/** What is asked: whether anything was committed since a number, and what these people may read. */
export interface SinceQuestion {
  readonly since: string | undefined
  readonly people: readonly string[]
}

/** The same where anything was committed since; and the number of the next transaction that will change anything. */
export interface VersionsSince {
  readonly next: string
  readonly read: VersionRows | undefined
}

/** Kept apart by `offset`, the look is not taken where nothing was committed. */
const versionsSince = ({ since, people }: SinceQuestion) => sql<
  { next: string } & (Row | { readonly what: null })
>`${followsTransaction}${notRemembered}
    select now.next, look.* from (select pg_snapshot_xmax(pg_current_snapshot())::text as next) now
      left join lateral (select seen.* from (${lookAt(people)}) seen
        where now.next is distinct from ${since ?? null}::text offset 0) look on true`

/** Says within a transaction that this will be asked right after it, on its connection. */
export async function foretellVersionsSince(tx: Database, question: SinceQuestion): Promise<void> {
  await versionsSince(question).execute(tx)
}

/** Asks it, in one statement: nobody has the one connection between the transaction and its answer. */
export async function readVersionsSince(db: Database, question: SinceQuestion): Promise<VersionsSince> {
  const { rows } = await versionsSince(question).execute(db)
  const next = rows[0]?.next ?? ''
  if (next === question.since) return { next, read: undefined }
  return {
    next,
    read: versionRowsOf(
      rows.filter((row) => row.what !== null),
      question.people,
    ),
  }
}

/** The same to be asked by person and audience. */
export function lookOf({ versions, readable }: VersionRows): VersionLook {
  return {
    readableBy: (person) => readable.get(person) ?? [],
    versionsFor: (audiences) => versionsIn(versions, audiences),
  }
}
