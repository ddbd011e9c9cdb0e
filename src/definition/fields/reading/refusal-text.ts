// A refusal in words that a person can act on.
import type { Refusal } from '../../registers/index.ts'
import { spokenLanguage } from '../../words/index.ts'
import { newCatalogue, type ProblemText } from '../../problems/index.ts'
import { refusalSentences, type RefusalCode } from './refusal-sentences.ts'

const catalogue = /* @__PURE__ */ newCatalogue('answers', refusalSentences, spokenLanguage)

const isRefusalCode = (code: string): code is RefusalCode => Object.hasOwn(refusalSentences, code)

/** The refusal in the reader's language, or in English where that language is missing. Throws on an unknown code. */
export function refusalText(
  { code, params }: Refusal,
  language = spokenLanguage(),
): Omit<ProblemText, 'where'> {
  if (!isRefusalCode(code)) throw new Error(`There are no sentences for the refusal “${code}”.`)
  const [what = '', why = '', mend = ''] = catalogue.parts(code, params, language)
  return { what, why, mend }
}
