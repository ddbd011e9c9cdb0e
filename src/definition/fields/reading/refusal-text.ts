// A refusal in words that a person can act on.
import type { Refusal } from '../../registers/index.ts'
import { fillIn, type ProblemText } from '../../problems/index.ts'
import { refusalSentences, type RefusalCode } from './refusal-sentences.ts'

function isRefusalCode(code: string): code is RefusalCode {
  return Object.hasOwn(refusalSentences.en, code)
}

/** The refusal in the reader's language, or in English where that language is missing. Throws on an unknown code. */
export function refusalText({ code, params }: Refusal, language = 'en'): Omit<ProblemText, 'where'> {
  if (!isRefusalCode(code)) throw new Error(`There are no sentences for the refusal “${code}”.`)
  const sentences = (refusalSentences[language] ?? refusalSentences.en)[code]
  const [what, why, mend] = sentences
  return { what: fillIn(what, params), why: fillIn(why, params), mend: fillIn(mend, params) }
}
