// An officer enters a seizure at a border with three items, by keyboard alone; a correction moves KPI 4.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  accessibilityFaults,
  answerByKeyboard,
  openSite,
  overflow,
  phone,
  tabToLabel,
  whyNoJourney,
  type Site,
} from '../testing/site.ts'

const reason = whyNoJourney()
const token = 'token-of-a-journey-0123456789'
let site: Site
beforeAll(async () => {
  if (reason === undefined) site = await openSite({ WAYMARK_TOKEN: token })
})
afterAll(async () => {
  if (reason === undefined) await site.close()
})

interface Asked {
  readonly figures: readonly {
    readonly codes: Readonly<Record<string, string>>
    readonly lower: string | null
  }[]
}

/** Figures of KPI 4 for Belgrade in 2024, as the officer sees them: “firearm 2”, which are at least two. */
async function seized(show: string): Promise<string[]> {
  const url = `${site.address}/api/indicators/kpi-4/figures?from=2024&to=2024&jurisdiction=belgrade&show=${show}`
  const { figures } = (await (
    await fetch(url, { headers: { authorization: `Bearer ${token}` } })
  ).json()) as Asked
  return figures
    .flatMap(({ codes, lower }) => (lower === null ? [] : [`${codes['item-class'] ?? ''} ${lower}`]))
    .toSorted((a, b) => a.localeCompare(b))
}

describe('a seizure at a border', () => {
  test('with three items, by keyboard alone, and a correction that moves KPI 4', async ({ skip }) => {
    skip(reason !== undefined, reason)
    const page = await site.open('/registers/seizures/new')
    expect(await seized('border')).toEqual([])
    await answerByKeyboard(page, /Access token/, token)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Keep the record' }).waitFor()

    await answerByKeyboard(page, /Institution/, 'Customs')
    await answerByKeyboard(page, /Day of the seizure/, '05312024')
    await answerByKeyboard(page, /Case number/, 'GP-12/2024')
    await answerByKeyboard(page, /Authority/, 'cus')
    await answerByKeyboard(page, /Offence/, 'illicit t')
    await answerByKeyboard(page, /Place of seizure/, 'land')
    await answerByKeyboard(page, /Border crossing/, 'Crossing 7')
    await answerByKeyboard(page, /Mode of transport/, 'lor')
    // What is pasted whole means an answer as what is typed does.
    await tabToLabel(page, /Criminal context/)
    await page.keyboard.insertText('poaching')
    await page.keyboard.press('Tab')
    expect(await page.getByRole('combobox', { name: /Criminal context/ }).inputValue()).toBe('poaching')
    const items: readonly (readonly [RegExp, string])[][] = [
      [
        [/Item class/, 'firearms'],
        [/Pieces/, '2'],
        [/Type of firearm/, 'pis'],
      ],
      [
        [/Item class/, 'ammunition'],
        [/Pieces/, '50'],
      ],
      [
        [/Item class/, 'hand'],
        [/Pieces/, '3'],
      ],
    ]
    for (const answers of items) {
      await tabToLabel(page, /Add item/)
      await page.keyboard.press('Enter')
      const [first, ...rest] = answers
      await page.keyboard.type(first?.[1] ?? '')
      for (const [label, keys] of rest) await answerByKeyboard(page, label, keys)
    }
    expect(await accessibilityFaults(page)).toEqual([])
    await tabToLabel(page, /Keep the record/)
    await page.keyboard.press('Enter')
    await page.locator('#history').waitFor()
    expect(await seized('border')).toEqual(['ammunition 50', 'firearm 2', 'hand-grenade 3'])
    // What nobody states to be complete says nothing of what it does not hold.
    expect(await seized('inland')).toEqual([])

    await page.getByLabel('Place of seizure').selectOption('inland')
    await page.getByLabel('Reason of the correction').fill('It was on the motorway.')
    await page.getByRole('button', { name: 'Keep the record' }).click()
    await page.locator('summary', { hasText: 'corrected' }).waitFor()
    expect(await seized('border')).toEqual([])
    expect(await seized('inland')).toEqual(['ammunition 50', 'firearm 2', 'hand-grenade 3'])
    expect(site.complaints()).toEqual([])
  }, 90_000)
})

/** Forty seizures in and around one town, and eight elsewhere. */
async function keepPlaced(): Promise<void> {
  const lines = Array.from({ length: 48 }, (_one, at) => {
    const shift = (at % 7) * 0.011
    const place = at < 40 ? `${42.44 + shift}, ${19.26 - shift}` : `${42.6 + (at - 40) * 0.07}, 19.2`
    const fields = {
      ...{ day: '2024-02-03', 'case-number': `M-${at}`, authority: 'police', setting: 'inland' },
      ...{ offence: 'not-reported', place: `Town; ${place}`, departure: 'State A', destination: 'State B' },
    }
    return JSON.stringify({ jurisdiction: 'podgorica', fields })
  })
  const answer = await fetch(`${site.address}/api/registers/seizures/batches`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' },
    body: lines.join('\n'),
  })
  expect([answer.status, await answer.json()]).toMatchObject([200, { created: 48 }])
}

describe('a map of seizures', () => {
  test('is looked at nearer and nearer until its records open, and in every other view', async ({ skip }) => {
    skip(reason !== undefined, reason)
    await keepPlaced()
    const page = await site.open('/registers/seizures/map?jurisdiction=podgorica&view=points')
    await page.getByLabel('Access token').fill(token)
    await page.keyboard.press('Enter')
    for (const step of ['240', '60', '15']) {
      await page
        .getByRole('link', { name: /^Look nearer at/ })
        .first()
        .click()
      await page.getByText(`The map shows some ${step} kilometres`).waitFor()
    }
    // By the drawing itself: End leads to the last circle, Enter opens what it stands for.
    const drawing = page.getByRole('group', { name: /Records by place/ })
    await drawing.focus()
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /A part of the map/ }).waitFor()
    await page.locator('table.records tbody tr').first().waitFor()

    for (const [view, words] of [
      ['points', 'Places with the most records'],
      ['parts', 'Records by part of a jurisdiction'],
      ['hot-spots', 'Where hot spots were looked for'],
      ['routes', 'Routes with the most records'],
    ] as const) {
      await page.setViewportSize({ width: 1440, height: 900 })
      await page.goto(`${site.address}/registers/seizures/map?jurisdiction=podgorica&view=${view}`)
      await page.getByRole('table', { name: words }).waitFor()
      expect([view, await accessibilityFaults(page)]).toEqual([view, []])
      await page.setViewportSize(phone)
      expect([view, await overflow(page)]).toEqual([view, 0])
      expect([view, await accessibilityFaults(page)]).toEqual([view, []])
    }
    expect(site.complaints()).toEqual([])
  }, 180_000)
})
