// A site by day with a mail server, and people who come in by the links of their e-mails, each in a browser of their own.
import { setTimeout } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { openReceivingServer } from '../../src/delivery/testing/receiving-server.ts'
import { atNoon, freePort } from './at-noon.ts'
import { goAndSettle } from './settled-page.ts'
import { openSite, type Site } from './site.ts'

const password = 'seven lamps over the quiet ferry'
/** So long anything may take on a busy machine, in milliseconds. */
const patience = 90_000
const link = /\/link#[\w-]+/

/** What somebody is there: role, jurisdiction and institution. */
export type Post = readonly [role: string, jurisdiction: string, institution: string]

export interface PeopleInBrowsers<Name extends string> {
  readonly site: Site
  /** The administrator comes in and invites everybody, who come in one after the other. */
  readonly comeIn: () => Promise<void>
  /** Asks the API as the administrator, in whose browser the session is; gives the status. */
  readonly send: (path: string, body: object) => Promise<number>
  readonly pageOf: (who: Name) => Page
  readonly go: (who: Name, path: string) => Promise<Page>
  /** Waits for an e-mail to somebody, and gives its text. */
  readonly mailTo: (who: Name, subject: string) => Promise<string>
  /** Subjects of what came for somebody since the last look, once so many are there; sorted. */
  readonly mailsOf: (who: Name, many: number) => Promise<string[]>
  readonly close: () => Promise<void>
}

async function choosePassword(page: Page, address: string, before?: () => Promise<void>): Promise<void> {
  page.setDefaultTimeout(patience)
  await goAndSettle(page, address)
  await page.getByLabel('New password', { exact: true }).fill(password)
  await page.getByLabel('New password, once more').fill(password)
  await before?.()
  await page.getByRole('button', { name: 'Set the password and sign in' }).click()
  await page.getByRole('heading', { name: 'Passkeys' }).waitFor()
}

type Mails = Awaited<ReturnType<typeof openReceivingServer>>

/** What came for people: each is known by their name at example.org. */
function mailboxes<Name extends string>(mails: Mails) {
  const seen = new Map<Name, number>()
  const of = (who: Name) => mails.received.filter(({ to }) => to.includes(`${who}@example.org`))
  const subjects = (who: Name) => of(who).map(({ mail }) => mail.subject ?? '')
  const until = async (isThere: () => boolean) => {
    for (const end = Date.now() + patience; !isThere() && Date.now() < end;) await setTimeout(200)
  }
  return {
    mailTo: async (who: Name, subject: string): Promise<string> => {
      const find = () => of(who).find(({ mail }) => mail.subject === subject)
      await until(() => find() !== undefined)
      const found = find()
      if (!found) throw new Error(`${who} got no “${subject}” but ${subjects(who).join(', ')}.`)
      return found.mail.text ?? ''
    },
    mailsOf: async (who: Name, many: number): Promise<string[]> => {
      const from = seen.get(who) ?? 0
      await until(() => of(who).length >= from + many)
      const all = subjects(who)
      seen.set(who, all.length)
      return all.slice(from).toSorted()
    },
  }
}

/** Starts site and mail server; nobody has come in yet. */
export async function openPeopleInBrowsers<Name extends string>(
  posts: Readonly<Record<Name, Post>>,
): Promise<PeopleInBrowsers<Name>> {
  const mails = await openReceivingServer()
  const port = await freePort()
  const home = `http://localhost:${port}`
  const site = await openSite({
    ...{ PORT: String(port), NODE_OPTIONS: atNoon() },
    ...{ MAIL_SERVER: mails.address, MAIL_FROM: 'waymark@example.net' },
  })
  const names = Object.keys(posts) as Name[]
  const pages = new Map<Name, Page>()
  const boxes = mailboxes<Name>(mails)
  let administrator: Page | undefined
  const send = async (path: string, body: object): Promise<number> => {
    if (!administrator) throw new Error('The administrator has not come in.')
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }
    return administrator.evaluate<number>(
      `fetch(${JSON.stringify(path)}, ${JSON.stringify(init)}).then(({ status }) => status)`,
    )
  }
  const invite = async (name: Name): Promise<void> => {
    const [role, jurisdiction, institution] = posts[name]
    const roles = [{ role, jurisdiction, institution, from: null, until: null }]
    const status = await send('/api/people', { name, email: `${name}@example.org`, roles })
    if (status !== 201) throw new Error(`${name} was not invited: ${String(status)}.`)
  }
  const pageOf = (who: Name): Page => {
    const page = pages.get(who)
    if (!page) throw new Error(`${who} has not come in.`)
    return page
  }
  return {
    ...{ site, send, pageOf, ...boxes },
    comeIn: async () => {
      const page = await site.open('/')
      await choosePassword(page, home + (link.exec(await site.said(link))?.[0] ?? ''), async () => {
        await page.getByLabel('Your name').fill('Rudolf')
        await page.getByLabel('Your e-mail address').fill('rudolf@example.org')
      })
      administrator = page
      for (const name of names) await invite(name)
      for (const name of names) {
        const text = await boxes.mailTo(name, 'Your access to Waymark')
        const own = await site.open('/')
        await choosePassword(own, home + (link.exec(text)?.[0] ?? ''))
        pages.set(name, own)
      }
    },
    go: async (who, path) => {
      const page = pageOf(who)
      await goAndSettle(page, home + path)
      return page
    },
    close: async () => {
      await site.close()
      await mails.close()
    },
  }
}
