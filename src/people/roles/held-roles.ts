// Who holds which role, where and until when: read as a person may, changed by those who administer people.
import { isRefused, Refused, type HeldRole, type Roadmap } from '#definition'
import { sql, type Database } from '#storage'

interface Row extends HeldRole {
  readonly person: string
}

const columns = sql`person, role, jurisdiction, institution,
  nullif(valid_from, '-infinity')::text as from, nullif(valid_until, 'infinity')::text as until`

const today = sql`(now() at time zone 'UTC')::date`

const withoutPerson = ({ role, jurisdiction, institution, from, until }: Row): HeldRole => ({
  ...{ role, jurisdiction, institution, from, until },
})

/** The roles that the person holds today. */
export async function readOwnRoles(tx: Database, person: string): Promise<readonly HeldRole[]> {
  const { rows } = await sql<Row>`select ${columns} from person_role
    where person = ${person} and ${today} between valid_from and valid_until
    order by jurisdiction, institution, role, valid_from`.execute(tx)
  return rows.map(withoutPerson)
}

/** Every role that anybody holds or will hold, by person. Only those who administer people see others. */
export async function readAllRoles(tx: Database): Promise<ReadonlyMap<string, readonly HeldRole[]>> {
  const { rows } = await sql<Row>`select ${columns} from person_role where valid_until >= ${today}
    order by person, jurisdiction, institution, role, valid_from`.execute(tx)
  return new Map(
    [...Map.groupBy(rows, ({ person }) => person)].map(([person, own]) => [person, own.map(withoutPerson)]),
  )
}

const unknown = 'WM404'

/** Says in a sentence what the database does not know. */
async function asKnown<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (isRefused(error) || (error as { readonly code?: string }).code !== unknown) throw error
    throw new Refused('person-or-role-unknown', {}, 'not-found', { cause: error })
  }
}

/** @throws Refused where the roadmap has no such place, or nobody could hold the role there */
export function refuseStrangePlace(
  roadmap: Roadmap,
  { role, jurisdiction, institution, from, until }: HeldRole,
): void {
  const found = roadmap.roles.find(({ id }) => id === role && id !== 'public')
  if (!found) throw new Refused('role-unknown', { role }, 'unprocessable')
  const area = roadmap.jurisdictions.find(({ id }) => id === jurisdiction)
  if (jurisdiction !== '*' && !area) throw new Refused('role-place-unknown', {}, 'unprocessable')
  if (institution !== '*' && !area?.institutions?.some(({ id }) => id === institution))
    throw new Refused('role-place-unknown', {}, 'unprocessable')
  if (from !== null && until !== null && until < from)
    throw new Refused('role-term-wrong', {}, 'unprocessable')
}

/** Refuses everybody who may not administer people. */
export async function refuseOthers(tx: Database): Promise<void> {
  await sql`select refuse_others()`.execute(tx)
}

/** Ids of those whose work the person may see. */
export async function readColleagues(tx: Database): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`select id from colleagues() one(id)`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}

/** Whether somebody could not be made because the person is known already. */
export const isThereAlready = (error: unknown): boolean =>
  (error as { readonly code?: string }).code === '23505'

/** Makes a person known, who holds nothing yet. */
export async function addPerson(tx: Database, person: string): Promise<void> {
  await sql`select add_person(${person})`.execute(tx)
}

export async function giveRole(tx: Database, person: string, held: HeldRole): Promise<void> {
  const { role, jurisdiction, institution, from, until } = held
  await asKnown(() =>
    sql`select give_role(${person}, ${role}, ${jurisdiction}, ${institution},
      coalesce(${from}::text, '-infinity')::date, coalesce(${until}::text, 'infinity')::date)`.execute(tx),
  )
}

export async function takeRole(tx: Database, person: string, held: Omit<HeldRole, 'until'>): Promise<void> {
  const { role, jurisdiction, institution, from } = held
  await asKnown(() =>
    sql`select take_role(${person}, ${role}, ${jurisdiction}, ${institution},
      coalesce(${from}::text, '-infinity')::date)`.execute(tx),
  )
}

/** Writes down what is done to an account and is no role. */
export async function noteOfAccount(
  tx: Database,
  what: 'ask for link' | 'remove second factor',
  person: string,
  reason: string | null,
): Promise<void> {
  await asKnown(() => sql`select note_of_account(${what}, ${person}, ${reason}::text)`.execute(tx))
}

/** To whom passes what waits for somebody: to nobody, to their institutions, or to a person by id. */
export type Heir = 'nobody' | 'institution' | { readonly person: string }

/** Ends all roles and sessions of a person; what waits for them passes on. */
export async function endPerson(tx: Database, person: string, reason: string, heir: Heir): Promise<void> {
  const named = typeof heir === 'object' ? heir.person : heir === 'nobody' ? '' : null
  await asKnown(() => sql`select end_person(${person}, ${reason}, ${named}::text)`.execute(tx))
}
