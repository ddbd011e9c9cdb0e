// Numbers as a person typed them: 1.234 is a thousand to some and one to others. Programs write their decimals without idle zeros; whoever types is asked.
import {
  askOfNumber,
  bothReadings,
  hasTwoReadings,
  recordFields,
  whatWhyMend,
  type AnswerProblem,
  type Field,
  type Register,
} from '#definition'
import type { FormState, Typed } from '../../person/form-state.ts'

/** Kinds of fields whose answers may have decimals. */
const decimalKinds: ReadonlySet<string> = new Set(['decimal-quantity', 'percent'])

/** Asks about an answer that can mean two numbers, unless it stood there before anybody typed. */
function questionsIn(
  fields: readonly Field[],
  typed: Typed,
  stood: readonly Typed[],
): Pick<AnswerProblem, 'field' | 'code' | 'what' | 'why' | 'mend'>[] {
  return fields.flatMap(({ id, kind }) => {
    const text = (typed[id] ?? '').trim()
    const isOpen = decimalKinds.has(kind) && hasTwoReadings(text) && !stood.some((one) => one[id] === text)
    if (!isOpen) return []
    const code = 'number-two-readings'
    return [{ field: id, code, ...whatWhyMend(askOfNumber(code, bothReadings(text))) }]
  })
}

/** What is asked about the numbers of a form; `stored` is the record as it was, where it is corrected. */
export function askedNumbers(
  register: Register,
  content: Pick<FormState, 'fields' | 'children'>,
  stored: Pick<FormState, 'fields' | 'children'> | undefined,
): AnswerProblem[] {
  const own = questionsIn(recordFields(register), content.fields, stored ? [stored.fields] : [])
  const below = register.children.flatMap(({ id: child, fields }) =>
    (content.children[child] ?? []).flatMap((row, at) =>
      questionsIn(fields, row, stored?.children[child] ?? []).map((one) => ({ ...one, child, row: at + 1 })),
    ),
  )
  return [...own, ...below]
}
