// The only way from a person to data: inside a transaction that the database knows to be theirs.
import { sql } from 'kysely'
import {
  barRows,
  breakGlassMinutesOf,
  documentRows,
  elementRows,
  isRequestRegister,
  planStateRows,
  productRows,
  Refused,
  stepRows,
  type Person,
  type Roadmap,
} from '#definition'
import type { Database } from './database.ts'
import { forgetVersions, knowingVersions } from '../server/index.ts'
import { goesAhead, notRemembered, processSecret } from '../connections/index.ts'

/** The built-in people: everyone, and whoever runs the commands on the machine itself. */
export const publicPerson: Person = { id: 'public', role: 'public' }
export const administrator: Person = { id: 'administrator', role: 'administrator' }

/** Whoever brings what one side of a request answers to the record of the other: Waymark itself, as whom nobody signs in. */
export const deliverer: Person = { id: 'delivery', role: 'delivery' }

/** Who acts, as the log says it: a person, or “<deputy> for <person>”. */
export const actorOf = ({ id, for: principal }: Person): string =>
  principal === undefined ? id : `${id} for ${principal}`

/** What one sort or grouping may take before it goes to disk: figures group many rows by many codes. */
const sortMemory = '128MB'

/**
 * Gives the transaction to the person: the database looks up whether the session is theirs, and seals who they are and
 * what they may. A server believes this process for those who have no session, by its secret; the public needs neither.
 */
export async function giveTo(tx: Database, person: Person): Promise<void> {
  const { id, session = '' } = person
  const process = id === publicPerson.id ? '' : processSecret
  await sql`${goesAhead}${notRemembered} select
    set_config('waymark.identity', open_session(${session}, ${process}, ${actorOf(person)}), true),
    set_config('role', acting_role(), true), set_config('work_mem', ${sortMemory}, true)`.execute(tx)
}

/**
 * Does a part of a person's transaction as whoever delivers requests. What is thrown undoes the whole transaction; the
 * statements after it are the person's again.
 */
export async function asDeliverer<T>(tx: Database, person: Person, work: () => Promise<T>): Promise<T> {
  const change = async (to: Person) => {
    await sql`${notRemembered} select set_config('role', 'none', true)`.execute(tx)
    await giveTo(tx, to)
  }
  await change(deliverer)
  const done = await work()
  await change(person)
  return done
}

/** What the database says where nobody has shown to be the person: no session, or one that is over. */
const strangerState = 'WM401'
/** And where the report of a period was released: nothing of that period is changed. */
const closedState = 'WM423'

/**
 * Runs what is given to a person, and says in a sentence where the database does not take them for that person, or where
 * the period is closed.
 */
export async function askingWho<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const { code } = error as { readonly code?: string }
    if (code === closedState) throw new Refused('period-closed', {}, 'conflict', { cause: error })
    if (code !== strangerState) throw error
    throw new Refused('session-over', {}, 'not-signed-in', { cause: error })
  }
}

/**
 * Runs the work as that person: row-level security in the database decides what it sees and may write. Everything
 * happens in one transaction; a thrown error undoes it all.
 *
 * @throws Refused (`session-over`) where the person's session is not known to the database, or is over
 */
export function actingAs<T>(db: Database, person: Person, work: (tx: Database) => Promise<T>): Promise<T> {
  return askingWho(() =>
    knowingVersions(db, (on, foretell) =>
      on.transaction().execute(async (tx) => {
        await foretell(tx)
        await giveTo(tx, person)
        return work(tx)
      }),
    ),
  )
}

/**
 * Plans every statement of this transaction by what the tables hold at that moment. For work that fills tables: what was
 * planned while they were empty reads them from end to end, row after row.
 */
export async function planAfresh(tx: Database): Promise<void> {
  await sql`${goesAhead} select set_config('plan_cache_mode', 'force_custom_plan', true)`.execute(tx)
}

/**
 * The opposite, from here on: statements and functions keep the plans that the connection has of them. What a slice writes
 * is looked for by nothing but keys, and planning all that takes part in it took as long as a hundred of its records.
 */
export async function planOnce(tx: Database): Promise<void> {
  await sql`${goesAhead} select set_config('plan_cache_mode', 'auto', true)`.execute(tx)
}

/** What submissions and plans go by: steps, who never takes which, what products are made of, and states. */
const submissionTables = [
  {
    table: 'submission_step',
    rows: stepRows,
    columns: 'action text, permission text, from_state text, to_state text, effect text',
  },
  { table: 'submission_bar', rows: barRows, columns: 'action text, other text' },
  { table: 'submitted_product', rows: productRows, columns: 'product text, submits text' },
  { table: 'submitted_element', rows: elementRows, columns: 'product text, data_element text' },
  {
    table: 'submitted_document',
    rows: documentRows,
    columns: 'product text, register text, edition text, section text',
  },
  { table: 'plan_state', rows: planStateRows, columns: 'kind text, state text, effect text' },
] as const

