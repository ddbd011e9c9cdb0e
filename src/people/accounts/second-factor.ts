// A second factor: codes of an app (TOTP), and recovery codes for whoever lost it. Each code is good once.
import { Refused, type Person, type SecondFactorBegun } from '#definition'
import { sql, type Database } from '#storage'
import { endSessionsOf } from './account-rows.ts'
import { askAuth, headersOf, type Caller, type Said } from './asked-auth.ts'
import type { Auth } from './new-auth.ts'

export interface SecondFactor {
  /** Makes a secret and recovery codes; nothing is asked for before a code has shown that the app has the secret. */
  readonly begin: (caller: Caller, password: string) => Promise<Said<SecondFactorBegun>>
  readonly confirm: (caller: Caller, person: Person, code: string) => Promise<Said<undefined>>
  readonly remove: (caller: Caller, password: string) => Promise<Said<undefined>>
  /** The second step of coming in: a code of the app, or a recovery code, which is used up. */
  readonly enterWith: (caller: Caller, code: string) => Promise<Said<undefined>>
}

/** Takes the second factor from an account, and ends its sessions; `by` is who does it. */
export async function dropFactor(db: Database, person: string, by: string): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await sql`select set_config('waymark.account_by', ${by}, true)`.execute(tx)
    await sql`delete from sign_in."twoFactor" where "userId" = ${person}`.execute(tx)
    await sql`update sign_in."user" set "twoFactorEnabled" = false where id = ${person}`.execute(tx)
    await endSessionsOf(tx, person)
  })
}

/** Of the app: six digits. Everything else is a recovery code. */
const isOfApp = (code: string): boolean => /^\d{6}$/.test(code)

/** As somebody types or copies it, as it is compared. */
const plainCode = (code: string): string => code.replaceAll(/\s/g, '')

/** Notes a code as used. False where it was used before; a code is right for a minute and a half at most. */
async function useUp(db: Database, person: string, code: string): Promise<boolean> {
  await sql`delete from sign_in.used_code where at < now() - interval '10 minutes'`.execute(db)
  const { rows } = await sql`insert into sign_in.used_code (person, code) values (${person}, ${code})
    on conflict do nothing returning code`.execute(db)
  return rows.length > 0
}

const nothing = ({ cookies }: Said<unknown>): Said<undefined> => ({ answer: undefined, cookies })

/** Second factors in the library. */
export function secondFactorOf(db: Database, auth: () => Promise<Auth>): SecondFactor {
  const enterWithApp = async (caller: Caller, code: string): Promise<Said<undefined>> => {
    const { api } = await auth()
    const said = await askAuth(() =>
      api.verifyTOTP({ body: { code }, headers: headersOf(caller), returnHeaders: true }),
    )
    const { token, user } = said.answer
    if (await useUp(db, user.id, code)) return nothing(said)
    // Somebody saw the code and used it again: what it opened is closed.
    await sql`delete from sign_in.session where token = ${token}`.execute(db)
    throw new Refused('code-wrong', {}, 'unprocessable')
  }
  return {
    begin: async (caller, password) => {
      const { api } = await auth()
      const { answer, cookies } = await askAuth(() =>
        api.enableTwoFactor({ body: { password }, headers: headersOf(caller), returnHeaders: true }),
      )
      if (!('totpURI' in answer)) throw new Refused('second-factor-there', {}, 'conflict')
      return { answer: { address: answer.totpURI, recoveryCodes: answer.backupCodes }, cookies }
    },
    confirm: async (caller, person, given) => {
      const { api } = await auth()
      const code = plainCode(given)
      const said = await askAuth(() =>
        api.verifyTOTP({ body: { code }, headers: headersOf(caller), returnHeaders: true }),
      )
      await useUp(db, person.id, code)
      return nothing(said)
    },
    remove: async (caller, password) => {
      const { api } = await auth()
      return nothing(
        await askAuth(() =>
          api.disableTwoFactor({ body: { password }, headers: headersOf(caller), returnHeaders: true }),
        ),
      )
    },
    enterWith: async (caller, given) => {
      const code = plainCode(given)
      if (isOfApp(code)) return enterWithApp(caller, code)
      const { api } = await auth()
      return nothing(
        await askAuth(() =>
          api.verifyBackupCode({ body: { code }, headers: headersOf(caller), returnHeaders: true }),
        ),
      )
    },
  }
}
