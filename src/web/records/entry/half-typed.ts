// What a browser holds back: a day typed in part is no answer to it, and would be lost without a word.
import { recordFields, type AnswerProblem, type Field, type Register } from '#definition'
import { say } from '../../words/index.ts'
import { recordWords } from '../../words/record-words.ts'
import type { FormState } from '../../person/form-state.ts'
import { fieldPlace } from './field-place.ts'

const { form } = recordWords

function problemOf(field: Field, place: Pick<AnswerProblem, 'field' | 'child' | 'row'>): AnswerProblem {
  return {
    ...place,
    code: 'half-typed',
    what: form.halfTyped(say(field.name)),
    why: '',
    mend: form.halfTypedMend,
  }
}

const isHalf = (place: string, controls: readonly HTMLInputElement[]) =>
  controls.some(({ id, validity }) => id === place && validity.badInput)

/** The fields in which something stands that the browser cannot read. */
export function halfTyped(
  register: Register,
  element: HTMLFormElement,
  { children }: FormState,
): AnswerProblem[] {
  const controls = [...element.querySelectorAll('input')].filter(({ validity }) => validity.badInput)
  if (controls.length === 0) return []
  const own = recordFields(register).flatMap((field) =>
    isHalf(fieldPlace({ field: field.id }), controls) ? [problemOf(field, { field: field.id })] : [],
  )
  const below = register.children.flatMap(({ id: child, fields }) =>
    (children[child] ?? []).flatMap((_row, at) =>
      fields.flatMap((field) => {
        const place = { child, row: at + 1, field: field.id }
        return isHalf(fieldPlace(place), controls) ? [problemOf(field, place)] : []
      }),
    ),
  )
  return [...own, ...below]
}
