// Stored answers in the words of the page.
import { answerTexts, type Field, type StoredAnswers } from '#definition'
import { language, words } from '../../words/index.ts'
import { recordWords } from '../../words/record-words.ts'
import { between, type Typed } from '../../person/form-state.ts'

/** What a field of a record says, for a reader. Empty where it was not asked or not answered; a word where it is withheld. */
export function answerText(field: Field, answers: StoredAnswers, isWithheld = false): string {
  if (isWithheld && field.isSensitive) return recordWords.form.withheld
  return words.list(answerTexts(field, answers[field.id], language))
}

/** The same for what stands in a form, where several codes are one text. */
export function typedText(field: Field, typed: Typed): string {
  const text = typed[field.id] ?? ''
  const answer = field.kind === 'codes' ? text.split(between) : text
  return text === '' ? '' : answerText(field, { [field.id]: answer })
}
