// Names of months in the languages of the readers, long, short and in Roman numbers.
import { latinWords } from '../words/index.ts'

/** The languages of the readers, and of those who fill in their sheets. */
export const readersLanguages = ['en', 'sq', 'bs', 'hr', 'mk', 'sr-Latn', 'ro']
const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']
/** The case in which a month stands behind a day, where the tables of languages do not know it: 5. marta, 1. maja. */
const besideDays = [
  ['januara'],
  ['februara'],
  ['marta'],
  ['aprila'],
  ['maja'],
  ['juna'],
  ['jula'],
  ['avgusta', 'augusta'],
  ['septembra'],
  ['oktobra'],
  ['novembra', 'studenog'],
  ['decembra'],
] as const
let knownMonths: ReadonlyMap<string, number> | undefined

/** How a language names a month: alone, and beside a day. */
function namesOfMonth(language: string, number: number): string[] {
  const day = new Date(Date.UTC(2023, number - 1, 1))
  return (['long', 'short'] as const).flatMap((month) => {
    const beside = new Intl.DateTimeFormat(language, {
      day: 'numeric',
      month,
      timeZone: 'UTC',
    }).formatToParts(day)
    const alone = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' }).format(day)
    return [alone, beside.find(({ type }) => type === 'month')?.value ?? ''].map(latinWords)
  })
}

/** Long and short names, in plain Latin. */
function monthNames(): ReadonlyMap<string, number> {
  if (knownMonths) return knownMonths
  const numbers = Array.from({ length: 12 }, (_none, at) => at + 1)
  const named = readersLanguages.flatMap((language) =>
    numbers.flatMap((number) => namesOfMonth(language, number).map((name) => [name, number] as const)),
  )
  const beside = besideDays.flatMap((names, at) => names.map((name) => [name, at + 1] as const))
  knownMonths = new Map([...named, ...beside].filter(([name]) => /^\p{L}/u.test(name)).toReversed())
  return knownMonths
}

/** The number of the month that the word names, from 1; undefined where it names none. */
export function findMonth(word: string): number | undefined {
  return monthNames().get(latinWords(word))
}

/** The same for V and XII in capitals, as officers write months beside a day. */
export function findRomanMonth(word: string): number | undefined {
  const at = roman.indexOf(word)
  return at < 0 ? undefined : at + 1
}
