// Accounts for a site that is served: examples in a demo, and a link for the first administrator of anything else.
import { linkPath } from '#definition'
import { openSignIn, type SignIn } from '#people'
import type { Database } from '#storage'
import { colors, print, say, type Settings } from '../workplace/index.ts'
import { say as word } from './work-sentences.ts'

interface Opened {
  readonly db: Database
  readonly accounts?: Database | undefined
  readonly isInvented: boolean
}

const ownAddresses = new Set(['127.0.0.1', '::1', 'localhost'])

/** Opens sign-in. Examples of every role are for invented data, and for whoever sits at the machine itself. */
export async function openAccounts(
  { roadmap, host, mail, provider, siteAddress: site }: Settings,
  { db, accounts, isInvented }: Opened,
): Promise<SignIn | undefined> {
  if (!accounts) {
    say(word('no-login-for-accounts'))
    return undefined
  }
  return openSignIn({
    ...{ accounts, db, roadmap, ...(site === undefined ? {} : { site }), ...(provider ? { provider } : {}) },
    hasExamples: isInvented && ownAddresses.has(host),
    hasMail: mail !== undefined,
  })
}

/** Tells whoever started Waymark how the first administrator comes in, as long as nobody can. */
export async function printFirstLink(signIn: SignIn, address: string): Promise<void> {
  if (signIn.examples.length > 0) {
    print(word('examples-to-try', { address: colors.cyan(`${address}/sign-in`) }))
    return
  }
  const secret = await signIn.inviteFirst()
  if (secret !== undefined) print(word('first-link', { link: colors.cyan(`${address}${linkPath(secret)}`) }))
}
