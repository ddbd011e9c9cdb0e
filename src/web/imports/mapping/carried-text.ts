// The parts of a mapping that the screen does not edit, in sentences.
import { headingsUsed, plainText, type Mapping } from '#definition'
import { importWords } from '../../words/import-words.ts'
import { words } from '../../words/index.ts'

const { mapping: said } = importWords

/** One sentence for everything that is carried through. */
export function carriedTexts(mapping: Mapping, headings: readonly string[]): string[] {
  const { note } = mapping
  const here = new Set(headings.map(plainText))
  const gone = headingsUsed(mapping).filter((heading) => !here.has(plainText(heading)))
  return [
    ...(note === undefined ? [] : [said.note(note)]),
    ...(gone.length > 0 ? [said.gone(words.list(gone))] : []),
  ]
}
