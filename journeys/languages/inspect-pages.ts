// npm run languages -- pages: opens every page in every language, on a desk and on a phone, and says what is cut or left in English.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { apiPaths, learnLanguage, pseudoLanguage, type Language } from '#definition'
import { roadmaps } from '#roadmaps'
import { everyPage } from '../testing/page-list.ts'
import { cutTexts, leftInEnglish, outsideCatalogues } from '../testing/read-page.ts'
import { goAndSettle } from '../testing/settled-page.ts'
import { desktop, openSite, overflow, phone, whyNoJourney, type Site } from '../testing/site.ts'

const { values } = parseArgs({
  options: {
    language: { type: 'string', multiple: true },
    page: { type: 'string', multiple: true },
    data: { type: 'string' },
    role: { type: 'string' },
    pictures: { type: 'string' },
  },
})
/** Besides a desk and a phone those at which the menu of the header has the least room, and just none. */
const sizes = [desktop, { width: 1220, height: 900 }, { width: 900, height: 900 }, phone]
const highestHeader = 100
/** So long anything may take on a busy machine, in milliseconds. */
const patience = 120_000

/** In which languages pages are read: those that are named, else all, with the one that nobody speaks. */
function chosenLanguages(): readonly Language[] {
  const all = [...(roadmaps[0]?.translations ?? []), pseudoLanguage]
  for (const one of all) learnLanguage(one)
  return all.filter(({ tag }) => values.language?.includes(tag) ?? true)
}

/** A tab, in which somebody has come in as an example of the role that is named. */
async function openTab(site: Site, language: Language): Promise<Page> {
  const page = await site.open(`/sign-in?language=${language.tag}`)
  page.setDefaultTimeout(patience)
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

/** What is no translation and needs none: names, codes of indicators, the source as it calls itself, digests. */
function isName(text: string): boolean {
  const known = roadmaps.flatMap(({ indicators, source }) => [
    ...indicators.map(({ code }) => code),
    source.citation,
  ])
  return [...known, 'Waymark', pseudoLanguage.name].includes(text) || /[\da-f]{40}/.test(text)
}

/** In the pseudo-language: what is in no catalogue. It is longer than any other, and says nothing of what fits. */
const unknownOf = async (page: Page): Promise<string[]> =>
  (await outsideCatalogues(page))
    .filter((text) => !isName(text))
    .map((text) => `is in no catalogue: “${text.slice(0, 90)}”`)

/** What is wrong with the page as it is shown now. */
async function faultsOf(page: Page, { texts }: Language): Promise<string[]> {
  const wide = await overflow(page)
  const header = (await page.locator('header').first().boundingBox())?.height ?? 0
  const [cut, left] = [await cutTexts(page), await leftInEnglish(page, texts())]
  return [
    ...(wide > 0 ? [`is ${wide} pixels too wide`] : []),
    ...(header >= highestHeader ? [`has a header of ${header} pixels`] : []),
    ...cut.map((text) => `cuts “${text}”`),
    ...left.map((text) => `leaves in English “${text.slice(0, 90)}”`),
  ]
}

async function inspectPage(page: Page, url: string, path: string, language: Language): Promise<string[]> {
  await goAndSettle(page, url)
  await page.waitForSelector('h1')
  if (language.tag === pseudoLanguage.tag) return unknownOf(page)
  const faults: string[] = []
  for (const size of sizes) {
    await page.setViewportSize(size)
    faults.push(...(await faultsOf(page, language)).map((fault) => `${size.width} wide ${fault}`))
    if (values.pictures !== undefined) {
      const name = `${path.replaceAll(/[^\w]+/g, '-')}-${language.tag}-${size.width}.png`
      await page.screenshot({ path: join(values.pictures, name) })
    }
  }
  return faults
}

/** Every page in one language; gives how much is wrong. */
async function inspectLanguage(site: Site, language: Language): Promise<number> {
  const paths = values.page ?? everyPage
  const page = await openTab(site, language)
  let found = 0
  for (const path of paths) {
    const faults = await inspectPage(page, site.address + path, path, language)
    for (const fault of faults) console.log(`${path} ${language.tag}: ${fault}`)
    found += faults.length
  }
  await page.context().close()
  console.log(`${language.tag}: looked at ${paths.length} pages`)
  return found
}

async function inspectPages(): Promise<number> {
  const reason = whyNoJourney()
  if (reason !== undefined) throw new Error(reason)
  if (values.pictures !== undefined) mkdirSync(values.pictures, { recursive: true })
  const data = values.data === undefined ? {} : { DATA_DIR: values.data }
  const site = await openSite({ TRY_LANGUAGES: 'yes', ...data })
  let found = 0
  try {
    for (const language of chosenLanguages()) found += await inspectLanguage(site, language)
  } finally {
    await site.close()
  }
  return found
}

process.exitCode = (await inspectPages()) > 0 ? 1 : 0
