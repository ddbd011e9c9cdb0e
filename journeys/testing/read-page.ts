// What a reader of another language sees on a page: texts that are left in English, and texts that are cut.
import type { Page } from 'playwright-core'
import type { Translation } from '#definition'
import { outsideBrackets } from '../../src/definition/testing/outside-brackets.ts'

/** Every text that is shown, line by line; without what is marked as English, is code, or was written by people. */
const shownTexts = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const within = node.parentElement
    if (!node.data.trim() || within.closest('script, style, noscript, pre, code, cite, q, blockquote, .languages ul, [lang]:not(html)')) continue
    if (within.checkVisibility()) texts.push(node.data)
  }
  return texts
})()`

export const textsOf = (page: Page): Promise<string[]> => page.evaluate<string[]>(shownTexts)

/** In the pseudo-language: what stands outside of all brackets, and holds a word. */
export async function outsideCatalogues(page: Page): Promise<string[]> {
  const texts = outsideBrackets((await textsOf(page)).join('\n')).split('\n')
  return [...new Set(texts.map((text) => text.trim()).filter((text) => /\p{L}{3}/u.test(text)))]
}

/** In a real language: texts that are the English of a translation which there is. */
export async function leftInEnglish(page: Page, translation: Translation): Promise<string[]> {
  const isLeft = (text: string) => Object.hasOwn(translation, text) && translation[text] !== text
  return [...new Set((await textsOf(page)).map((text) => text.trim()).filter(isLeft))]
}

/** Texts that do not fit where they stand: boxes that hide a part of theirs, and words that run out of a drawing. */
export const cutTexts = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`(() => {
  const shown = (it) => it.checkVisibility() && it.getBoundingClientRect().width > 2
  const hides = (it) => {
    const { overflowX, textOverflow } = getComputedStyle(it)
    return (/hidden|clip/.test(overflowX) || textOverflow === 'ellipsis') && it.scrollWidth > it.clientWidth + 1
  }
  const own = (it) => [...it.childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim())
  const boxes = [...document.body.querySelectorAll('*')].filter((it) => own(it) && shown(it) && !it.closest('.unseen, svg') && hides(it))
  const words = [...document.querySelectorAll('svg text')].filter((it) => {
    const [box, drawing] = [it.getBoundingClientRect(), it.ownerSVGElement.getBoundingClientRect()]
    return shown(it) && (box.left < drawing.left - 1 || box.right > drawing.right + 1)
  })
  return [...new Set([...boxes, ...words].map(({ textContent }) => textContent.trim().slice(0, 80)))]
})()`)

/** What a browser fetched for the page it shows, compressed and without headers, in bytes. What the browser kept from an earlier page counts as if it had been fetched. */
export interface PageWeight {
  readonly requests: number
  readonly scripts: number
  /** The roadmap: its names, and what else of it the page asked for. */
  readonly roadmap: number
  readonly bytes: number
  /** All of the roadmap was among it. */
  readonly isWhole: boolean
}

const look = `(() => {
  const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
  const sum = (some) => some.reduce((so, one) => so + one.encodedBodySize, 0)
  const named = (part) => all.filter(({ name }) => new URL(name).pathname.match(part))
  return { requests: all.length, scripts: sum(named(/[.]js$/)), roadmap: sum(named(/^[/]api[/]roadmap/)), bytes: sum(all), isWhole: named(/^[/]api[/]roadmap$/).length > 0 }
})()`

export const weightOfPage = (page: Page): Promise<PageWeight> => page.evaluate<PageWeight>(look)
