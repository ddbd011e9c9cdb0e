// Two officers at one record, and a connection that is cut in mid-save: nothing is lost, nothing is kept twice.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { accessibilityFaults, openSite, whyNoJourney, type Site } from '../testing/site.ts'

const reason = whyNoJourney()
const token = 'token-of-a-journey-0123456789'
let site: Site
beforeAll(async () => {
  if (reason === undefined) site = await openSite({ WAYMARK_TOKEN: token, ROADMAP: 'ruritania' })
})
afterAll(async () => {
  if (reason === undefined) await site.close()
})

async function open(path: string): Promise<Page> {
  const page = await site.open(path)
  await page.getByLabel('Access token').fill(token)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Keep the record' }).waitFor()
  return page
}

interface Kept {
  readonly total: number
  readonly items: readonly { readonly fields: Readonly<Record<string, unknown>> }[]
}

async function kept(question: string): Promise<Kept> {
  const url = `${site.address}/api/registers/river-log/records?${question}`
  return (await (await fetch(url, { headers: { authorization: `Bearer ${token}` } })).json()) as Kept
}

async function fillTrip(page: Page, number: string): Promise<void> {
  await page.getByLabel('Day').fill('2021-01-02')
  await page.getByLabel('Number in the log').fill(number)
  await page.getByLabel('Cause of the call').selectOption('wind')
}

describe('two officers at one record', () => {
  test('each see what the other changed, choose field by field, and an earlier version can come back', async ({
    skip,
  }) => {
    skip(reason !== undefined, reason)
    const first = await open('/registers/river-log/new')
    await fillTrip(first, 'TWO-1')
    await first.keyboard.press('Control+s')
    await first.locator('#history').waitFor()
    const second = await open(new URL(first.url()).pathname)

    await second.getByLabel('Cause of the call').selectOption('flood')
    await second.getByLabel('Remark').fill('Theirs')
    await second.getByLabel('Reason of the correction').fill('It was a flood.')
    await second.keyboard.press('Control+s')
    await second.locator('summary', { hasText: 'corrected' }).waitFor()

    await first.getByLabel('Remark').fill('Mine')
    await first.getByLabel('Name of the storm').fill('Egon')
    await first.getByLabel('Reason of the correction').fill('It has a name.')
    await first.keyboard.press('Control+s')
    await first.getByRole('heading', { name: /Somebody changed this record/ }).waitFor()
    const table = first.getByRole('table', { name: /Somebody changed this record/ })
    expect(await table.locator('tbody th').allTextContents()).toEqual([
      'Cause of the call',
      'Remark',
      'Name of the storm',
    ])
    expect(await accessibilityFaults(first)).toEqual([])
    const keep = first.getByRole('button', { name: 'Keep with these choices' })
    expect(await keep.isDisabled()).toBe(true)
    await first.getByRole('radio', { name: 'Remark, Mine: Mine' }).check()
    await keep.click()
    await first.locator('summary', { hasText: 'Version 3' }).waitFor()
    const both = await kept('where=log-number:TWO-1')
    expect(
      both.items.map(({ fields }) => [fields['call-cause'], fields['remark'], fields['storm-name']]),
    ).toEqual([['flood', 'Mine', 'Egon']])

    await first.locator('summary', { hasText: 'Version 1' }).click()
    await first.getByRole('button', { name: 'Restore version 1' }).click()
    await first.getByLabel('Reason of the correction').pressSequentially('the first was right.')
    await first.keyboard.press('Control+s')
    await first.locator('summary', { hasText: 'Version 4' }).waitFor()
    expect((await kept('where=log-number:TWO-1')).items[0]?.fields).toMatchObject({
      'call-cause': 'wind',
      remark: null,
    })
  }, 90_000)
})

