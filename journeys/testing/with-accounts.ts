// The API of the invented roadmap with an example of every role, on either database; on a server with three logins.
import { createServer } from '#api'
import { apiPaths, findRegister } from '#definition'
import { keepRecord } from '#intake'
import { openSignIn, type SignIn } from '#people'
import {
  administrator,
  closeDatabase,
  migrationsFor,
  openDatabase,
  publicPerson,
  type Database,
} from '#storage'
import { ruritania } from '../../roadmaps/ruritania/index.ts'
import { openBrowser, type Browser } from '../../src/api/testing/browser.ts'
import { headers, token } from '../../src/api/testing/open-api.ts'
import type { DatabaseSize } from '../../src/storage/testing/databases.ts'
import { openPrepared } from '../../src/storage/testing/prepared-database.ts'
import { openTestDatabase } from '../../src/storage/testing/test-database.ts'

interface Logins {
  /** Through the login that serves people. */
  readonly db: Database
  /** Through that of sign-in. */
  readonly accounts: Database
  /** Through that which owns everything. */
  readonly owner: Database
  readonly close: () => Promise<void>
}

async function openLogins(size: DatabaseSize): Promise<Logins> {
  const migrations = migrationsFor('roadmaps/ruritania')
  if (size === 'embedded') {
    const { db, close } = await openTestDatabase(ruritania, migrations)
    return { db, accounts: db, owner: db, close }
  }
  const { addresses, close, db, owner } = await openPrepared(ruritania, migrations)
  const location = { kind: 'server', url: addresses.signIn } as const
  const accounts = await openDatabase(location)
  return {
    ...{ db, owner, accounts },
    close: async () => {
      await closeDatabase(accounts, location)
      await close()
    },
  }
}

/** Marks in the answers of records: what anybody reads who may open one, and what is sensitive. */
export const marksOf = (name: string) => ({ open: `open7k${name}x`, secret: `secret7k${name}x` })

export interface WithAccounts extends Logins {
  readonly signIn: SignIn
  readonly server: Awaited<ReturnType<typeof createServer>>
  /** Comes in as the example of a role. */
  readonly enterAs: (role: string) => Promise<Browser>
  /** The session of a browser, as the database knows it. */
  readonly secretOf: (browser: Browser) => Promise<string>
  /** Keeps a record with a sensitive answer, both marked with the name, and gives its id. */
  readonly keep: (jurisdiction: string, institution: string, name: string) => Promise<string>
}

/** The key of the installation, for those who bring one. */
export const keyHeaders = headers

export async function openWithAccounts(size: DatabaseSize): Promise<WithAccounts> {
  const logins = await openLogins(size)
  const { db, accounts } = logins
  const signIn = await openSignIn({ accounts, db, roadmap: ruritania, hasExamples: true, hasMail: true })
  const server = await createServer({
    ...{ db, roadmap: ruritania, version: '0', person: publicPerson, token, signIn },
  })
  const register = findRegister(ruritania, 'river-log')
  if (!register) throw new Error('The invented roadmap has no river log.')
  const enterAs = async (role: string) => {
    const browser = openBrowser(server)
    const { status } = await browser.send(apiPaths.tryExample, {
      method: 'POST',
      payload: { id: `example-${role}` },
    })
    if (status !== 200) throw new Error(`Nobody came in as ${role}: ${status}.`)
    return browser
  }
  return {
    ...logins,
    ...{ signIn, server, enterAs },
    secretOf: async (browser) => {
      const cookie = [...browser.cookies().values()].map((line) => line.split(';')[0]).join('; ')
      const { answer } = await signIn.sessions.find({ cookie, address: '127.0.0.1', agent: 'a test' })
      return answer?.session ?? ''
    },
    keep: async (jurisdiction, institution, name) => {
      const { open, secret } = marksOf(name)
      const sent = {
        ...{ jurisdiction, institution },
        fields: { day: '2023-05-31', 'log-number': open, 'call-cause': 'flood', remark: secret },
        children: { persons: [{ sex: 'male', outcome: 'unhurt' }] },
      }
      const kept = await keepRecord(db, { roadmap: ruritania, register, person: administrator }, null, sent)
      if ('refusal' in kept) throw new Error(JSON.stringify(kept.refusal))
      return kept.record.id
    },
    close: async () => {
      await server.close()
      await logins.close()
    },
  }
}
