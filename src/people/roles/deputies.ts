// Deputies: named by a person for a term; who acts for somebody does so in one session, and stays who they are.
import { isDate, Refused, type Deputyship, type Person } from '#definition'
import { actingAs, sql, type Database } from '#storage'

type Kept = Omit<Deputyship, 'personName' | 'deputyName'>

/** Whom the person has named, and who has named the person. Terms that are over stay in the log alone. */
export async function readDeputies(tx: Database, { id }: Person): Promise<readonly Kept[]> {
  const { rows } = await sql<Kept>`
    select person, deputy, valid_from::text as from, valid_until::text as until,
      (now() at time zone 'UTC')::date between valid_from and valid_until as "isNow"
    from deputy where (person = ${id} or deputy = ${id}) and valid_until >= (now() at time zone 'UTC')::date
    order by valid_from, person, deputy`.execute(tx)
  return rows
}

/** What the database says, and what it means here. */
const meanings: Readonly<Record<string, () => Refused>> = {
  WM404: () => new Refused('deputy-unknown', {}, 'not-found'),
  '42501': () => new Refused('deputy-not-yours', {}, 'forbidden'),
  '23514': () => new Refused('deputy-term-wrong', {}, 'unprocessable'),
}

async function inWords(work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const meant = meanings[String((error as { readonly code?: unknown }).code)]
    throw meant?.() ?? error
  }
}

/** A term with both its days. */
export interface Term {
  readonly from: string
  readonly until: string
}

export async function nameDeputy(
  db: Database,
  person: Person,
  deputy: string,
  { from, until }: Term,
): Promise<void> {
  if (!isDate(from) || !isDate(until) || until < from)
    throw new Refused('deputy-term-wrong', {}, 'unprocessable')
  await inWords(() =>
    actingAs(db, person, (tx) =>
      sql`select name_deputy(${deputy}, ${from}::date, ${until}::date)`.execute(tx),
    ),
  )
}

/** A deputyship, by which it is ended. */
export interface NamedDeputy {
  readonly person: string
  readonly deputy: string
  readonly from: string
}

export async function endDeputy(
  db: Database,
  by: Person,
  { person, deputy, from }: NamedDeputy,
): Promise<void> {
  await inWords(() =>
    actingAs(db, by, (tx) => sql`select end_deputy(${person}, ${deputy}, ${from}::date)`.execute(tx)),
  )
}

/** From now on the session acts for somebody; for nobody else where that is empty. */
export async function actFor(db: Database, person: Person, whom: string): Promise<void> {
  await inWords(() =>
    actingAs(db, person, (tx) => sql`select act_for(${person.session ?? ''}, ${whom})`.execute(tx)),
  )
}
