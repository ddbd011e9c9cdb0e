// How wide a text is about to be, without a browser: letters by their width in the sans-serif faces that pages use, rounded up.

/** Sizes of text in a chart, in pixels: none is smaller than reads on a phone. */
export const textSizes = { title: 15, label: 12.5 } as const

const narrow = /[iljI.,:;'’|!()\s[\]]/u
const broad = /[mwMW@%–—…ЖМШЩЮФжмшщюф]/u
const capital = /[\p{Lu}\d]/u
/** Small letters of this script are nearly all as wide as n. */
const cyrillic = /\p{Script=Cyrillic}/u

function shareOf(letter: string): number {
  if (narrow.test(letter)) return 0.34
  if (broad.test(letter)) return 0.98
  if (capital.test(letter)) return cyrillic.test(letter) ? 0.76 : 0.7
  return cyrillic.test(letter) ? 0.66 : 0.58
}

/** The width of a text in pixels; rather too much than too little, as faces differ. */
export function textWidth(text: string, size: number = textSizes.label): number {
  return Array.from(text).reduce((sum, letter) => sum + shareOf(letter), 0) * size
}

/** A text cut to a width, with an ellipsis where something is left out. */
export function shortened(text: string, width: number, size: number = textSizes.label): string {
  if (textWidth(text, size) <= width) return text
  const letters = Array.from(text)
  while (letters.length > 1 && textWidth(`${letters.join('').trimEnd()}…`, size) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

/** A text in lines of at most a width, broken between words; a word that is longer by itself is broken within. */
export function wrapped(text: string, width: number, size: number = textSizes.label): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/u).flatMap((one) => pieces(one, width, size))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && textWidth(longer, size) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}

/** A text in so many lines at most; what does not go into them is cut with an ellipsis. */
export function inLines(text: string, width: number, most: number): string[] {
  const lines = wrapped(text, width)
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), shortened(lines.slice(most - 1).join(' '), width)]
}

function pieces(word: string, width: number, size: number): string[] {
  const found: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece !== '' && textWidth(piece + letter, size) > width) {
      found.push(piece)
      piece = ''
    }
    piece += letter
  }
  return piece === '' ? found : [...found, piece]
}
