// Words in the languages of the readers. English is always there; other languages may be missing and fall back.

/** A piece of text per language tag (BCP 47). `en` is always present. */
export type Text = { readonly en: string } & { readonly [language: string]: string }

/** The text in the reader's language, or in English where that language is missing. */
export function textIn(text: Text, language: string): string {
  return text[language] ?? text.en
}
