// A passkey of the device (the browser’s virtual one) is made, opens the account without a password, and opens nothing once it is removed.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
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

/** Gives the browser of a page a device that makes passkeys; what it does when it is asked who holds it. */
async function giveDevice(page: Page) {
  const browser = await page.context().newCDPSession(page)
  await browser.send('WebAuthn.enable')
  const { authenticatorId } = await browser.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  const knows = (isUserVerified: boolean) =>
    browser.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified })
  return { knows }
}

test('a device opens the account without a password', async ({ skip }) => {
  skip(reason !== undefined, reason)
  const address = site.address.replace('127.0.0.1', 'localhost')
  const printed = /\/link#\S+/.exec(await site.said(/\/link#\S+/))?.[0] ?? ''
  const page = await site.open('/')
  await page.goto(address + printed)
  const device = await giveDevice(page)
  await page.getByLabel('Your name').fill('Rudolf')
  await page.getByLabel('Your e-mail address').fill('rudolf@example.org')
  await page.getByLabel('New password', { exact: true }).fill(password)
  await page.getByLabel('New password, once more').fill(password)
  await page.getByRole('button', { name: 'Set the password and sign in' }).click()
  await page.getByRole('heading', { name: 'Passkeys' }).waitFor()

  await page.getByLabel('Name of the device').fill('Laptop')
  await page.getByLabel('Password, to make a passkey').fill('not it at all')
  await page.getByRole('button', { name: 'Make a passkey' }).click()
  await page.getByRole('alert').getByText('The present password is not right').waitFor()
  await page.getByLabel('Password, to make a passkey').fill(password)
  await page.getByRole('button', { name: 'Make a passkey' }).click()
  await page.getByRole('rowheader', { name: 'Laptop' }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  const wide = page.viewportSize()
  await page.setViewportSize(phone)
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  if (wide) await page.setViewportSize(wide)

  const enter = async () => {
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('link', { name: 'Sign in', exact: true }).waitFor()
    await page.goto(`${address}/sign-in`)
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  }
  await enter()
  await page.getByText('You are signed in as Rudolf.').waitFor()
  // Whoever took the device and is not known to it does not come in.
  await device.knows(false)
  await enter()
  await page.getByRole('alert').getByText('The device did not confirm').waitFor()
  await device.knows(true)
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.getByText('You are signed in as Rudolf.').waitFor()

  await page.goto(`${address}/account`)
  await page.getByRole('button', { name: 'Remove the passkey: Laptop' }).click()
  await page.getByText('You have no passkeys.').waitFor()
  await enter()
  await page.getByRole('alert').getByText('This passkey opens no account here').waitFor()
})

test('where Waymark is opened by a number, the page says what passkeys need', async ({ skip }) => {
  skip(reason !== undefined, reason)
  const page = await site.open('/sign-in')
  await page.getByRole('textbox', { name: 'E-mail address' }).fill('rudolf@example.org')
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.getByText('You are signed in as Rudolf.').waitFor()
  await page.goto(`${site.address}/account`)
  await page.getByText('Passkeys need Waymark to be opened by a name').waitFor()
})
