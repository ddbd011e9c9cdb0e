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

/** The text with every letter in the script in which it looks the same. */
export function looksLike(text: string): string {
  return text.replaceAll(/[\u0400-\u04FF]/g, (letter) => latinLooks[letter] ?? letter)
}

/** What spellings of one number have in common: script, case, dashes, and blanks around signs do not matter. */
export function keyLooks(text: string): string {
  return looksLike(text.normalize('NFKC').toUpperCase())
    .replaceAll(/[‐‑‒–—−]/g, '-')
    .replaceAll(/\s*([^\p{L}\p{N}\s])\s*/gu, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** Letters of the other script, with its name: `р (Cyrillic)`. */
export function strangeLetters(text: string): string {
  const letters = Array.from(new Set(text.match(/[\u0400-\u04FF]/g) ?? []))
  return letters.map((letter) => `${letter} (Cyrillic)`).join(', ')
}

/** The first word that mixes Latin and Cyrillic letters; undefined where none does. */
export function findMixedWord(text: string): string | undefined {
  return (text.match(/\p{L}+/gu) ?? []).find(
    (word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word),
  )
}
