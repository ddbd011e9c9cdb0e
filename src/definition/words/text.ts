// Words in the languages of the readers. English is always there; other languages may be missing and fall back.
import { translated } from './translations.ts'

/** A piece of text per language tag (BCP 47). `en` is always present. */
export type Text = { readonly en: string } & { readonly [language: string]: string }

/** The text in the reader's language, or in English where that language is missing. */
export function textIn(text: Text, language: string): string {
  return text[language] ?? translated(text.en, language) ?? text.en
}

/** Whether something found in a definition is a text in languages. */
export const isTranslatable = (found: object): found is Text => 'en' in found && typeof found.en === 'string'
