// What is withheld, opened for a stated reason and a short time: the database decides who may, ends it, and tells the jurisdiction.
import { Refused, type Opening, type Person, type Roadmap } from '#definition'
import { actingAs, sql, type Database } from '#storage'

/** What is to be opened: of one jurisdiction, one register or all of them (`*`). */
export interface SealedWish {
  readonly jurisdiction: string
  readonly register: string
  readonly reason: string
}

/** Where somebody may open what is withheld; `*` for all jurisdictions or registers. */
export interface Openable {
  readonly jurisdiction: string
  readonly register: string
}

const moment = 'YYYY-MM-DD"T"HH24:MI:SS"Z"'
/** So many of the newest are listed. */
const mostListed = 200

/** Where the person of the transaction may open what is withheld: rights over every institution of a jurisdiction. */
export async function readOpenable(tx: Database): Promise<readonly Openable[]> {
  const { rows } = await sql<{ place: string }>`select unnest(places_of('break-glass')) as place`.execute(tx)
  return rows.flatMap(({ place }) => {
    const [register = '', jurisdiction = '', institution] = place.replaceAll('%', '*').split(' ')
    return institution === '*' ? [{ register, jurisdiction }] : []
  })
}

/** The person’s own openings, and those that the person is told of; the newest first. */
export async function readOpenings(tx: Database): Promise<readonly Opening[]> {
  const { rows } = await sql<Opening>`
    select id::text, person as by, jurisdiction, register, reason, to_char(opened_at at time zone 'UTC', ${moment}) as "openedAt",
      to_char(ends_at at time zone 'UTC', ${moment}) as until, to_char(ended_at at time zone 'UTC', ${moment}) as "endedAt",
      id in (select own_openings()) as "isOpen"
    from sealed_opening order by opened_at desc, id desc limit ${mostListed}`.execute(tx)
  return rows
}

/** What the database says of whoever may not do that. */
const denied = '42501'

/** @throws Refused where the roadmap has no such place, or the person may not open it; nobody else’s session opens anything */
export async function openSealed(
  db: Database,
  roadmap: Roadmap,
  person: Person,
  { jurisdiction, register, reason }: SealedWish,
): Promise<string> {
  const area = roadmap.jurisdictions.find(({ id }) => id === jurisdiction)
  const isRegister = register === '*' || roadmap.registers.some(({ id }) => id === register)
  if (!area || !isRegister) throw new Refused('opening-place-unknown', {}, 'unprocessable')
  if (reason.trim() === '') throw new Refused('opening-reason-missing', {}, 'unprocessable')
  const said = JSON.stringify({ area: area.name.en })
  try {
    return await actingAs(db, person, async (tx) => {
      const { rows } = await sql<{ id: string }>`
        select open_sealed(${person.session ?? ''}, ${jurisdiction}, ${register}, ${reason}, ${said})::text as id`.execute(
        tx,
      )
      return rows[0]?.id ?? ''
    })
  } catch (error) {
    if ((error as { readonly code?: string }).code !== denied) throw error
    throw new Refused('opening-not-yours', {}, 'forbidden', { cause: error })
  }
}

/** @throws Refused where it is over, or somebody else’s */
export async function closeSealed(db: Database, person: Person, opening: string): Promise<void> {
  const isClosed = /^\d{1,15}$/.test(opening)
    ? await actingAs(db, person, async (tx) => {
        const { rows } = await sql<{ is: boolean }>`select close_sealed(${opening}::bigint) as is`.execute(tx)
        return rows[0]?.is === true
      })
    : false
  if (!isClosed) throw new Refused('opening-unknown', {}, 'not-found')
}
