// The languages of a page: the way to the others, and English marked as such where a text has no translation yet.
import { isTranslatable, offeredLanguages, textIn, type Roadmap } from '#definition'
import { markup, type Markup } from './markup.ts'
import { saySite } from './site-sentences.ts'

/** Which page it is, and in which language. */
interface Place {
  readonly path: string
  /** What stands behind the question mark, without the language. */
  readonly question: string
  readonly language: string
}

/** The same page with the same question in another language. */
export function addressIn({ path, question }: Omit<Place, 'language'>, tag: string): string {
  const search = new URLSearchParams(question)
  search.set('language', tag)
  return `${path}?${search.toString()}`
}

/** For search engines: the same page in every language. */
export function alternates(place: Place, origin: string): readonly Markup[] {
  const languages = offeredLanguages()
  if (languages.length === 1) return []
  return languages.map(
    ({ tag }) => markup`<link rel="alternate" hreflang="${tag}" href="${origin}${addressIn(place, tag)}">\n`,
  )
}

/** The languages to choose from; nothing where there is one. */
export function languageSwitch(place: Place): Markup | false {
  const languages = offeredLanguages()
  const now = languages.find(({ tag }) => tag === place.language)
  if (languages.length === 1 || !now) return false
  const links = languages.map(
    ({ tag, name }) =>
      markup`<li><a href="${addressIn(place, tag)}" lang="${tag}" hreflang="${tag}"${tag === now.tag && markup` aria-current="true"`}>${name}</a></li>`,
  )
  return markup`<details class="languages"><summary title="${saySite('language', { name: now.name }, now.tag)}"><span aria-hidden="true">${now.short}</span><span class="unseen">${saySite('language', { name: now.name }, now.tag)}</span></summary><ul>${links}</ul></details>`
}

/** That the page is a translation, and where its English is. */
export function translationNote(place: Place): Markup | false {
  const { language } = place
  if (language === 'en') return false
  return markup`<p>${saySite('translation', {}, language)} <a href="${addressIn(place, 'en')}" hreflang="en">${saySite('in-english', {}, language)}</a></p>`
}

/** Every text of a roadmap that is said in English since the language lacks it, by language. */
const lacking = new WeakMap<Roadmap, Map<string, ReadonlySet<string>>>()

function gather(within: unknown, language: string, into: Set<string>): void {
  if (typeof within !== 'object' || within === null) return
  if (isTranslatable(within)) {
    if (textIn(within, language) !== within.en) return
    for (const paragraph of [within.en, ...within.en.split(/\n{2,}/)]) into.add(paragraph.trim())
    return
  }
  for (const inner of Object.values(within)) gather(inner, language, into)
}

function textsLacking(roadmap: Roadmap, language: string): ReadonlySet<string> {
  const byLanguage = lacking.get(roadmap) ?? new Map<string, ReadonlySet<string>>()
  lacking.set(roadmap, byLanguage)
  const known = byLanguage.get(language)
  if (known) return known
  const found = new Set<string>()
  gather(roadmap, language, found)
  byLanguage.set(language, found)
  return found
}

const marks: Readonly<Record<string, string>> = {
  ...{ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': '\u0027' },
}
const unescaped = (text: string) =>
  text.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (mark) => marks[mark] ?? mark)

/** The start of an element that has nothing but text in it, with its text; text behind an element, and text before one. */
const whole = /(<[a-z][\w-]*[^<>]*)>([^<>]+)(?=<\/)/gi
const beside = /(?<=<\/[a-z][\w-]*>)[^<>]+|(?<=<[a-z][\w-]*(?: [^<>]*)?>)[^<>]+(?=<[a-z])/gi

/** Marks texts of the roadmap that a page in another language says in English as English: readers aloud then read them so. */
export function markEnglish(page: string, roadmap: Roadmap, language: string): string {
  if (language === 'en') return page
  const english = textsLacking(roadmap, language)
  const isEnglish = (text: string) => /\p{L}{2}/u.test(text) && english.has(unescaped(text).trim())
  return page
    .replaceAll(whole, (all, start: string, text: string) =>
      isEnglish(text) && !/\slang="/.test(start) ? `${start} lang="en">${text}` : all,
    )
    .replaceAll(beside, (text) => (isEnglish(text) ? `<span lang="en">${text}</span>` : text))
}
