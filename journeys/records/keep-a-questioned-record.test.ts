// A reporting officer keeps what a rule questions, by keyboard alone, with a reason that stays visible.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  accessibilityFaults,
  answerByKeyboard,
  openSite,
  phone,
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

beforeEach(({ skip }) => {
  skip(reason !== undefined, reason)
})

describe('a record that a rule questions', () => {
  test.each([
    ['on a desktop', { width: 1440, height: 900 }, 'Q-1'],
    ['on a phone', phone, 'Q-2'],
  ])('is kept once it is said why it is right, %s', async (_where, size, number) => {
    const page = await site.open('/registers/river-log/new', size)
    await answerByKeyboard(page, /Access token/, token)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Keep the record' }).waitFor()
    await answerByKeyboard(page, /^Day/, '05312021')
    await answerByKeyboard(page, /Number in the log/, number)
    await answerByKeyboard(page, /Cause of the call/, 'flo')
    await tabToLabel(page, /Add kind of litter/)
    await page.keyboard.press('Enter')
    await page.keyboard.type('tyr')
    await answerByKeyboard(page, /Pieces/, '401')
    await tabToLabel(page, /Keep the record/)
    await page.keyboard.press('Enter')
    const asked = page.getByRole('alert')
    await asked.getByText('“Pieces” is 401; 400 at most would be plausible.').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await answerByKeyboard(page, /If it is right as it stands/, 'A barge sank.')
    await tabToLabel(page, /Keep the record/)
    await page.keyboard.press('Enter')
    await page.getByText('More tyres than a boat carries: “A barge sank.”').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
    // whoever reviews the register sees it with its reason
    await page.goto(new URL('/registers/river-log/rules', page.url()).href)
    const kept = page.getByRole('row', { name: new RegExp(`${number}.*A barge sank`) })
    await kept.waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await kept.getByRole('link').click()
    await page.getByText('More tyres than a boat carries: “A barge sank.”').waitFor()
  })
})
