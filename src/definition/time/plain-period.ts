// Texts that name a period, as people and programs write them: мај 2023, Q1 2024, 05/2023, 202305, II kvartal 2023, 2024S1.
import { latinWords, plainSigns } from '../words/index.ts'
import { findMonth } from './month-names.ts'
import { findInterval } from './period.ts'

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']
const ordinals = ['first', 'second', 'third', 'fourth']

/** The words of parts of a year, and how each is named here. */
const kinds: readonly (readonly [words: RegExp, letters: string, most: number])[] = [
  [/^(?:q|kv|quarter|kvartal\p{L}*|tromjesec\p{L}*|tromesec\p{L}*|tremujor\p{L}*|trimes\p{L}*)$/u, '-Q', 4],
  [/^(?:h|s|half|polugod\p{L}*|gjashtemujor\p{L}*|semest\p{L}*)$/u, '-H', 2],
  [/^(?:m|month|mesec|mjesec|muaji|luna)$/, '-', 12],
]

/** Words for a year that say nothing more. */
const fillers = /^(?:g|god|godin[ae]|year|viti|vit|anul|e)$/

/** A figure that is struck, marked or stands in brackets is none of a period: 2022 (5) has a footnote. */
const furtherSigns = /[%+*$€#]|\d\s*\)/

function romanIn(word: string): number | undefined {
  const at = romans.indexOf(word.replace(/(?:st|nd|rd|th)$/, ''))
  return at < 0 ? undefined : at + 1
}

/** A number from 1 in figures, Roman figures or as a word; undefined where the word is none. */
function numberIn(word: string): number | undefined {
  const [, figures] = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word) ?? []
  if (figures !== undefined) return Number(figures)
  const at = ordinals.indexOf(word)
  return at < 0 ? romanIn(word) : at + 1
}

/** I to IV alone may be months as well as quarters. */
const isUnsure = (word: string) => (romanIn(word) ?? 5) <= 4

/** The letters and the number of a part of a year, where there are so many of it. */
function partNamed(kind: string, number: number | undefined): string | undefined {
  const [, letters = '', most = 0] = kinds.find(([words]) => words.test(kind)) ?? []
  if (number === undefined || number < 1 || number > most) return undefined
  return letters + (most === 12 ? String(number).padStart(2, '0') : String(number))
}

/** A part of a year in one word: “Q1”, “1Q”, “Jan”, “01”, “VII”. */
function partInWord(word: string): string | undefined {
  const [, letter, index] = /^([qhsm])(\d{1,2})$/.exec(word) ?? []
  if (letter !== undefined) return partNamed(letter, Number(index))
  const [, before, letterBehind] = /^([1-4])([qhs])$/.exec(word) ?? []
  if (letterBehind !== undefined) return partNamed(letterBehind, Number(before))
  if (isUnsure(word) || ordinals.includes(word)) return undefined
  return partNamed('m', findMonth(word) ?? numberIn(word))
}

function partOf(words: readonly string[]): string | undefined {
  const [first, second] = words
  if (first === undefined) return ''
  if (second === undefined) return partInWord(first)
  // “I half year 2022” has two words for one thing.
  if (words.length > 2) return undefined
  const number = numberIn(first)
  return number === undefined ? partNamed(first, numberIn(second)) : partNamed(second, number)
}

const isYear = (word: string) => /^(?:19|20)\d{2}$/.test(word)

/** The last of the words that can be a year: of four figures, or of two where their century is said. */
function yearAmong(
  words: readonly string[],
  century: string | undefined,
): [at: number, year: string] | undefined {
  const full = words.flatMap((word, at) => (isYear(word) ? [at] : []))
  const [at, ...others] = full
  if (at !== undefined) return others.length === 0 ? [at, words[at] ?? ''] : undefined
  const last = words.length - 1
  const short = words[last] ?? ''
  return century !== undefined && words.length > 1 && /^\d{2}$/.test(short)
    ? [last, century + short]
    : undefined
}

/** The words of a text that can name a period, and its year apart from the others; nothing where it has none. */
function readWords(
  text: string,
  century: string | undefined,
): { readonly year: string; readonly others: readonly string[] } | undefined {
  if (furtherSigns.test(text)) return undefined
  // Figures and letters that stand together are words of their own: 2023M07, Sep2023, Q12024, 202305.
  const apart = text
    .replace(/^\s*((?:19|20)\d{2})(\d{2})\s*$/, '$1 $2')
    .replaceAll(/\b([a-z])([1-4])((?:19|20)\d{2})\b/gi, '$1$2 $3')
    .replaceAll(/(\p{L})\.?(?=\d{2,4}\b)/gu, '$1 ')
    .replaceAll(/(\d{4})(?=\p{L})/gu, '$1 ')
  const words = latinWords(apart)
    .replaceAll(/\bhalf year\b/g, 'half')
    .split(' ')
    .filter((word) => word !== '' && !fillers.test(word))
  const found = yearAmong(words, century)
  return found && { year: found[1], others: words.toSpliced(found[0], 1) }
}

/** The period that a text names, as it is written here: 2023, 2023-H1, 2023-Q3, 2023-05. Undefined where it names none, or may name two. */
export function findPeriodIn(text: string, century?: string): string | undefined {
  const plain = plainSigns(text).trim()
  if (isYearOrMonth(plain)) return undefined
  const name = plain.toUpperCase()
  if (findInterval(name)) return name
  const { year = '', others = [] } = readWords(plain, century) ?? {}
  const part = partOf(others)
  const period = part === undefined ? '' : year + part
  return findInterval(period) ? period : undefined
}

/** The period under its name here, where what is written can be no other; else the text as it stands. */
export const plainPeriod = (text: string): string => findPeriodIn(text) ?? text

/** 2001/02 in a column of school or survey years: from one year into the next, or a month of the first. */
const yearIntoNext = /^\s*((?:19|20)\d{2})\s*\/\s*(\d{2})\s*$/

/** Whether the text may name two years as well as a month: 2001/02. */
export function isYearOrMonth(text: string): boolean {
  const [, year, next] = yearIntoNext.exec(text) ?? []
  return year !== undefined && (Number(year) + 1) % 100 === Number(next)
}

/** Whether a heading says of which part of a year its cells speak: “Mesec”, “Quarter”. “Year” does not. */
export function namesPartOfYear(heading: string): boolean {
  const words = latinWords(heading).split(' ')
  return words.some((word) => kinds.some(([names]) => names.test(word)))
}

/** Whether the text is a year with I, II, III or IV: a month or a quarter, and nothing says which. */
export function isMonthOrQuarter(text: string): boolean {
  const { others = [] } = readWords(plainSigns(text).trim(), undefined) ?? {}
  const [only = ''] = others
  return others.length === 1 && isUnsure(only)
}
