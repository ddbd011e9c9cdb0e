// The words of the pages in the reader's language. Another language is another file like `en.ts` and one entry here.
import { textIn, type Text } from '#definition'
import { en } from './en.ts'

/** What another language has to say for a value of the English words. */
export type Sameness<Value> = Value extends string
  ? string
  : Value extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof Value]: Sameness<Value[Key]> }

/** What a language has to say: the same keys as English, each a text or a function that makes one. */
export type Words = Sameness<typeof en>

const languages: Readonly<Record<string, Words>> = { en }

/** The language of the page, as its `html` element names it. */
export const language = globalThis.document?.documentElement.lang || 'en'

/** The words of the page's language, in English where it has none. */
export const inLanguageOf = <W>(languages: Readonly<Record<string, W>>, english: W): W =>
  languages[language] ?? english

export const words: Words = inLanguageOf(languages, en)

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
