// A language that nobody speaks, for finding what is not translated: every text between brackets, longer by two fifths.
import type { Language } from '../words/index.ts'

const [opening, closing] = ['⟦', '⟧']

/** Words without the gaps of a sentence, which stay as they are. */
function pseudo(english: string): string {
  const letters = english.replaceAll(/\{[^}]*\}/g, '').length
  return `${opening}${english}${'~'.repeat(Math.ceil(letters * 0.4))}${closing}`
}

/** Has a translation for whatever is asked. */
const texts = new Proxy<Record<string, string>>(
  {},
  {
    getOwnPropertyDescriptor: (_none, english) => ({
      value: pseudo(String(english)),
      configurable: true,
      enumerable: true,
    }),
    get: (_none, english) => pseudo(String(english)),
  },
)

export const pseudoLanguage: Language = {
  ...{ tag: 'xx', name: 'Pseudo', short: 'XX', isOffered: true },
  texts: () => texts,
}

/** What of a text stands outside of all brackets: it is no translation. */
export function outsideBrackets(text: string): string {
  let depth = 0
  let outside = ''
  for (const sign of text) {
    if (sign === opening) depth += 1
    else if (sign === closing) depth -= 1
    else if (depth === 0) outside += sign
  }
  return outside
}
