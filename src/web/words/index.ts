// The words of the pages in the reader's language. Another language is another folder like `en`.
import { alphabetOf, numberIn, textIn, type Text } from '#definition'
import { en } from './en/words.ts'

/** What another language has to say for a value of the English words. */
export type Sameness<Value> = Value extends string
  ? string
  : Value extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof Value]: Sameness<Value[Key]> }

/** The language of the page, as its `html` element names it. */
export const language = globalThis.document?.documentElement.lang || 'en'

/** Another language than English, with all that its readers need besides; undefined for readers of English. */
const other =
  language === 'en'
    ? undefined
    : await import('./other-language.ts').then(({ learnOther }) => learnOther(language))

/**
 * Words in the page's language: what the file of that path in the language's folder exports, `records` for
 * `sq/records.ts`. English where the language has no such file.
 */
export async function inLanguageOf<W>(english: W, path: string): Promise<Sameness<W>> {
  return ((await other?.wordsOf(english, path)) ?? english) as Sameness<W>
}

export type Words = Sameness<typeof en>

export const words: Words = await inLanguageOf(en, 'words')

/** A text of the roadmap in the language of the page. */
export function say(text: Text): string {
  return textIn(text, language)
}

/** A whole number with its thousands grouped. */
export function numberText(count: number): string {
  return numberIn(count, language)
}

/** A share as a percentage, to a tenth: 0.176 is “17.6%”, and “17,6 %” where the language has it so. */
export function percentText(share: number): string {
  const shown = numberText(Math.round(share * 1000) / 10)
  return language === 'en' ? `${shown}%` : `${shown}\u00a0%`
}

/** Names in the order of the alphabet of the reader. */
export const byAlphabet = alphabetOf(language)

/** Days and moments as the officials here write them in English: 3 April 2024, 14:05. */
const longDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** A day, such as `2024-04-03`, in words. */
export function dayText(day: string): string {
  return other?.dayIn(day) ?? longDay.format(new Date(`${day}T00:00:00Z`))
}

const sameDay = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' })
const anyDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

/** A moment with its day, also where that is today: what is written down is read another day. */
export function momentText(moment: string): string {
  const at = new Date(moment)
  return Number.isNaN(at.getTime()) ? moment : (other?.momentIn(at) ?? anyDay.format(at))
}

/** A moment as a reader says it: “10:32” today, with its day otherwise. What is no moment stays as it is. */
export function timeText(moment: string): string {
  const at = new Date(moment)
  const isToday = !Number.isNaN(at.getTime()) && at.toDateString() === new Date().toDateString()
  return isToday ? (other?.timeIn(at) ?? sameDay.format(at)) : momentText(moment)
}
