// A language that nobody speaks, for finding what is not translated: every text between brackets, longer by two fifths.
import type { Language } from './translations.ts'

/** Stand around every text that came from a catalogue. */
export const brackets = ['⟦', '⟧'] as const

/** A text of the pseudo-language: the gaps of a sentence stay as they are. */
export function bracketed(english: string): string {
  const letters = english.replaceAll(/\{[^}]*\}/g, '').length
  return `${brackets[0]}${english}${'~'.repeat(Math.ceil(letters * 0.4))}${brackets[1]}`
}

/** Has a translation for whatever is asked. */
const texts = new Proxy<Record<string, string>>(
  {},
  {
    getOwnPropertyDescriptor: (_none, english) => ({
      value: bracketed(String(english)),
      configurable: true,
      enumerable: true,
    }),
    get: (_none, english) => bracketed(String(english)),
  },
)

export const pseudoLanguage: Language = {
  ...{ tag: 'xx', name: 'Pseudo', short: 'XX', isOffered: true },
  texts: () => texts,
}
