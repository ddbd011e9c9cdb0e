// A reporting officer enters a record by keyboard alone, mends it, and the figure it feeds moves.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  accessibilityFaults,
  answerByKeyboard,
  openSite,
  tabToLabel,
  whyNoJourney,
  type Site,
} from '../testing/site.ts'

const reason = whyNoJourney()
const token = 'token-of-a-journey-0123456789'
let site: Site
beforeAll(async () => {
  if (reason === undefined) site = await openSite({ ROADMAP: 'ruritania', WAYMARK_TOKEN: token })
})
afterAll(async () => {
  if (reason === undefined) await site.close()
})

/** What is counted at least: the year is not stated to be complete. */
async function calls(): Promise<string | null> {
  const url = `${site.address}/api/indicators/rescues/figures?from=2021&to=2021&jurisdiction=strelsau&show=calls`
  const found = (await (await fetch(url, { headers: { authorization: `Bearer ${token}` } })).json()) as {
    figures: { lower: string | null }[]
  }
  return found.figures[0]?.lower ?? null
}

describe('entering a record', () => {
  test('by keyboard alone, with two persons, a mistake mended, and a correction that moves the figure', async ({
    skip,
  }) => {
    skip(reason !== undefined, reason)
    const page = await site.open('/registers/river-log')
    expect(await calls()).toBeNull()
    await answerByKeyboard(page, /Access token/, token)
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'New trip' }).waitFor()
    await tabToLabel(page, /^\s*New trip/)
    await page.keyboard.press('Enter')
    await page.waitForURL(/new$/)
    await page.getByRole('button', { name: 'Keep the record' }).waitFor()

    await answerByKeyboard(page, /^Day/, '05312021')
    await answerByKeyboard(page, /Number in the log/, 'J-1')
    await tabToLabel(page, /Add person/)
    await page.keyboard.press('Enter')
    await page.keyboard.type('wom')
    await page.keyboard.press('Tab')
    await page.keyboard.type('hurt')
    await tabToLabel(page, /Add person/)
    await page.keyboard.press('Enter')
    await page.keyboard.type('men')
    await page.keyboard.press('Tab')
    await page.keyboard.type('unh')
    await tabToLabel(page, /Keep the record/)
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('“Cause of the call” is empty').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])

    // the first question to mend has the focus already
    await page.keyboard.type('flo')
    await tabToLabel(page, /Keep the record/)
    await page.keyboard.press('Enter')
    await page.locator('#history').waitFor()
    await page.locator('summary', { hasText: 'created' }).first().waitFor()
    expect(await calls()).toBe('1')

    await page.locator('input[type=date]').fill('2022-05-31')
    await page.getByRole('button', { name: 'Keep the record' }).click()
    const unsaid = page.locator('.field.bad', { hasText: 'Reason of the correction (required)' })
    await unsaid.locator('.field-problem').waitFor()
    await page.getByLabel('Reason of the correction').fill('It was a year later.')
    await page.getByRole('button', { name: 'Keep the record' }).click()
    await page.locator('summary', { hasText: 'corrected' }).waitFor()
    expect(await calls()).toBeNull()
    expect(await accessibilityFaults(page)).toEqual([])
    // What the server refused, since no reason was said.
    expect(site.complaints()).toEqual([expect.stringContaining('422')])
  }, 60_000)

  test('what is typed outlives a closed page and a server that does not answer', async ({ skip }) => {
    skip(reason !== undefined, reason)
    const page = await site.open('/registers/river-log/new')
    await page.getByLabel('Access token').fill(token)
    await page.keyboard.press('Enter')
    await page.getByLabel('Number in the log').fill('LOST-1')
    await page.reload()
    await page.getByText('What you had typed here before').waitFor()
    expect(await page.getByLabel('Number in the log').inputValue()).toBe('LOST-1')
    await page.getByLabel('Day').fill('2021-01-02')
    await page.getByLabel('Cause of the call').selectOption('wind')
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Keep the record' }).click()
    await page.getByRole('alert').getByText('The record was not kept').waitFor()
    await page.getByText('as soon as the connection is back').waitFor()
    await page.context().setOffline(false)
    await page.locator('#history').waitFor()
  }, 60_000)

  test('what is typed belongs to whoever typed it, and goes when they sign out', async ({ skip }) => {
    skip(reason !== undefined, reason)
    const page = await site.open('/registers/river-log')
    const kept = () =>
      page.evaluate<string[]>(
        "Object.keys(localStorage).filter((place) => place.startsWith('waymark-draft'))",
      )
    await page.evaluate("localStorage.setItem('waymark-draft river-log new-of-somebody', '{}')")
    await page.getByLabel('Access token').fill(token)
    await page.keyboard.press('Enter')
    // The server has accepted the token: what others left there is gone.
    await expect.poll(kept).toEqual([])
    await page.evaluate("location.assign('/registers/river-log/new')")
    await page.getByLabel('Number in the log').fill('LEFT-1')
    await expect.poll(kept).toHaveLength(1)
    expect(JSON.stringify(await page.evaluate('({ ...localStorage })'))).not.toContain(token)
    page.on('dialog', (dialog) => void dialog.accept())
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByLabel('Access token').waitFor()
    expect(await kept()).toEqual([])
  }, 60_000)
})
