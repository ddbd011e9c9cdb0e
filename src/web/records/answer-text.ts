// Stored answers in words: codes by their names, the rest as it is.
import type { CodeList, Field, StoredAnswers } from '#definition'
import { say, words } from '../words/index.ts'

/** The code list of a field, where its kind has one. */
export function findList(field: Field): CodeList | undefined {
  const { list, bands } = field.settings as { readonly list?: CodeList; readonly bands?: CodeList }
  return list ?? bands
}

function oneText(field: Field, answer: unknown): string {
  const text =
    typeof answer === 'string' || typeof answer === 'number' ? String(answer) : JSON.stringify(answer)
  const code = findList(field)?.codes[text]
  if (code) return say(code.name)
  return text === 'not-reported' ? words.records.form.notReported : text
}

/** What a field of a record says, for a reader. Empty where it was not asked or not answered. */
export function answerText(field: Field, answers: StoredAnswers): string {
  const answer = answers[field.id]
  if (answer === null || answer === undefined) return ''
  return Array.isArray(answer) ? words.list(answer.map((one) => oneText(field, one))) : oneText(field, answer)
}
