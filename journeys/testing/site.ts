// The whole site for a journey: a fresh database with the shipped figures, a server process, a real browser.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { copyFirstStart } from '../../src/cli/testing/prepared-folder.ts'
import { saying, startSite, stop } from '../../src/cli/testing/run-waymark.ts'
import { goAndSettle } from './settled-page.ts'

const browserPath = process.env['WAYMARK_TEST_CHROMIUM'] ?? '/usr/bin/chromium'

/** Why journeys cannot be made here; undefined where they can. */
export function whyNoJourney(): string | undefined {
  if (!existsSync(browserPath)) return 'no Chromium on this machine'
  return existsSync(join('dist', 'web', 'index.html')) ? undefined : 'the pages are not built: npm run build'
}

export interface Site {
  readonly address: string
  /** In a tab and with cookies of its own. */
  readonly open: (path: string, size?: Size) => Promise<Page>
  /** In one tab, which goes from page to page: half the work of a new one. For journeys that only look; it stays open. */
  readonly visit: (path: string, size?: Size) => Promise<Page>
  /** What went wrong in the pages so far: errors of scripts, failed requests, refusals of the content policy. */
  readonly complaints: () => readonly string[]
  /** Waits until what the server prints holds the words; gives all of it. */
  readonly said: (words: RegExp) => Promise<string>
  readonly close: () => Promise<void>
}

interface Size {
  readonly width: number
  readonly height: number
}

export const desktop: Size = { width: 1440, height: 900 }
export const phone: Size = { width: 390, height: 844 }

async function openPage(
  browser: Browser,
  url: string,
  viewport: Size,
  complain: (what: string) => void,
): Promise<Page> {
  const page = await newTab(browser, viewport, complain)
  await goAndSettle(page, url)
  return page
}

async function newTab(browser: Browser, viewport: Size, complain: (what: string) => void): Promise<Page> {
  const context = await browser.newContext({ viewport })
  const page = await context.newPage()
  page.on('pageerror', (error) => complain(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complain(message.text())
  })
  return page
}

/** Starts the site on a folder of its own, unless the settings name one; it was started before, if never by this test. */
export async function openSite(settings: Readonly<Record<string, string>> = {}): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-journey-'))
  const { DATA_DIR = join(folder, 'data'), ROADMAP } = settings
  if (!existsSync(DATA_DIR)) await copyFirstStart(DATA_DIR, ROADMAP)
  const site = await startSite({ ...settings, DATA_DIR })
  const browsed = await browseSite(site.address)
  return {
    ...browsed,
    said: (words) => saying(site, words),
    close: async () => {
      await browsed.close()
      await stop(site)
      rmSync(folder, { recursive: true })
    },
  }
}

/** A browser on a site that runs already, which is left running. */
export async function browseSite(address: string): Promise<Omit<Site, 'said'>> {
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] })
  const complaints: string[] = []
  const complain = (what: string) => complaints.push(what)
  let tab: Promise<Page> | undefined
  return {
    address,
    open: (path, size = desktop) => openPage(browser, address + path, size, complain),
    visit: async (path, size = desktop) => {
      tab ??= newTab(browser, size, complain)
      const page = await tab
      await page.setViewportSize(size)
      await page.emulateMedia({ media: null })
      await goAndSettle(page, address + path)
      return page
    },
    complaints: () => complaints,
    close: () => browser.close(),
  }
}

const require = createRequire(import.meta.url)
// The small edition: a page has to read all of it.
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

interface AxeResult {
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly { readonly html: string }[]
  }[]
}

/** What axe-core finds wrong with the page once all of it is there, in words. All of its rules are put to the page; what is right is not listed. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.locator('.waiting').first().waitFor({ state: 'detached' })
  // Through the debugger and not as a script of the page: the content policy of the site forbids those. Once for each document.
  if (await page.evaluate<boolean>(`typeof axe === 'undefined'`)) await page.evaluate(`${axe};undefined`)
  const { violations } = await page.evaluate<AxeResult>(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => ({ violations }))`,
  )
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`))
}

/** By how many pixels the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth')
}

/** Presses Tab until the focus is on the control with that label or text. Throws where the keyboard never gets there. */
export async function tabToLabel(page: Page, label: RegExp): Promise<void> {
  for (let presses = 0; presses < 250; presses += 1) {
    await page.keyboard.press('Tab')
    const text = await page.evaluate<string>(
      'const it = document.activeElement; `${it.labels?.[0]?.textContent ?? ""} ${it.tagName === "BODY" ? "" : it.textContent.slice(0, 200)}`',
    )
    if (label.test(text)) return
  }
  throw new Error(`The keyboard never reached ${String(label)}.`)
}

/** Goes to the control with that label by Tab, and types. */
export async function answerByKeyboard(page: Page, label: RegExp, keys: string): Promise<void> {
  await tabToLabel(page, label)
  await page.keyboard.type(keys)
}
