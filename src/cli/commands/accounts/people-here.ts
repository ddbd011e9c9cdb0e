// Accounts from the terminal of the machine: as the administrator, on the database itself.
import { Refused, type ListedPerson } from '#definition'
import { openSignIn, type Administration, type SignIn } from '#people'
import { administrator } from '#storage'
import { findRunning, withWorkplace, type Settings } from '../../workplace/index.ts'

/** What is done with people from the terminal: as the administrator, on the database itself. */
export async function withSignIn<T>(settings: Settings, work: (signIn: SignIn) => Promise<T>): Promise<T> {
  const address = findRunning(settings)
  if (address !== undefined) throw new Refused('running-people', { address }, 'unavailable')
  return withWorkplace(settings, async (db) =>
    work(await openSignIn({ accounts: db, db, roadmap: settings.roadmap })),
  )
}

/** The same, for what administrators do. */
export const withPeople = <T>(settings: Settings, work: (people: Administration) => Promise<T>): Promise<T> =>
  withSignIn(settings, ({ people }) => work(people))

/** @throws Refused where nobody has an account with that address */
export async function findByEmail(people: Administration, email: string): Promise<ListedPerson> {
  const found = (await people.list(administrator)).find((one) => one.email === email.trim().toLowerCase())
  if (found) return found
  throw new Refused('person-email-unknown', { email }, 'not-found')
}
