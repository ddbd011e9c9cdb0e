// The first administrator comes in by the link that the start prints, invites an officer, and each works as themselves.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { appCode } from '../../src/people/testing/app-code.ts'
import { accessibilityFaults, openSite, overflow, phone, whyNoJourney, type Site } from '../testing/site.ts'

const reason = whyNoJourney()
const password = 'seven lamps over the quiet ferry'
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

/** What is typed as a password is hidden, and can be looked at. */
async function lookAtTyped(page: Page): Promise<void> {
  const typed = page.getByLabel('New password', { exact: true })
  await typed.fill(password)
  expect(await typed.getAttribute('type')).toBe('password')
  await page.getByRole('button', { name: 'Show what is typed' }).first().click()
  expect(await typed.getAttribute('type')).toBe('text')
  expect(await typed.inputValue()).toBe(password)
  await page.getByRole('button', { name: 'Hide what is typed' }).click()
  expect(await typed.getAttribute('type')).toBe('password')
}

test('from the printed link to an officer’s own form, and out again', async ({ skip }) => {
  skip(reason !== undefined, reason)
  const printed = /\/link#\S+/.exec(await site.said(/\/link#\S+/))?.[0] ?? ''
  const page = await site.open(printed)
  await page.getByRole('heading', { name: 'Make the first account' }).waitFor()
  await fits(page)
  await page.getByLabel('Your name').fill('Rudolf')
  await page.getByLabel('Your e-mail address').fill('rudolf@example.org')
  await lookAtTyped(page)
  await setPassword(page)
  await page.getByRole('link', { name: 'Rudolf all jurisdictions' }).waitFor()
  await fits(page)

  await page.getByRole('link', { name: 'People' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Fritz von Tarlenheim')
  await page.getByLabel('E-mail address').fill('fritz@example.org')
  await page.getByLabel('Role').selectOption('watchman')
  await page.getByLabel('Jurisdiction').selectOption('zenda')
  await page.getByLabel('Institution').selectOption('lake-watch')
  await page.getByRole('button', { name: 'Make the account and its link' }).click()
  const link = new URL((await page.locator('code').textContent()) ?? '')
  await fits(page)

  const officer = await site.open(link.pathname + link.hash)
  await officer.getByText('For Fritz von Tarlenheim (fritz@example.org)').waitFor()
  await setPassword(officer)
  await officer.getByRole('link', { name: 'Fritz von Tarlenheim Lake Watch, Zenda' }).waitFor()
  expect(await officer.getByRole('link', { name: 'People' }).count()).toBe(0)
  await officer.goto(`${site.address}/registers/river-log/new`)
  await officer.getByRole('button', { name: 'Keep the record' }).waitFor()
  expect(await officer.getByLabel('Jurisdiction').inputValue()).toBe('zenda')
  expect(await officer.getByLabel('Institution').inputValue()).toBe('lake-watch')
  await officer.goto(`${site.address}/registers/river-log/import`)
  await officer.getByLabel('Whose records these are').waitFor()
  expect(await officer.getByLabel('Whose records these are').inputValue()).toBe('zenda')
  await officer.goto(`${site.address}/people`)
  await officer.getByText('Only an administrator').waitFor()

  await page.getByRole('link', { name: 'Fritz von Tarlenheim' }).click()
  await page.getByRole('heading', { name: 'History' }).waitFor()
  await fits(page)
  await page.getByRole('button', { name: 'End the access' }).click()
  await page.getByLabel('Why the access ends').fill('Has left.')
  await page.getByRole('button', { name: 'End the access' }).click()
  await page.getByText('Access ended, Has left.').waitFor()
  await officer.reload()
  await officer.getByLabel('Password').waitFor()
  await officer.getByRole('textbox', { name: 'E-mail address' }).fill('fritz@example.org')
  await officer.getByLabel('Password').fill(password)
  await officer.getByRole('button', { name: 'Sign in' }).click()
  await officer.getByRole('alert').getByText('Your access has ended').waitFor()

  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByLabel('Password').waitFor()
  await page.goto(site.address + printed)
  await page.getByText('This link was used already').waitFor()
})

test('a second factor is set up, asked for, and a session is ended from elsewhere', async ({ skip }) => {
  skip(reason !== undefined, reason)
  const page = await site.open('/account')
  const enter = async (own: Page) => {
    await own.getByRole('textbox', { name: 'E-mail address' }).fill('rudolf@example.org')
    await own.getByLabel('Password', { exact: true }).fill(password)
    await own.getByRole('button', { name: 'Sign in' }).click()
  }
  await enter(page)
  await page.getByLabel('Password, to change the second factor').fill(password)
  await page.getByRole('button', { name: 'Set it up' }).click()
  const address = (await page.getByRole('link', { name: 'Open the app' }).getAttribute('href')) ?? ''
  await fits(page)
  await page.getByLabel('Code of the app').fill(appCode(address))
  await page.getByRole('button', { name: 'Confirm' }).click()
  await page.getByText('A code of your app is asked for').waitFor()

  const other = await site.open('/account')
  await enter(other)
  await other.getByLabel('Code', { exact: true }).fill(appCode(address, 1))
  await fits(other)
  await other.getByRole('button', { name: 'Continue' }).first().click()
  await other.getByRole('heading', { name: 'Where you are signed in' }).waitFor()
  await other
    .getByRole('button', { name: /^End the session/ })
    .first()
    .click()
  await other.getByLabel('What the key is for').fill('Nightly export')
  await other.getByRole('button', { name: 'Make a key' }).click()
  await other.getByText(/^wmk_/).waitFor()
  await fits(other)
  await page.reload()
  await page.getByLabel('Password', { exact: true }).waitFor()
})
