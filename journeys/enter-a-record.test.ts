// A reporting officer enters a record by keyboard alone, mends it, and the figure it feeds moves.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { accessibilityFaults, openSite, whyNoJourney, type Site } from './testing/site.ts'

const reason = whyNoJourney()
const token = 'token-of-a-journey-0123456789'
let site: Site
beforeAll(async () => {
  if (reason === undefined) site = await openSite({ ROADMAP: 'ruritania', WAYMARK_TOKEN: token })
})
afterAll(async () => {
  if (reason === undefined) await site.close()
})

/** Presses Tab until the focus is on the control with that label or text. */
async function tabTo(page: Page, label: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab')
    const text = await page.evaluate<string>(
      'const it = document.activeElement; `${it.labels?.[0]?.textContent ?? ""} ${it.textContent.slice(0, 200)}`',
    )
    if (label.test(text)) return
  }
  throw new Error(`The keyboard never reached ${String(label)}.`)
}

async function answer(page: Page, label: RegExp, keys: string): Promise<void> {
  await tabTo(page, label)
  await page.keyboard.type(keys)
}

async function calls(): Promise<string | null> {
  const url = `${site.address}/api/indicators/rescues/figures?from=2021&to=2021&jurisdiction=strelsau&show=calls`
  const found = (await (await fetch(url, { headers: { authorization: `Bearer ${token}` } })).json()) as {
    figures: { value: string | null }[]
  }
  return found.figures[0]?.value ?? null
}

describe('entering a record', () => {
  test('by keyboard alone, with two persons, a mistake mended, and a correction that moves the figure', async ({
    skip,
  }) => {
    skip(reason !== undefined, reason)
    const page = await site.open('/registers/river-log')
    expect(await calls()).toBeNull()
    await answer(page, /Access token/, token)
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'New record' }).waitFor()
    await tabTo(page, /^\s*New record/)
    await page.keyboard.press('Enter')
    await page.waitForURL(/new$/)
    await page.getByRole('button', { name: 'Keep the record' }).waitFor()

    await answer(page, /^Day/, '05312021')
    await answer(page, /Number in the log/, 'J-1')
    await tabTo(page, /Add a person/)
    await page.keyboard.press('Enter')
    await page.keyboard.type('wom')
    await page.keyboard.press('Tab')
    await page.keyboard.type('hurt')
    await tabTo(page, /Add a person/)
    await page.keyboard.press('Enter')
    await page.keyboard.type('men')
    await page.keyboard.press('Tab')
    await page.keyboard.type('unh')
    await tabTo(page, /Keep the record/)
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('“Cause of the call” is empty').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])

    await answer(page, /Cause of the call/, 'flo')
    await tabTo(page, /Keep the record/)
    await page.keyboard.press('Enter')
    await page.locator('#history').waitFor()
    expect(await page.locator('summary').first().textContent()).toContain('created')
    expect(await calls()).toBe('1')

    await page.locator('input[type=date]').fill('2022-05-31')
    await page.getByLabel('Reason of the correction').fill('It was a year later.')
    await page.getByRole('button', { name: 'Keep the record' }).click()
    await page.locator('summary', { hasText: 'corrected' }).waitFor()
    expect(await calls()).toBeNull()
    expect(await accessibilityFaults(page)).toEqual([])
    expect(site.complaints()).toEqual([])
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
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Keep the record' }).click()
    await page.locator('#history').waitFor()
  }, 60_000)
})
