// E-mails of a site that is served: the worker that sends them, where a mail server is set.
import { linkPath } from '#definition'
import { keepSending, openMailServer, type KeptSending, type Sending } from '#delivery'
import type { SignIn } from '#people'
import type { Database } from '#storage'
import { colors, say, siteAddressOf, type Settings } from '../workplace/index.ts'
import { say as word } from './work-sentences.ts'

const fromName = 'Waymark'

/** What sending works with; undefined where no mail server is set, or nobody has an account. */
export function mailingOf(settings: Settings, db: Database, signIn: SignIn | undefined): Sending | undefined {
  const { mail } = settings
  if (!mail || !signIn) return undefined
  const site = siteAddressOf(settings)
  const { readerOf, secretFor } = signIn.mailing
  return {
    ...{ db, site, readerOf, server: openMailServer(mail.server) },
    from: { name: fromName, address: mail.from },
    linkFor: async (person, kind) => `${site}${linkPath(await secretFor(person, kind))}`,
  }
}

/** Sends what is due until the process ends. What goes wrong is said once. */
export function keepMailing(sending: Sending | undefined): KeptSending {
  if (!sending) return { end: () => Promise.resolve() }
  const said = new Set<string>()
  return keepSending(sending, (error) => {
    const text = word('mail-not-looked-at', { message: (error as Error).message })
    if (!said.has(text)) say(colors.red(text))
    said.add(text)
  })
}
