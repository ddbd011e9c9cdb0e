// A translation of what was agreed is no agreement: its English wording stands one click away.
import { textIn, type Text } from '#definition'
import { markup, type Markup } from '../markup.ts'
import { sayElement } from './element-sentences.ts'

/** The English wording of texts that stand translated above it, folded; nothing where they stand in English already. */
export function agreedWords(language: string, texts: readonly Text[]): Markup | false {
  const translated = texts.filter((text) => textIn(text, language) !== text.en)
  if (translated.length === 0) return false
  const paragraphs = translated.map(({ en }) => markup`<p class="prose">${en}</p>`)
  return markup`<details class="agreed-words"><summary>${sayElement('agreed', {}, language)}</summary><div lang="en">${paragraphs}</div></details>`
}
