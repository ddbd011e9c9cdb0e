// The answers a field allows, by their names, where they are a closed list.
import { findList, yesNoAnswers, type Field } from '#definition'
import { say } from '../../words/index.ts'
import { recordWords } from '../../words/record-words.ts'
import type { Choice } from './find-choices.ts'

const { form } = recordWords

/** The answers of the field's code list; undefined where it has none. */
export function listChoices(field: Field): readonly Choice[] | undefined {
  const list = findList(field)
  return list && Object.entries(list.codes).map(([id, code]) => ({ id, name: say(code.name) }))
}

/** The answers to choose from; undefined where the answer is typed. */
export function choicesOf(field: Field): readonly Choice[] | undefined {
  if (field.kind === 'yes-no') {
    const names = { yes: form.yes, no: form.no, 'not-reported': form.notReported }
    return yesNoAnswers.map((id) => ({ id, name: names[id] }))
  }
  return field.kind === 'code' || field.kind === 'codes' ? listChoices(field) : undefined
}
