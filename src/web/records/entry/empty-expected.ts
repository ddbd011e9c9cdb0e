// What may have been forgotten: tables below a record in which something is expected, and nothing stands.
import type { Register } from '#definition'
import type { FormState } from '../../person/form-state.ts'

/** Ids of the tables that are expected to hold rows and hold none. Saving asks whether that is right. */
export function emptyExpected(register: Register, { children }: Pick<FormState, 'children'>): string[] {
  return register.children
    .filter(({ id, isExpected }) => isExpected === true && (children[id] ?? []).length === 0)
    .map(({ id }) => id)
}
