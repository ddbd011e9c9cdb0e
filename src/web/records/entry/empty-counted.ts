// A seizure without items: tables below a record whose rows are counted, and that hold none.
import type { Register } from '#definition'
import type { FormState } from '../../person/form-state.ts'

/** Ids of the tables whose quantities the register counts and in which nothing stands. Nobody can say by a rule that it is wrong. */
export function emptyCounted(register: Register, { children }: Pick<FormState, 'children'>): string[] {
  const counted = register.counts.flatMap(({ of, sum }) =>
    of !== undefined && sum !== undefined ? [of] : [],
  )
  return [...new Set(counted)].filter((id) => (children[id] ?? []).length === 0)
}
