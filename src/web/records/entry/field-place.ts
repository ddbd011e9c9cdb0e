// Where a question stands in a form: the id of its control, for its label, its problems and the links to them.
import type { AnswerProblem } from '#definition'

export function fieldPlace({ field, child, row }: Pick<AnswerProblem, 'field' | 'child' | 'row'>): string {
  return child === undefined ? `field-${field}` : `field-${child}-${String(row ?? 1)}-${field}`
}

/** Puts the focus into a question, if it is shown. */
export function focusField(place: string): void {
  document.getElementById(place)?.focus()
}
