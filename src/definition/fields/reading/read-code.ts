// Finds the code that an answer means: by code, by name in any language, or by its code in another list.
import { findCode, type CodeList } from '../../codes/index.ts'
import type { Checked } from '../../registers/index.ts'
import { looksLike, nearestOf, spokenText, strangeLetters } from '../../words/index.ts'
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

/** The spellings of a list, made plain once: every cell of a column asks for them. */
interface Spellings {
  readonly codes: ReadonlyMap<string, readonly string[]>
  readonly names: ReadonlyMap<string, readonly string[]>
  /** The first name that looks so. */
  readonly looks: ReadonlyMap<string, string>
  readonly near: (text: string) => string
}

const spellingsKnown = new WeakMap<CodeList, Spellings>()

function grouped(all: Iterable<readonly [spelling: string, id: string]>): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [spelling, id] of all) {
    const ids = found.get(spelling) ?? []
    found.set(spelling, ids)
    if (!ids.includes(id)) ids.push(id)
  }
  return found
}

function spellingsOf(list: CodeList): Spellings {
  const known = spellingsKnown.get(list)
  if (known) return known
  const ids = codesOf(list)
  const all = ids.flatMap((id) => namesOf(list, id))
  const made = {
    looks: new Map(all.map((name) => [plainly(looksLike(name)), name] as const).toReversed()),
    codes: grouped(ids.map((id) => [plainly(id), id])),
    names: grouped(ids.flatMap((id) => namesOf(list, id).map((name) => [plainly(name), id] as const))),
    near: nearestOf(ids.map((id) => spokenText(findCode(list, id)?.name ?? { en: id }))),
  }
  spellingsKnown.set(list, made)
  return made
}

/** The ids of all codes that the text can stand for; its exact code wins. */
export function findMeantCodes(list: CodeList, text: string): readonly string[] {
  if (findCode(list, text)) return [text]
  const meant = plainly(text)
  const { codes, names } = spellingsOf(list)
  return codes.get(meant) ?? names.get(meant) ?? []
}

/** The name of a code that the text only looks like, in letters of another script. */
function findLookAlike(list: CodeList, text: string): string | undefined {
  if (strangeLetters(text) === '') return undefined
  return spellingsOf(list).looks.get(plainly(looksLike(text)))
}

/** The one code that the text stands for. */
export function readCode(list: CodeList, text: string): Checked<string> {
  if (findCode(list, text)) return accept(text)
  const [found, ...others] = findMeantCodes(list, text)
  const name = spokenText(list.name)
  const alike = found === undefined ? findLookAlike(list, text) : undefined
  if (alike !== undefined)
    return refuse('code-look-alike', { value: text, code: alike, letters: strangeLetters(text) })
  if (found === undefined) {
    return refuse('code-not-in-list', { value: text, list: name, near: spellingsOf(list).near(text) })
  }
  return others.length > 0
    ? refuse('code-two-meanings', { value: text, list: name, codes: [found, ...others].join(', ') })
    : accept(found)
}

/** Every code of the list, as JSON Schema lists them. */
export function codesOf(list: CodeList): string[] {
  return Object.keys(list.codes)
}
