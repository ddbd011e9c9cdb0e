// Wrong passwords and codes: counted by account, so that the log says that somebody guesses, and is not filled by it.
import { sql, type Database } from '#storage'

/** Notes that a password was wrong. Addresses that nobody has are counted together, and take as long. */
export async function noteWrong(db: Database, email: string): Promise<void> {
  await sql`select sign_in.note_failure(coalesce((select id from sign_in."user" where email = ${email.trim().toLowerCase()}), ''))`.execute(
    db,
  )
}
