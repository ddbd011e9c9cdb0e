// A member of a commission writes an assessment from scratch with the keyboard; two of them meet in one paragraph; nothing is lost.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { accessibilityFaults, openSite, overflow, phone, whyNoJourney, type Site } from '../testing/site.ts'

const reason = whyNoJourney()
const token = 'token-of-a-journey-0123456789'
const place = '/assessments/zenda/2/A.1'
let site: Site
beforeAll(async () => {
  if (reason === undefined) site = await openSite({ WAYMARK_TOKEN: token, ROADMAP: 'ruritania' })
})
afterAll(async () => {
  if (reason === undefined) await site.close()
})

async function open(path: string, size?: typeof phone): Promise<Page> {
  const page = await site.open(path, size)
  await page.getByLabel('Access token').fill(token)
  await page.keyboard.press('Enter')
  return page
}

const story = (page: Page) => page.getByLabel('Story')
const saved = (page: Page, version: number) => page.getByText(`Saved as version ${version}.`).waitFor()

describe('how far an objective has come', () => {
  test('is written with the keyboard, mended where something lacks, undone, and found on one page', async ({
    skip,
  }) => {
    skip(reason !== undefined, reason)
    const work = await open('/submissions')
    // Who may assess is led to what is not written yet.
    const list = work.getByRole('region', { name: 'Assessments to write' })
    await list
      .getByRole('link', { name: /^Story \d+, Zenda$/ })
      .first()
      .waitFor()
    expect(await accessibilityFaults(work)).toEqual([])
    await work.close()
    const page = await open('/assessments')
    await page.getByRole('table', { name: /States for report/ }).waitFor()
    await page.getByLabel('Report', { exact: true }).selectOption('2')
    const cell = page.getByRole('link', { name: /Not assessed ?, A\.1, Zenda/ })
    await cell.focus()
    await page.keyboard.press('Enter')
    await page.getByText('Nobody has assessed this for this report.').waitFor()
    await page.getByRole('button', { name: 'Write the assessment' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('radio', { name: /^Done/ }).focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Control+s')
    const problem = page.getByRole('link', { name: '“Story” is empty.' })
    await problem.waitFor()
    expect(await page.evaluate('document.activeElement.className')).toContain('hindrances')
    expect(await accessibilityFaults(page)).toEqual([])
    await problem.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.type('Every bridge has a guard.\n\nAt night, too.')
    await page.keyboard.press('Control+s')
    await saved(page, 1)
    expect(await page.locator('#story-2').textContent()).toBe('At night, too.')
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('Taken away by administrator').waitFor()
    await page.getByText('Versions').first().click()
    await page.getByRole('button', { name: 'Put back' }).click()
    await page.getByLabel('Why').fill('It was right.')
    await page.keyboard.press('Enter')
    await page.locator('#story-1').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('link', { name: 'All targets and jurisdictions' }).click()
    await page.getByRole('link', { name: /Done ?, A\.1, Zenda/ }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
  })

  test('two in one paragraph see both texts, and choose; what only one changed is taken over', async ({
    skip,
  }) => {
    skip(reason !== undefined, reason)
    const path = `${place}?write=yes`
    const first = await open(path)
    const second = await open(path)
    await story(first).fill('Mine.')
    await story(second).fill('Theirs.')
    await second.getByLabel('Keeper').fill('The castle watch')
    await second.keyboard.press('Control+s')
    await saved(second, 4)
    await first.keyboard.press('Control+s')
    await first.getByRole('heading', { name: 'Somebody else saved in the meantime' }).waitFor()
    const box = first.locator('.conflict')
    const said = await box.innerText()
    for (const text of ['Mine.', 'Theirs.', 'Every bridge has a guard.', 'The castle watch'])
      expect(said).toContain(text)
    expect(await accessibilityFaults(first)).toEqual([])
    const save = box.getByRole('button', { name: 'Save with what is chosen' })
    expect(await save.isDisabled()).toBe(true)
    await box.getByRole('radio', { name: 'Take both, yours first' }).check()
    await save.click()
    await saved(first, 5)
    expect(await first.locator('#story-1').textContent()).toBe('Mine.')
    expect(await first.locator('#story-2').textContent()).toBe('Theirs.')
    await first.getByText('The castle watch').waitFor()
  })

  test('what is typed and not saved is there again after the window was closed', async ({ skip }) => {
    skip(reason !== undefined, reason)
    const page = await open('/assessments/zenda/3/A.1?write=yes')
    await story(page).fill('Half a thought')
    await page.getByText(/Typed text kept on this device/).waitFor()
    page.on('dialog', (dialog) => void dialog.accept())
    await page.reload({ waitUntil: 'networkidle' })
    expect(await story(page).inputValue()).toBe('Half a thought')
    expect(site.complaints().filter((one) => !/40[49]|422/.test(one))).toEqual([])
  })

  test('stands on the page of the objective, and fits a phone', async ({ skip }) => {
    skip(reason !== undefined, reason)
    const page = await open('/assessments?report=2', phone)
    await page.getByRole('link', { name: /Done ?, A\.1, Zenda/ }).waitFor()
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    const form = await open('/assessments/zenda/3/A.1?write=yes', phone)
    await form.getByLabel('Another indicator').waitFor()
    expect(await overflow(form)).toBeLessThanOrEqual(0)
    await form.close()
    // The page of the objective is written on the server, which knows whoever asks by what comes along with the question.
    await page.setExtraHTTPHeaders({ authorization: `Bearer ${token}` })
    await page.getByRole('link', { name: /A\.1 Help arrives/ }).click()
    const states = page.getByRole('table', { name: 'How far it has come in each jurisdiction' })
    await states.waitFor()
    expect(await states.innerText()).toMatch(/Strelsau\s+not judged[\s\S]*Zenda\s+Done/)
    expect(await accessibilityFaults(page)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await page.getByText('What Zenda says').click()
    await page.getByText('The castle watch').waitFor()
    await page.getByRole('link', { name: 'Write the assessment of Zenda' }).waitFor()
  })

  test('is signed from the list of what waits; whoever prepared it is told why somebody else approves it', async ({
    skip,
  }) => {
    skip(reason !== undefined, reason)
    const page = await open('/submissions?all=yes')
    const mine = page.getByRole('table', { name: 'Reports that wait for you' })
    await mine.getByRole('link', { name: 'Story 2, Zenda' }).click()
    await page.getByRole('button', { name: 'Seal' }).click()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByLabel('Remark').fill('All of it.')
    await page.keyboard.press('Enter')
    await page.getByText('Done: sealed.').waitFor()
    await page.getByText(/“Bless” is not for you/).waitFor()
    await page.getByRole('cell', { name: 'All of it.' }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('table', { name: 'What was signed last' }).getByRole('link', { name: 'A.1' }).click()
    await page.getByText('This is version 5, as it was.').waitFor()
    await page.locator('#story-2').waitFor()
  })
})
