// What of a page in the pseudo-language is no translation.
import { brackets } from '../words/index.ts'

/** What of a text stands outside of all brackets: it is no translation. */
export function outsideBrackets(text: string): string {
  let depth = 0
  let outside = ''
  for (const sign of text) {
    if (sign === brackets[0]) depth += 1
    else if (sign === brackets[1]) depth -= 1
    else if (depth === 0) outside += sign
  }
  return outside
}
