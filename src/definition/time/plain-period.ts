// Periods as people and programs write them, under the names that are used here: мај 2023, Q1 2024, 05/2023, 202305, 2024S1.
import { latinWords, plainSigns } from '../words/index.ts'
import { findMonth } from './month-names.ts'
import { findInterval } from './period.ts'

const quarterWord =
  /^(?:kvartal|kvartali|tromesecje|tromjesecje|trimesecje|tremujor|tremujori|trimestru|trimestrul|quarter)$/
const halfWord =
  /^(?:polugodiste|polugodje|polugodie|gjashtemujor|gjashtemujori|semestru|semestrul|half|half year)$/
const order: Readonly<Record<string, string>> = {
  ...{ '1': '1', '2': '2', '3': '3', '4': '4', i: '1', ii: '2', iii: '3', iv: '4' },
  ...{ first: '1', second: '2', third: '3', fourth: '4' },
}

const numbered = (number: string) => number.padStart(2, '0')

/** Numbers only: 05/2023, 5.2023., 2023/5, 202305, 2023. */
function fromDigits(text: string): string | undefined {
  const [, month, yearBehind] = /^(\d{1,2})\s*[-/.]\s*(\d{4})\.?$/.exec(text) ?? []
  if (month !== undefined && yearBehind !== undefined) return `${yearBehind}-${numbered(month)}`
  const [, year, later] = /^(\d{4})(?:[-/.]\s*(\d{1,2})|\.)$/.exec(text) ?? []
  if (year !== undefined) return later === undefined ? year : `${year}-${numbered(later)}`
  const [, first, last] = /^((?:19|20)\d{2})(\d{2})$/.exec(text) ?? []
  return first === undefined || last === undefined ? undefined : `${first}-${last}`
}

/** Q1 2024, 2024Q1, 1Q2024, H1/2024, 2024S1. */
function fromLetters(words: string): string | undefined {
  const joined = words.replaceAll(' ', '')
  const [, letter, part, year] = /^([qhs])([1-4])((?:19|20)\d{2})$/.exec(joined) ?? []
  const [, year2, letter2, part2] = /^((?:19|20)\d{2})([qhs])([1-4])$/.exec(joined) ?? []
  const [, part3, letter3, year3] = /^([1-4])([qhs])((?:19|20)\d{2})$/.exec(joined) ?? []
  const kind = letter ?? letter2 ?? letter3
  if (kind === undefined) return undefined
  return `${year ?? year2 ?? year3 ?? ''}-${kind === 'q' ? 'Q' : 'H'}${part ?? part2 ?? part3 ?? ''}`
}

/** A word and a year in either order: мај 2023, 2023 maj; and what stands first in three words: I kvartal 2024. */
function fromWords(words: string): string | undefined {
  const parts = words.split(' ')
  const year = parts.find((part) => /^(?:19|20)\d{2}$/.test(part))
  const others = parts.filter((part) => part !== year && !/^(?:g|god|godina|godine|viti|anul|e)$/.test(part))
  if (year === undefined || others.length === 0 || others.length > 2) return undefined
  const [only = ''] = others
  if (others.length === 1) {
    const month = findMonth(only)
    return month === undefined ? undefined : `${year}-${numbered(String(month))}`
  }
  const which = others.map((part) => order[part]).find((part) => part !== undefined)
  if (which === undefined) return undefined
  if (others.some((part) => quarterWord.test(part))) return `${year}-Q${which}`
  return others.some((part) => halfWord.test(part)) ? `${year}-H${which}` : undefined
}

/** The period under its name here, where what is written can be no other; else the text as it stands. */
export function plainPeriod(text: string): string {
  const plain = plainSigns(text).trim()
  const name = plain.toUpperCase()
  if (findInterval(name)) return name
  const words = latinWords(plain)
  const found = fromDigits(plain) ?? fromLetters(words) ?? fromWords(words)
  return found !== undefined && findInterval(found) ? found : text
}
