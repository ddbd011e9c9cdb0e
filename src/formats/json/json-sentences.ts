// Why JSON is not read on, in words that follow “The file cannot be read as JSON”.
import { newCatalogue } from '#definition/problems'
import { spokenLanguage } from '#definition/words'

const english = {
  'object-malformed': 'an object is not written as JSON asks',
  'name-too-long': 'a name is far too long',
  'too-deep': 'brackets stand more than {most} deep within each other',
  'bracket-not-opened': 'a bracket is closed that was never opened',
  'stray-text': 'something stands between two objects',
  'stray-entry': 'an entry of the list is no object',
  'second-list': 'beside the list “{read}” there is another one, “{name}”, and only one of them can be read',
  'too-many-answers': 'an object has more than {most} answers',
  'too-many-values': 'an object has more than {most} values',
  'object-too-large': 'an object is too large',
  'object-not-ended': 'it ends in the middle of an object',
} as const

/** Words a code of this room. */
export const { say } = /* @__PURE__ */ newCatalogue('formats-json', english, spokenLanguage)
