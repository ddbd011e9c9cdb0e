// Texts that name a period, as officers head their columns: “Jan 2023”, “01/2023”, “Q1 2023”, “II kvartal 2023”, “2023”.
import type { Century } from '../mapping.ts'
import { findMonth } from '../../time/index.ts'
import { latinWords } from '../../words/index.ts'

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']
const quarters =
  /^(?:q|k|kv|quarter|kvartal\p{L}*|tromjesec\p{L}*|tromesec\p{L}*|tremujor\p{L}*|trimest\p{L}*)$/u
const halves = /^(?:h|half|polugod\p{L}*|polugodie|gjashtemujor\p{L}*|semest\p{L}*)$/u

/** Words for year and month that say nothing more. */
const fillers = /^(?:god|godin[ae]|year|viti|vit|anul|g|m|month|mesec|mjesec|muaji|luna)$/

/** A number from 1 in figures or Roman figures; undefined where the word is neither. */
function numberIn(word: string): number | undefined {
  if (/^\d{1,2}$/.test(word)) return Number(word)
  const at = romans.indexOf(word.replace(/(?:st|nd|rd|th)$/, ''))
  if (at >= 0) return at + 1
  const ordinal = /^([1-4])(?:st|nd|rd|th)$/.exec(word)?.[1]
  return ordinal === undefined ? undefined : Number(ordinal)
}

/** The letters and the number of a part of a year, where there are so many of it. */
const partNamed = (letters: string, number: number | undefined, most: number) =>
  number !== undefined && number >= 1 && number <= most ? `${letters}${number}` : undefined

/** A part of a year in one word: “Q1”, “Jan”, “01”, “VII”. */
function partInWord(word: string): string | undefined {
  const [, letter, index] = /^([qkh])([1-4])$/.exec(word) ?? []
  if (index !== undefined) return letter === 'h' ? partNamed('-H', Number(index), 2) : `-Q${index}`
  const month = findMonth(word) ?? numberIn(word) ?? 0
  return month < 1 || month > 12 ? undefined : `-${String(month).padStart(2, '0')}`
}

function partOf(words: readonly string[]): string | undefined {
  const [first, second] = words
  if (first === undefined) return ''
  if (second === undefined) return partInWord(first)
  if (words.length > 2) return undefined
  const [number, kind] = numberIn(first) === undefined ? [numberIn(second), first] : [numberIn(first), second]
  if (quarters.test(kind)) return partNamed('-Q', number, 4)
  return halves.test(kind) ? partNamed('-H', number, 2) : undefined
}

const isYear = (word: string) => /^(?:19|20)\d{2}$/.test(word)

/** The last of the words that can be a year: of four figures, or of two where their century is said. */
function yearAmong(
  words: readonly string[],
  century: Century | undefined,
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

/** The period that a text names, as it is written here: 2023, 2023-H1, 2023-Q3, 2023-05. Undefined where it names none. */
export function findPeriodIn(text: string, century?: Century): string | undefined {
  // A day names no period, and “2023-24” is a year of somebody else’s.
  const apart = text.replaceAll(/(\p{L})\.?(?=\d{2,4}\b)/gu, '$1 ').replaceAll(/(\d{4})(?=\p{L})/gu, '$1 ')
  const words = latinWords(apart)
    .split(' ')
    .filter((word) => word !== '' && !fillers.test(word))
  const found = yearAmong(words, century)
  if (!found) return undefined
  const part = partOf(words.toSpliced(found[0], 1))
  return part === undefined ? undefined : `${found[1]}${part}`
}
