// What is wrong with a page as it is shown: too wide, a high header, cut texts, English left over, what axe finds.
import type { Page } from 'playwright-core'
import { pseudoLanguage, type Language } from '#definition'
import { roadmaps } from '#roadmaps'
import { cutTexts, leftInEnglish, outsideCatalogues } from '../testing/read-page.ts'
import { accessibilityFaults, overflow } from '../testing/site.ts'

const highestHeader = 100

/** What is no translation and needs none: names, codes of indicators, the source as it calls itself, digests. */
function isName(text: string): boolean {
  const known = roadmaps.flatMap(({ indicators, source }) => [
    ...indicators.map(({ code }) => code),
    source.citation,
  ])
  return [...known, 'Waymark', pseudoLanguage.name].includes(text) || /[\da-f]{40}/.test(text)
}

/** In the pseudo-language: what is in no catalogue. It is longer than any other, and says nothing of what fits. */
export const unknownOf = async (page: Page): Promise<string[]> =>
  (await outsideCatalogues(page))
    .filter((text) => !isName(text))
    .map((text) => `is in no catalogue: “${text.slice(0, 90)}”`)

/** What is wrong with the page as it is shown now; what axe finds only where that is asked for. */
export async function faultsOf(page: Page, { tag, texts }: Language, isAxeAsked: boolean): Promise<string[]> {
  const wide = await overflow(page)
  const header = (await page.locator('header').first().boundingBox())?.height ?? 0
  const cut = await cutTexts(page)
  const left = tag === 'en' ? [] : await leftInEnglish(page, texts())
  const axe = isAxeAsked ? await accessibilityFaults(page) : []
  return [
    ...(wide > 0 ? [`is ${wide} pixels too wide`] : []),
    ...(header >= highestHeader ? [`has a header of ${header} pixels`] : []),
    ...cut.map((text) => `cuts “${text}”`),
    ...left.map((text) => `leaves in English “${text.slice(0, 90)}”`),
    ...axe.map((fault) => `fails axe: ${fault}`),
  ]
}
