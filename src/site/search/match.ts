// Whether words are found in a text: each begins a word of it, whatever its accents, its case and its script.
import { latinWords, type Text } from '#definition'

/** So long may a question be. */
const longestQuery = 200

/** What was typed, without blanks at its ends. */
export const queryIn = (search: URLSearchParams): string =>
  (search.get('q') ?? '').trim().slice(0, longestQuery)

/** The words of a question in plain Latin letters. */
export const wantedWords = (query: string): readonly string[] =>
  latinWords(query)
    .split(' ')
    .filter((word) => word !== '')

/** Words that can be looked through: all names in all languages, and what is said in one. */
export const plainWords = (texts: readonly (Text | string | undefined)[]): readonly string[] => [
  ...new Set(
    texts
      .flatMap((text) => (text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text)))
      .flatMap((text) => latinWords(text).split(' ')),
  ),
]

/** Does every wanted word begin one of the words? Nothing is found by no word. */
export const areFound = (wanted: readonly string[], words: readonly string[]): boolean =>
  wanted.length > 0 && wanted.every((one) => words.some((word) => word.startsWith(one)))

/** So many signs of a text are shown, of which so many stand before the word that was found. */
const [mostSigns, before] = [220, 60]

/** A text around the first word that was looked for, cut between words; its beginning where none of them is in it. */
export function excerptAt(text: string, wanted: readonly string[]): string {
  if (text.length <= mostSigns) return text
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)]
  const found = words.find(([word]) => wanted.some((one) => latinWords(word).startsWith(one)))?.index ?? 0
  const isLate = found > mostSigns - before
  const start = isLate ? (words.find(({ index }) => index >= found - before)?.index ?? found) : 0
  const cut = text.slice(start, start + mostSigns)
  const isWhole = start + mostSigns >= text.length
  return `${isLate ? '… ' : ''}${isWhole ? cut : `${cut.slice(0, cut.lastIndexOf(' '))} …`}`
}
