// Which translations the pages of the workplace need: of what they hold themselves, and of the roadmap as it is sent to them.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isTranslatable, languageTexts, type LanguageTexts, type Roadmap } from '#definition'

/** What the build wrote down: every text that the pages hold. */
const listOfTexts = 'texts.json'

function heldTexts(folder: string): readonly string[] {
  const list = join(folder, listOfTexts)
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as string[]) : []
}

/** The English texts of a roadmap, with those under which the forms of a word behind a number are found. */
function roadmapTexts(within: unknown): string[] {
  if (typeof within !== 'object' || within === null) return []
  if (isTranslatable(within)) return [within.en, `{n} ${within.en}`]
  return Object.values(within).flatMap(roadmapTexts)
}

/** What a page of the workplace has to know of a language. @param folder where the built pages lie */
export function workTexts(
  tag: string,
  folder: string,
  { passages: _passages, translations: _texts, dictionaries: _words, ...shown }: Roadmap,
): LanguageTexts | undefined {
  const all = languageTexts(tag)
  if (!all) return undefined
  const needed = new Set([...heldTexts(folder), ...roadmapTexts(shown)])
  const texts = Object.entries(all.texts).filter(([english]) => needed.has(english))
  return { ...all, texts: Object.fromEntries(texts) }
}