/** Writes them. A database of an earlier version has no place for some of them yet. */
async function writeSteps(tx: Database, roadmap: Roadmap): Promise<void> {
  for (const { table, rows: rowsOf, columns } of submissionTables) {
    const { rows } = await sql<{ is: boolean }>`select to_regclass(${table}) is not null as is`.execute(tx)
    if (!rows[0]?.is) continue
    await sql`delete from ${sql.table(table)}`.execute(tx)
    await sql`insert into ${sql.table(table)} select distinct * from json_to_recordset(${JSON.stringify(rowsOf(roadmap))}::json)
      as one(${sql.raw(columns)})`.execute(tx)
  }
}

/** For how long what is withheld is opened. */
async function writeTerm(tx: Database, roadmap: Roadmap): Promise<void> {
  const { rows } = await sql<{ is: boolean }>`select to_regclass('sealed_term') is not null as is`.execute(tx)
  if (!rows[0]?.is) return
  await sql`update sealed_term set minutes = ${breakGlassMinutesOf(roadmap)}`.execute(tx)
}

/** What the audit log says of rights that are otherwise than its last entry about them: nobody but an intruder made them so. */
export const rightsFoundChanged = 'found changed'

/** What whoever delivers requests may: keep the records of both sides, and write an outcome where a row opened one. */
function delivererRights({ registers }: Roadmap) {
  const written = registers.filter(
    (register) => isRequestRegister(register) || register.children.some(({ opens }) => opens),
  )
  return written.flatMap(({ id: register }) =>
    (['read', 'sensitive', 'write', 'state'] as const).map((action) => ({
      ...{ role: deliverer.role, action, register, reach: 'all' as const },
    })),
  )
}

/** Figures follow records: whoever writes these is shown what they count. */
const delivererFigures = (['public', 'restricted'] as const).map((audience) => ({
  ...{ role: deliverer.role, audience, may_read: true, may_write: false, may_accept: false },
}))

/**
 * Makes rights and built-in people equal to what the roadmap says. Runs at every start; where that changes anything, the
 * audit log has an entry about it.
 */
export async function writeRights(db: Database, roadmap: Roadmap): Promise<void> {
  const rights = roadmap.roles.flatMap((role) =>
    (['public', 'restricted'] as const).map((audience) => ({
      role: role.id,
      audience,
      may_read: role.reads.includes(audience),
      may_write: role.writes,
      may_accept: role.accepts ?? false,
    })),
  )
  const recordRights = roadmap.roles.flatMap((role) =>
    (role.records ?? []).flatMap(({ may, of, registers = ['*'] }) =>
      may.flatMap((action) => registers.map((register) => ({ role: role.id, action, register, reach: of }))),
    ),
  )
  // Held for all jurisdictions, it reaches over all of them.
  const administering = roadmap.roles
    .filter(({ administers }) => administers)
    .map(({ id }) => ({ role: id, action: 'administer', register: '*', reach: 'jurisdiction' }))
  const delivering = delivererRights(roadmap)
  const isDelivered = delivering.length > 0
  const people = [...roadmap.roles.map(({ id }) => ({ id, role: id })), ...(isDelivered ? [deliverer] : [])]
  const figures = [...rights, ...(isDelivered ? delivererFigures : [])]
  await db.transaction().execute(async (tx) => {
    await sql`select note_rights(${rightsFoundChanged})`.execute(tx)
    await sql`delete from role_right`.execute(tx)
    await sql`insert into role_right (role, audience, may_read, may_write, may_accept) select * from json_to_recordset(${JSON.stringify(figures)}::json)
      as one(role text, audience text, may_read boolean, may_write boolean, may_accept boolean)`.execute(tx)
    await sql`insert into person select * from json_to_recordset(${JSON.stringify(people)}::json)
      as one(id text, role text) on conflict (id) do update set role = excluded.role`.execute(tx)
    await sql`delete from record_right`.execute(tx)
    await sql`insert into record_right select distinct * from json_to_recordset(${JSON.stringify([...recordRights, ...delivering, ...administering])}::json)
      as one(role text, action text, register text, reach text)`.execute(tx)
    await sql`insert into person_role (person, role) select * from json_to_recordset(${JSON.stringify(people)}::json)
      as one(id text, role text) on conflict do nothing`.execute(tx)
    await writeSteps(tx, roadmap)
    await writeTerm(tx, roadmap)
    await sql`select note_rights('rights')`.execute(tx)
  })
  forgetVersions(db)
}
