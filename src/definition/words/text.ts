// Words in the languages of the readers. English is always there; other languages may be missing and fall back. A page and a command say once in which they are read, a server for each request.
import { everyTranslation, translated } from './translations.ts'

/** A piece of text per language tag (BCP 47). `en` is always present. */
export type Text = { readonly en: string } & { readonly [language: string]: string }

/** The text in the reader's language, or in English where that language is missing. */
export function textIn(text: Text, language: string): string {
  return text[language] ?? translated(text.en, language) ?? text.en
}

/** Pieces that are set one after the other: names in languages, and what is the same in all. */
export type Phrase = readonly (string | Text)[]

/** The pieces in the reader’s language. */
export const phraseIn = (phrase: Phrase, language: string): string =>
  phrase.map((piece) => (typeof piece === 'string' ? piece : textIn(piece, language))).join('')

/** Names one after the other, with commas between them. */
export const listed = (names: readonly Text[]): Phrase =>
  names.flatMap((name, at) => (at === 0 ? [name] : [', ', name]))

/** Whether something found in a definition is a text in languages. */
export const isTranslatable = (found: object): found is Text => 'en' in found && typeof found.en === 'string'

/** The names that a text has in languages that this process has learnt, and not of itself. */
export function furtherNames(text: Text | undefined): readonly string[] {
  if (text === undefined) return []
  const own = new Set(Object.values(text))
  return everyTranslation(text.en).filter((name) => !own.has(name))
}

let find = () => 'en'

/** Says how the language of the reader is found, where it changes from one piece of work to the next. */
export function speakBy(findLanguage: () => string): void {
  find = findLanguage
}

/** Says in which language sentences are worded from now on where a call does not say it. English before anybody does. */
export const speakIn = (language: string): void => speakBy(() => language)

/** The language in which this process speaks now. */
export const spokenLanguage = (): string => find()

/** A text in the language in which this process speaks now. */
export const spokenText = (text: Text): string => textIn(text, find())
