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

/** Small letters of a script, and how far behind them its capitals stand. */
const smallLetters = [
  { first: 0x61, last: 0x7a, behind: 0x20 },
  { first: 0x3b1, last: 0x3c9, behind: 0x20 },
  { first: 0x430, last: 0x44f, behind: 0x20 },
  { first: 0x450, last: 0x45f, behind: 0x50 },
] as const

/** Letters that no accent is taken off, by those they are written as where a keyboard lacks them; and the last Greek sigma. */
const plainLetters: Readonly<Record<string, string>> = {
  đ: 'D',
  Đ: 'D',
  ð: 'D',
  ł: 'L',
  Ł: 'L',
  ø: 'O',
  Ø: 'O',
  ı: 'I',
  ς: 'Σ',
}

/** Every sign that is written otherwise in what a key looks like, capital letters for small ones among them. */
function foldedSigns(): Map<string, string> {
  const signs = new Map<string, string>()
  for (const { first, last, behind } of smallLetters)
    for (let code = first; code <= last; code += 1)
      signs.set(String.fromCodePoint(code), looksLike(String.fromCodePoint(code - behind)))
  for (const [letter, like] of Object.entries({ ...latinLooks, ...greekLooks }))
    signs.set(letter, like.toUpperCase())
  for (const [letter, like] of Object.entries(plainLetters)) signs.set(letter, like)
  for (const dash of '‐‑‒–—−') signs.set(dash, '-')
  return signs
}

/** The signs by which a key is folded, one text beneath the other: what the database folds stored keys by as well. */
export const keyFolding: ReadonlyMap<string, string> = foldedSigns()

/** Signs of a typewriter, which no normal form changes: of them only small letters are written otherwise. */
const isPlain = /^[ -~]*$/

/** Signs between the parts of a number; whatever is none of them, no blank and no digit is a letter. */
const between = './:#(),;+&*'
const letter = `[^${between} 0-9]`
/** A dash or a low line is a blank that somebody filled, and so is the point behind a letter: K-20, K_20, K. 20 and K 20. */
const filledBlanks = new RegExp(`[-_]|(?<=${letter})\\.`, 'g')
const [aroundSigns, besideDigits, letterForZero, leadingZeros] = [
  new RegExp(` *([${between}]) *`, 'g'),
  new RegExp(`(?<=${letter}) +(?=[0-9])|(?<=[0-9]) +(?=${letter})`, 'g'),
  new RegExp(`(?<!${letter})O(?=[0-9])|(?<=[0-9])O(?!${letter})`, 'g'),
  /(?<![0-9.,])0+(?=[0-9])/g,
]

function foldedText(text: string): string {
  const plain = text.normalize('NFKD').replaceAll(/[\u0300-\u036F]/g, '')
  let folded = ''
  for (const sign of plain) folded += keyFolding.get(sign) ?? sign
  return folded
}

/** What the numbers of the last records look like: each is asked for when it is judged, compared and written. */
const looksKnown = new Map<string, string>()
const mostKnown = 4000
/** Longer ones are not kept: what strangers send is as long as they like. */
const longestKnown = 60

/**
 * What spellings of one number have in common: script, case, accents, dashes and low lines for blanks, points behind
 * letters, blanks around signs and between letters and digits, leading zeros, and an O for a zero do not matter. The letters that look the same are those of the scripts
 * of our languages in Unicode's table of confusables (UTS 39, confusables.txt). The function `key_looks` of the database
 * does the same for keys that were stored before; a test holds the two to each other.
 */
export function keyLooks(text: string): string {
  if (text.length > longestKnown) return looksOf(text)
  const known = looksKnown.get(text)
  if (known !== undefined) return known
  const looks = looksOf(text)
  if (looksKnown.size >= mostKnown) looksKnown.clear()
  looksKnown.set(text, looks)
  return looks
}

function looksOf(text: string): string {
  // A large file has a hundred thousand of them: what is not there need not be looked for.
  let folded = isPlain.test(text) ? text.toUpperCase() : foldedText(text)
  folded = folded.replaceAll(filledBlanks, ' ')
  const hasBlanks = folded.includes(' ')
  if (hasBlanks) folded = folded.replaceAll(aroundSigns, '$1').replaceAll(besideDigits, '')
  if (folded.includes('O')) folded = folded.replaceAll(letterForZero, '0')
  if (folded.includes('0')) folded = folded.replaceAll(leadingZeros, '')
  return hasBlanks ? folded.replaceAll(/ +/g, ' ').replaceAll(/^ | $/g, '') : folded
}

/** Letters of the other script, with its name: `р (Cyrillic)`. */
export function strangeLetters(text: string): string {
  const letters = Array.from(new Set(text.match(/[\u0370-\u04FF]/g) ?? []))
  return letters.map((letter) => `${letter} (${letter < '\u0400' ? 'Greek' : 'Cyrillic'})`).join(', ')
}

/** The first word that mixes Latin letters with Cyrillic or Greek ones; undefined where none does. */
export function findMixedWord(text: string): string | undefined {
  // Signs of a typewriter are all of one script.
  if (isPlain.test(text)) return undefined
  return (text.match(/\p{L}+/gu) ?? []).find(
    (word) => /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word),
  )
}
