// Stored answers in a reader's words: codes by their names, the rest as it is.
import { findCode, type CodeList } from '../codes/index.ts'
import type { Field } from './register.ts'
import { textIn, type Text } from '../words/index.ts'

const plainAnswers: Readonly<Record<string, Text>> = {
  yes: { en: 'yes' },
  no: { en: 'no' },
  'not-reported': { en: 'not reported' },
}

/** The code list of a field, where its kind has one. */
export function findList(field: Field): CodeList | undefined {
  const { list, bands } = field.settings as { readonly list?: CodeList; readonly bands?: CodeList }
  return list ?? bands
}

function textOf(field: Field, answer: unknown, language: string): string {
  const text =
    typeof answer === 'string' || typeof answer === 'number' ? String(answer) : JSON.stringify(answer)
  const list = findList(field)
  const name =
    (list && findCode(list, text)?.name) ??
    ((list ?? field.kind === 'yes-no') ? plainAnswers[text] : undefined)
  return name ? textIn(name, language) : text
}

/** What a field of a record says; several texts where it holds several answers, none where it holds none. */
export function answerTexts(field: Field, answer: unknown, language: string): string[] {
  if (answer === null || answer === undefined) return []
  const answers: readonly unknown[] = Array.isArray(answer) ? answer : [answer]
  return answers.map((one) => textOf(field, one, language))
}
