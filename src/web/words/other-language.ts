// Another language than English: its words, its texts of the roadmap, and how it writes numbers and days. Loaded by its readers alone.
import {
  bracketed,
  clockTimeIn,
  cyrillicOf,
  dayIn,
  learnLanguage,
  learnLocaleData,
  momentIn,
  pseudoLanguage,
  speakIn,
  type LanguageTexts,
} from '#definition'
import { inLatin, rewordedBy } from './in-latin.ts'

/** The files of words of each language, `./sq/review/plans.ts`: each is fetched when it is asked for. */
const files = import.meta.glob(['./*/**/*.ts', '!./en/**', '!./**/*.test.ts', '!./**/*-words.ts'])

/** The texts of the roadmap in the language of the page, from where the page says that they lie; undefined where they cannot be had. */
async function fetchTexts(): Promise<LanguageTexts | undefined> {
  const address = document.querySelector<HTMLLinkElement>('link[rel=preload][as=fetch]')?.href
  if (address === undefined) return undefined
  const response = await fetch(address).catch(() => undefined)
  return response?.ok === true ? ((await response.json()) as LanguageTexts) : undefined
}

/** Makes the texts of a language known to this page. Without them they are said in English. */
async function learnTexts(tag: string): Promise<void> {
  if (tag === pseudoLanguage.tag) return void learnLanguage(pseudoLanguage)
  const fetched = await fetchTexts()
  if (!fetched) return
  const { texts, locale } = fetched
  learnLanguage({ tag, name: tag, short: tag, isOffered: true, texts: () => texts })
  learnLocaleData(tag, locale)
}

/** Words of the language: those of its own file, or English where it has none. */
async function wordsOf<W>(tag: string, english: W, path: string): Promise<W> {
  if (tag === pseudoLanguage.tag) return rewordedBy({ rewrite: bracketed, script: /\p{L}/u }, english)
  const load = files[`./${cyrillicOf(tag)}/${path}.ts`]
  if (load === undefined) return english
  const [own] = Object.values((await load()) as Readonly<Record<string, W>>)
  if (own === undefined) throw new Error(`${tag}/${path}.ts exports no words`)
  return cyrillicOf(tag) === tag ? own : inLatin(own)
}

/** What the pages ask of another language. */
export interface OtherLanguage {
  readonly wordsOf: <W>(english: W, path: string) => Promise<W>
  readonly dayIn: (day: string) => string
  readonly timeIn: (at: Date) => string
  readonly momentIn: (at: Date) => string
}

/** Makes ready what is said in that language. */
export async function learnOther(tag: string): Promise<OtherLanguage> {
  await learnTexts(tag)
  // What the checks of a form say is read by nobody else.
  speakIn(tag)
  return {
    wordsOf: (english, path) => wordsOf(tag, english, path),
    dayIn: (day) => dayIn(day, tag),
    timeIn: (at) => clockTimeIn(at, tag),
    momentIn: (at) => momentIn(at, tag),
  }
}