describe('a record that is withdrawn', () => {
  test('while another officer corrects it is shown as such, and comes back with the change', async ({
    skip,
  }) => {
    skip(reason !== undefined, reason)
    const first = await open('/registers/river-log/new')
    await fillTrip(first, 'GONE-1')
    await first.keyboard.press('Control+s')
    await first.locator('#history').waitFor()
    const address = new URL(first.url()).pathname
    const second = await open(address)
    await second.getByRole('button', { name: 'Withdraw this record' }).click()
    // Enter in the dialog withdraws; it does not keep the form behind it.
    await second.getByLabel(/^Why is this record to be withdrawn/).fill('Entered twice.')
    await second.keyboard.press('Enter')
    await second.waitForURL(/river-log$/)
    expect((await kept('where=log-number:GONE-1')).total).toBe(0)

    await first.getByLabel('Remark').fill('Mine')
    await first.getByLabel('Reason of the correction').fill('It was another one.')
    await first.keyboard.press('Control+s')
    await first.getByRole('heading', { name: 'Somebody withdrew this record' }).waitFor()
    expect(await accessibilityFaults(first)).toEqual([])
    await first.getByRole('button', { name: 'Bring it back with my changes' }).click()
    await first.locator('summary', { hasText: 'Version 3' }).waitFor()
    expect((await kept('where=log-number:GONE-1')).items[0]?.fields).toMatchObject({ remark: 'Mine' })
  }, 60_000)

  test('says so on its page and is kept again once somebody says why', async ({ skip }) => {
    skip(reason !== undefined, reason)
    const page = await open('/registers/river-log/new')
    await fillTrip(page, 'BACK-1')
    await page.keyboard.press('Control+s')
    await page.locator('#history').waitFor()
    const address = page.url()
    await page.getByRole('button', { name: 'Withdraw this record' }).click()
    await page.getByLabel(/^Why is this record to be withdrawn/).fill('Entered twice.')
    await page.getByRole('dialog').getByRole('button', { name: 'Withdraw this record' }).click()
    await page.waitForURL(/river-log$/)
    await page.goto(address)
    await page.getByText('it stands in no list and no count').waitFor()
    expect(await page.getByRole('button', { name: 'Withdraw this record' }).count()).toBe(0)
    await page.getByLabel('Reason of the correction').fill('It was not there twice.')
    await page.keyboard.press('Control+s')
    await page.locator('summary', { hasText: 'Version 3' }).waitFor()
    expect((await kept('where=log-number:BACK-1')).total).toBe(1)
  }, 60_000)
})

describe('a connection that is cut in mid-save', () => {
  test('keeps the record once, although the answer was lost and it was sent again', async ({ skip }) => {
    skip(reason !== undefined, reason)
    const page = await open('/registers/river-log/new')
    await fillTrip(page, 'CUT-1')
    const keys: (string | undefined)[] = []
    await page.route('**/river-log/records', async (route) => {
      keys.push(route.request().headers()['idempotency-key'])
      if (keys.length > 1) return route.continue()
      await route.fetch()
      return route.abort('connectionreset')
    })
    await page.keyboard.press('Control+s')
    await page.getByText('No connection. Kept on this device').waitFor()
    await expect.poll(() => keys.length, { timeout: 30_000 }).toBe(2)
    expect([typeof keys[0], new Set(keys).size]).toEqual(['string', 1])
    await page.getByText('No connection. Kept on this device').waitFor({ state: 'detached' })
    expect((await kept('where=log-number:CUT-1')).total).toBe(1)
  }, 60_000)

  test('a removed row comes back, a draft is listed and can be discarded', async ({ skip }) => {
    skip(reason !== undefined, reason)
    const page = await open('/registers/river-log/new')
    await page.getByLabel('Number in the log').fill('DRAFT-1')
    await page.keyboard.press('Control+Enter')
    await page.getByLabel('Sex').selectOption('female')
    await page.getByRole('button', { name: 'Copy person 1' }).click()
    await page.getByRole('button', { name: 'Remove person 1' }).click()
    expect(await page.getByLabel('Sex').count()).toBe(1)
    await page.getByText('person 1 was removed').waitFor()
    await page.keyboard.press('Control+z')
    expect(await page.getByLabel('Sex').count()).toBe(2)
    page.on('dialog', (dialog) => void dialog.accept())
    await page.goto(`${site.address}/registers`)
    await page.getByRole('heading', { name: 'Drafts on this device' }).waitFor()
    await page.getByRole('link', { name: /DRAFT-1/ }).click()
    expect(await page.getByLabel('Number in the log').inputValue()).toBe('DRAFT-1')
    await page.goto(`${site.address}/registers`)
    await page.getByRole('button', { name: 'Discard' }).click()
    expect(await page.getByRole('heading', { name: 'Drafts on this device' }).count()).toBe(0)
  }, 60_000)
})
