// npm run languages -- pages: opens every page in every language, on a desk and on a phone, and says what is cut or left in English.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { apiPaths, learnLanguage, pseudoLanguage, type Language } from '#definition'
import { roadmaps } from '#roadmaps'
import { everyPage } from '../testing/page-list.ts'
import { goAndSettle } from '../testing/settled-page.ts'
import { browseSite, desktop, openSite, phone, whyNoJourney, type Site } from '../testing/site.ts'
import { faultsOf, unknownOf } from './page-faults.ts'
import { noteLinks } from './pages-met.ts'

const { values } = parseArgs({
  options: {
    language: { type: 'string', multiple: true },
    page: { type: 'string', multiple: true },
    data: { type: 'string' },
    site: { type: 'string' },
    role: { type: 'string' },
    token: { type: 'string' },
    width: { type: 'string', multiple: true },
    dark: { type: 'boolean', default: false },
    axe: { type: 'boolean', default: false },
    whole: { type: 'boolean', default: false },
    pictures: { type: 'string' },
    prints: { type: 'string' },
  },
})
/** Besides a desk and a phone those at which the menu of the header has the least room, and just none. */
const sizes = [desktop, { width: 1220, height: 900 }, { width: 900, height: 900 }, phone].filter(
  ({ width }) => values.width?.includes(String(width)) ?? true,
)
/** So long anything may take on a busy machine, in milliseconds. */
const patience = 120_000
const inEnglish: Language = { tag: 'en', name: 'English', short: 'en', isOffered: true, texts: () => ({}) }

type Browsed = Pick<Site, 'address' | 'open' | 'close' | 'complaints'>

/** In which languages pages are read: those that are named, else all but English, with the one that nobody speaks. */
function chosenLanguages(): readonly Language[] {
  const all = [...(roadmaps[0]?.translations ?? []), pseudoLanguage]
  for (const one of all) learnLanguage(one)
  const named = values.language
  return named ? [inEnglish, ...all].filter(({ tag }) => named.includes(tag)) : all
}

/** A tab, in which somebody has come in as an example of the role that is named, or with the token of the installation. */
async function openTab(site: Browsed, language: Language): Promise<Page> {
  const page = await site.open(`/sign-in?language=${language.tag}`)
  page.setDefaultTimeout(patience)
  if (values.dark) await page.emulateMedia({ colorScheme: 'dark' })
  if (values.token !== undefined)
    await page.addInitScript(`sessionStorage.setItem('waymark-token', ${JSON.stringify(values.token)})`)
  if (values.role !== undefined) {
    const data = { id: `example-${values.role}` }
    const headers = { origin: site.address }
    const answer = await page.request.post(site.address + apiPaths.tryExample, {
      ...{ data, headers, timeout: patience },
    })
    if (!answer.ok())
      throw new Error(`Nobody is the example of “${values.role}” there: ${await answer.text()}`)
  }
  return page
}

/** The name of a file about a page. */
const fileOf = (path: string, ...parts: readonly (string | number)[]) =>
  [path.replaceAll(/[^\w]+/g, '-').slice(0, 120), ...parts, ...(values.dark ? ['dark'] : [])].join('-')

async function printPage(page: Page, path: string, { tag }: Language): Promise<void> {
  if (values.prints === undefined) return
  await page.setViewportSize(desktop)
  await page.pdf({
    path: join(values.prints, `${fileOf(path, tag)}.pdf`),
    preferCSSPageSize: true,
    format: 'A4',
  })
}

async function inspectPage(page: Page, url: string, path: string, language: Language): Promise<string[]> {
  await goAndSettle(page, url)
  await page.waitForSelector('h1')
  if (language.tag === pseudoLanguage.tag) return unknownOf(page)
  const faults: string[] = []
  for (const size of sizes) {
    await page.setViewportSize(size)
    const found = await faultsOf(page, language, values.axe)
    faults.push(...found.map((fault) => `${size.width} wide ${fault}`))
    if (values.pictures !== undefined) {
      const name = `${fileOf(path, language.tag, size.width)}.png`
      await page.screenshot({ path: join(values.pictures, name), fullPage: values.whole })
    }
  }
  await printPage(page, path, language)
  return faults
}

/** Every page in one language, and of each kind of page one that is met on the way; gives how much is wrong. */
async function inspectLanguage(site: Browsed, language: Language): Promise<number> {
  const paths = [...(values.page ?? everyPage)]
  const page = await openTab(site, language)
  const linksOf = noteLinks()
  let found = 0
  for (const path of paths) {
    const faults = await inspectPage(page, site.address + path, path, language)
    for (const fault of faults) console.log(`${path} ${language.tag}: ${fault}`)
    found += faults.length
    if (!values.page) paths.push(...(await linksOf(page)).filter((link) => !paths.includes(link)))
  }
  await page.context().close()
  console.log(`${language.tag}: looked at ${paths.length} pages`)
  return found
}

function openWished(): Promise<Browsed> {
  if (values.site !== undefined) return browseSite(values.site)
  const data = values.data === undefined ? {} : { DATA_DIR: values.data }
  const token = values.token === undefined ? {} : { WAYMARK_TOKEN: values.token }
  return openSite({ TRY_LANGUAGES: 'yes', ...data, ...token })
}

async function inspectPages(): Promise<number> {
  const reason = whyNoJourney()
  if (reason !== undefined) throw new Error(reason)
  for (const folder of [values.pictures, values.prints])
    if (folder !== undefined) mkdirSync(folder, { recursive: true })
  const site = await openWished()
  let found = 0
  try {
    for (const language of chosenLanguages()) found += await inspectLanguage(site, language)
  } finally {
    await site.close()
  }
  return found
}

process.exitCode = (await inspectPages()) > 0 ? 1 : 0
