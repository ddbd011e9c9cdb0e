// Reads the text that a person typed or a cell held, before any kind of field looks into it.
import { say } from '../kind-sentences.ts'
import type { Checked } from '../../registers/index.ts'
import { accept, andThen, refuse } from './checked.ts'

/** Signs that cannot be seen: controls, halves of characters, marks that turn the direction of writing, zero widths. */
const hidden = /[\p{Cc}\p{Cs}\u00AD\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2060-\u2069\uFEFF]/u
/** Most cells: signs of a typewriter on one line, of which nothing needs to be composed and nothing can be hidden. */
const plainSigns = /^[\x20-\x7E]*$/
const lineBreak = /\r\n?|\n/g
/** The same for JSON Schema, whose readers do not all know Unicode classes. */
export const visibleOnly =
  '^[^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u200B\\u200E\\u200F\\u2028\\u2029\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]+$'

/** What spreadsheet programs show where a formula failed, in the languages they speak: #REF!, #BEZUG!, #N/A, Err:502. */
const spreadsheetError =
  /^#[\p{Lu}\d/_. ]{1,20}[!?]$|^#(?:N\/A|NV|N\/D|Н\/Д|GETTING_DATA)$|^#{3,}$|^Err:\d{3}$/u

/** Longest answer of the kinds that hold no free text. */
const longestShort = 200

function nameOf(input: unknown): string {
  if (typeof input === 'boolean') return say('given-tick-box')
  if (typeof input === 'number') return say('given-no-finite-number')
  return say(Array.isArray(input) ? 'given-list' : 'given-several-parts')
}

function rawText(input: unknown): Checked<string> {
  if (input === undefined || input === null) return refuse('answer-missing')
  if (typeof input === 'string') return accept(input)
  if (typeof input === 'bigint') return accept(String(input))
  if (typeof input !== 'number' || !Number.isFinite(input)) {
    return refuse('answer-wrong-shape', { given: nameOf(input) })
  }
  // A cell keeps about 15 digits of a number. What was longer has already lost its end.
  return Number.isInteger(input) && !Number.isSafeInteger(input)
    ? refuse('number-digits-lost', { value: String(input) })
    : accept(String(input))
}

function hexOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

function refuseHidden(text: string): Checked<string> {
  const sign = hidden.exec(text)?.[0]
  return sign === undefined ? accept(text) : refuse('text-hidden-sign', { sign: hexOf(sign) })
}

function checkText(text: string, longest: number): Checked<string> {
  if (text === '') return refuse('answer-missing')
  if (spreadsheetError.test(text)) return refuse('cell-error', { value: text })
  // No text has more signs than it has units of UTF-16.
  const length = text.length > longest ? Array.from(text).length : 0
  return length > longest ? refuse('text-too-long', { length, limit: longest }) : accept(text)
}

/**
 * Trimmed text on one line, in composed Unicode, so that texts that look alike are alike. What begins like a formula
 * is kept word for word: whoever writes a sheet makes it harmless there.
 */
export function readText(input: unknown, longest: number): Checked<string> {
  return andThen(rawText(input), (raw) => {
    if (plainSigns.test(raw)) return checkText(raw.trim(), longest)
    const text = raw.normalize('NFC').trim()
    if (text.search(lineBreak) >= 0) return refuse('text-several-lines')
    return andThen(refuseHidden(text), () => checkText(text, longest))
  })
}

/** The same over several lines; tabs stay, and every line ends in the same way. */
export function readLines(input: unknown, longest: number): Checked<string> {
  return andThen(rawText(input), (raw) => {
    const text = raw.normalize('NFC').replaceAll(lineBreak, '\n').trim()
    return andThen(refuseHidden(text.replaceAll(/[\n\t]/g, ' ')), () => checkText(text, longest))
  })
}

/** What was typed where no free text is asked for: short, and no formula. */
export function readCell(input: unknown): Checked<string> {
  return andThen(readText(input, longestShort), (text) =>
    text.startsWith('=') ? refuse('cell-formula', { value: text }) : accept(text),
  )
}

/** The named parts of an answer that a form sends in parts; undefined where it is something else. */
export function findParts(input: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof input === 'object' && input !== null && !Array.isArray(input)
    ? (input as Readonly<Record<string, unknown>>)
    : undefined
}

/** Is a part of an answer empty? Then it was not given. */
export function isEmpty(part: unknown): boolean {
  return part === undefined || part === null || (typeof part === 'string' && part.trim() === '')
}
