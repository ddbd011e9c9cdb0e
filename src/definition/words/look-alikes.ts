// Letters of two scripts that look the same, and spellings that only differ in what the eye passes over.

/** Cyrillic letters by the Latin ones that look like them. */
const latinLooks: Readonly<Record<string, string>> = {
  ...{
    А: 'A',
    В: 'B',
    Е: 'E',
    Ѕ: 'S',
    І: 'I',
    Ј: 'J',
    К: 'K',
    М: 'M',
    Н: 'H',
    О: 'O',
    Р: 'P',
    С: 'C',
    Т: 'T',
  },
  ...{
    У: 'Y',
    Х: 'X',
    а: 'a',
    е: 'e',
    ѕ: 's',
    і: 'i',
    ј: 'j',
    к: 'k',
    о: 'o',
    р: 'p',
    с: 'c',
    у: 'y',
    х: 'x',
  },
}

/** Greek letters by the Latin ones that look like them. */
const greekLooks: Readonly<Record<string, string>> = {
  ...{ Α: 'A', Β: 'B', Ε: 'E', Ζ: 'Z', Η: 'H', Ι: 'I', Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O', Ρ: 'P', Τ: 'T' },
  ...{ Υ: 'Y', Χ: 'X', ο: 'o', ν: 'v', ρ: 'p', υ: 'u', ι: 'i', κ: 'k', α: 'a' },
}

/** The text with every letter in the script in which it looks the same. */
export function looksLike(text: string): string {
  return text.replaceAll(/[\u0370-\u04FF]/g, (letter) => latinLooks[letter] ?? greekLooks[letter] ?? letter)
}

/**
 * What spellings of one number have in common: script, case, accents, dashes, blanks around signs and between letters
 * and digits, leading zeros, and an O for a zero do not matter.
 */
export function keyLooks(text: string): string {
  return looksLike(text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toUpperCase())
    .replaceAll('Đ', 'D')
    .replaceAll(/[‐‑‒–—−]/g, '-')
    .replaceAll(/\s*([^\p{L}\p{N}\s])\s*/gu, '$1')
    .replaceAll(/(?<=\p{L})\s+(?=\p{N})|(?<=\p{N})\s+(?=\p{L})/gu, '')
    .replaceAll(/(?<![A-Z])O(?=\d)|(?<=\d)O(?![A-Z])/g, '0')
    .replaceAll(/(?<![\p{N}.,])0+(?=\d)/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** Letters of the other script, with its name: `р (Cyrillic)`. */
export function strangeLetters(text: string): string {
  const letters = Array.from(new Set(text.match(/[\u0370-\u04FF]/g) ?? []))
  return letters.map((letter) => `${letter} (${letter < '\u0400' ? 'Greek' : 'Cyrillic'})`).join(', ')
}

/** The first word that mixes Latin letters with Cyrillic or Greek ones; undefined where none does. */
export function findMixedWord(text: string): string | undefined {
  return (text.match(/\p{L}+/gu) ?? []).find(
    (word) => /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word),
  )
}
