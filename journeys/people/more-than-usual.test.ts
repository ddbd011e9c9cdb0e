// In a browser: what is withheld is opened for a reason and ended, the jurisdiction sees it, a deputy acts, and the log shows all of it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { accessibilityFaults, openSite, overflow, phone, whyNoJourney, type Site } from '../testing/site.ts'

const reason = whyNoJourney()
const password = 'seven lamps over the quiet ferry'
const secret = 'A lantern was left at the mill.'
let site: Site
beforeAll(async () => {
  if (reason === undefined) site = await openSite({ ROADMAP: 'ruritania' })
})
afterAll(async () => {
  if (reason === undefined) await site.close()
})

async function setPassword(page: Page): Promise<void> {
  await page.getByLabel('New password', { exact: true }).fill(password)
  await page.getByLabel('New password, once more').fill(password)
  await page.getByRole('button', { name: 'Set the password and sign in' }).click()
  await page.getByRole('heading', { name: 'Your account' }).waitFor()
}

/** No fault for whoever cannot see, and nothing that is wider than a phone. */
async function fits(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([])
  const before = page.viewportSize()
  await page.setViewportSize(phone)
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  if (before) await page.setViewportSize(before)
}

/** Sends something as the page would. */
async function send(page: Page, url: string, body: object): Promise<Record<string, unknown>> {
  const text = await page.evaluate(
    async ([to, sent]) => {
      const headers = { 'content-type': 'application/json' }
      return (await fetch(to ?? '', { method: 'POST', headers, body: sent ?? '' })).text()
    },
    [url, JSON.stringify(body)],
  )
  return JSON.parse(text) as Record<string, unknown>
}

async function comeIn(administrator: Page, name: string, role: string, institution: string): Promise<Page> {
  const held = { role, jurisdiction: 'strelsau', institution, from: null, until: null }
  const wish = { name, email: `${role}@example.org`, roles: [held] }
  const link = await send(administrator, '/api/people', wish)
  const page = await site.open(`/link#${String(link['secret'])}`)
  await setPassword(page)
  return page
}

test('opened for a reason, told, ended; and a deputy who acts', async ({ skip }) => {
  skip(reason !== undefined, reason)
  const printed = /\/link#\S+/.exec(await site.said(/\/link#\S+/))?.[0] ?? ''
  const administrator = await site.open(printed)
  await administrator.getByLabel('Your name').fill('Rudolf')
  await administrator.getByLabel('Your e-mail address').fill('rudolf@example.org')
  await setPassword(administrator)
  const kept = await send(administrator, '/api/registers/river-log/records', {
    ...{ jurisdiction: 'strelsau', institution: 'river-watch-st' },
    fields: { day: '2023-05-31', 'log-number': 'L-1', 'call-cause': 'flood', remark: secret },
    children: { persons: [{ sex: 'male', outcome: 'unhurt' }] },
  })
  const warden = await comeIn(administrator, 'Wilhelm', 'warden', '*')
  const captain = await comeIn(administrator, 'Clara', 'captain', 'river-watch-st')

  // From the record that is shown in part to the page on which it is opened, by keyboard.
  const record = `${site.address}/registers/river-log/strelsau/${String(kept['id'])}`
  await warden.goto(record)
  await warden.getByRole('link', { name: 'Open them for a stated reason' }).waitFor()
  expect(await warden.getByText(secret).count()).toBe(0)
  await warden.getByRole('link', { name: 'Open them for a stated reason' }).press('Enter')
  const why = warden.getByLabel('Why you have to see it')
  await why.fill('A child is missing.')
  await why.press('Enter')
  await warden.getByText('Sensitive answers of Strelsau are open to you until').waitFor()
  await fits(warden)
  await warden.goto(record)
  await warden.getByText(secret).first().waitFor()
  expect(await warden.content()).toContain('Sensitive answers of Strelsau')

  await captain.goto(`${site.address}/submissions`)
  await captain.getByText('Wilhelm opened what is withheld in Strelsau').waitFor()
  await fits(captain)
  await warden.getByRole('button', { name: 'End it now' }).first().click()
  await warden.getByRole('link', { name: 'Open them for a stated reason' }).waitFor()

  // A deputy acts, and stops.
  await captain.goto(`${site.address}/account`)
  await captain.getByLabel('Deputy', { exact: true }).selectOption({ label: 'Wilhelm' })
  await captain.getByRole('button', { name: 'Name this deputy' }).click()
  await captain.getByRole('button', { name: 'End: deputy Wilhelm' }).waitFor()
  await fits(captain)
  await warden.goto(`${site.address}/submissions`)
  await warden.getByRole('button', { name: 'Act for Clara now' }).click()
  await warden.getByText('You act for Clara').waitFor()
  await fits(warden)
  await warden.getByRole('button', { name: 'Stop' }).click()
  await warden.getByRole('button', { name: 'Act for Clara now' }).waitFor()

  // All of it stands in the log.
  await administrator.goto(`${site.address}/audit`)
  await administrator.getByRole('cell', { name: 'acts for themselves again' }).first().waitFor()
  await administrator.getByLabel('What', { exact: true }).selectOption('break glass')
  await administrator.getByText('A child is missing.').waitFor()
  await administrator.getByRole('button', { name: 'Check the log now' }).click()
  await administrator.getByText('Every entry follows from the one before it').waitFor()
  await fits(administrator)
})
