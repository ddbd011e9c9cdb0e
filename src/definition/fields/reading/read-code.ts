// Finds the code that an answer means: by code, by name in any language, or by its code in another list.
import { findCode, type CodeList } from '../../codes/index.ts'
import type { Checked } from '../../registers/index.ts'
import { looksLike, nearest, strangeLetters } from '../../words/index.ts'
import { accept, refuse } from './checked.ts'

/** Spellings that mean the same: case, kinds of dashes, runs of spaces. */
function plainly(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[‐‑‒–—−]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

function namesOf(list: CodeList, id: string): string[] {
  const code = findCode(list, id)
  return [id, ...Object.values({ ...code?.name }), ...Object.values({ ...code?.mappings })]
}

/** The ids of all codes that the text can stand for; its exact code wins. */
export function findMeantCodes(list: CodeList, text: string): string[] {
  if (findCode(list, text)) return [text]
  const meant = plainly(text)
  const ids = Object.keys(list.codes)
  const byCode = ids.filter((id) => plainly(id) === meant)
  if (byCode.length > 0) return byCode
  return ids.filter((id) => namesOf(list, id).some((name) => plainly(name) === meant))
}

/** The name of a code that the text only looks like, in letters of another script. */
function findLookAlike(list: CodeList, text: string): string | undefined {
  const seen = plainly(looksLike(text))
  if (strangeLetters(text) === '') return undefined
  const names = codesOf(list).flatMap((id) => namesOf(list, id))
  return names.find((name) => plainly(looksLike(name)) === seen)
}

/** The one code that the text stands for. */
export function readCode(list: CodeList, text: string): Checked<string> {
  if (findCode(list, text)) return accept(text)
  const [found, ...others] = findMeantCodes(list, text)
  const name = list.name.en
  const alike = found === undefined ? findLookAlike(list, text) : undefined
  if (alike !== undefined)
    return refuse('code-look-alike', { value: text, code: alike, letters: strangeLetters(text) })
  if (found === undefined) {
    return refuse('code-not-in-list', {
      value: text,
      list: name,
      near: nearest(
        text,
        codesOf(list).map((id) => findCode(list, id)?.name.en ?? id),
      ),
    })
  }
  return others.length > 0
    ? refuse('code-two-meanings', { value: text, list: name, codes: [found, ...others].join(', ') })
    : accept(found)
}

/** Every code of the list, as JSON Schema lists them. */
export function codesOf(list: CodeList): string[] {
  return Object.keys(list.codes)
}
