// The words of the pages in the reader's language. Another language is another folder like `en`.
import { textIn, type Text } from '#definition'
import { en } from './en/words.ts'
import { inLatin } from './in-latin.ts'

/** What another language has to say for a value of the English words. */
export type Sameness<Value> = Value extends string
  ? string
  : Value extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof Value]: Sameness<Value[Key]> }

/** The language of the page, as its `html` element names it. */
export const language = globalThis.document?.documentElement.lang || 'en'

/** The files of words of each language but English, `./sq/review/plans.ts`: each is fetched when it is asked for. */
const files = import.meta.glob(['./*/**/*.ts', '!./en/**', '!./**/*.test.ts', '!./**/*-words.ts'])

/** Cyrillic and the Latin that is made of it; other languages are written in one way. */
const writtenAs: Readonly<Record<string, string>> = { 'sr-Latn': 'sr-Cyrl' }

/**
 * Words in the page's language: what the file of that path in the language's folder exports, `records` for
 * `sq/records.ts`. English where the language has no such file.
 */
export async function inLanguageOf<W>(english: W, path: string): Promise<Sameness<W>> {
  const load = files[`./${writtenAs[language] ?? language}/${path}.ts`]
  if (load === undefined) return english as Sameness<W>
  const [own] = Object.values((await load()) as Readonly<Record<string, Sameness<W>>>)
  if (own === undefined) throw new Error(`${language}/${path}.ts exports no words`)
  return writtenAs[language] === undefined ? own : inLatin(own)
}

export type Words = Sameness<typeof en>

export const words: Words = await inLanguageOf(en, 'words')

/** A text of the roadmap in the language of the page. */
export function say(text: Text): string {
  return textIn(text, language)
}

const wholeNumber = new Intl.NumberFormat(language)

/** A whole number with its thousands grouped. */
export function numberText(count: number): string {
  return wholeNumber.format(count)
}

const sameDay = new Intl.DateTimeFormat(language, { timeStyle: 'short' })
const anyDay = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })

/** A moment with its day, also where that is today: what is written down is read another day. */
export function momentText(moment: string): string {
  const at = new Date(moment)
  return Number.isNaN(at.getTime()) ? moment : anyDay.format(at)
}

/** A moment as a reader says it: “10:32” today, with its day otherwise. What is no moment stays as it is. */
export function timeText(moment: string): string {
  const at = new Date(moment)
  if (Number.isNaN(at.getTime())) return moment
  return (at.toDateString() === new Date().toDateString() ? sameDay : anyDay).format(at)
}
