// Reads the number or sign by which an institution names a record.
import { say } from '../kind-sentences.ts'
import type { Checked, JsonSchema } from '../../registers/index.ts'
import { findMixedWord, saysNoMark, strangeLetters } from '../../words/index.ts'
import { accept, andThen, refuse } from './checked.ts'
import { readText } from './read-cell.ts'

const longestIdentifier = 80
/** Between letters and digits. A dash of another keyboard stays as it is written: whether it is the same number is asked. */
const signs = ' ./_:#()‐‑‒–—−-'
const pattern = `^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}${signs}]*$`
const identifier = new RegExp(pattern, 'u')
const allowedSign = new RegExp(`[\\p{L}\\p{M}\\p{N}${signs}]`, 'u')
/** What a spreadsheet program makes of a long row of digits: 1.23457E+12. */
const shortenedByProgram = /^\d(?:[.,]\d+)?E\+\d+$/i

/** Refuses a row of digits that a spreadsheet program has rounded. */
export function refuseShortened(text: string): Checked<string> {
  return shortenedByProgram.test(text) ? refuse('number-digits-lost', { value: text }) : accept(text)
}

/** Refuses a word that says that there is no number. */
export function refuseNoMark(text: string): Checked<string> {
  return saysNoMark(text) ? refuse('no-mark-word', { value: text }) : accept(text)
}

function refuseTwoScripts(text: string): Checked<string> {
  const word = findMixedWord(text)
  return word === undefined
    ? accept(text)
    : refuse('identifier-two-scripts', { value: text, letters: strangeLetters(word) })
}

function whyNot(text: string): string {
  const sign = Array.from(text).find((one) => !allowedSign.test(one))
  return sign === undefined ? say('begins-with-sign') : say('holds-sign', { sign })
}

function refuseSigns(text: string): Checked<string> {
  return identifier.test(text)
    ? accept(text)
    : refuse('identifier-sign', { value: text, reason: whyNot(text) })
}

/** The identifier as written, with single spaces. Case and leading zeros stay. */
export function readIdentifier(input: unknown): Checked<string> {
  return andThen(readText(input, longestIdentifier), (text) => {
    const single = /\s/.test(text) ? text.replaceAll(/\s+/g, ' ') : text
    return andThen(andThen(andThen(refuseShortened(single), refuseNoMark), refuseSigns), refuseTwoScripts)
  })
}

export const identifierSchema: JsonSchema = {
  type: 'string',
  minLength: 1,
  maxLength: longestIdentifier,
  pattern,
}
