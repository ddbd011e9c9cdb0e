// What contradicts itself in the rows that a count requires of its records.
import { findField, recordFields, type Count, type Register } from './register.ts'

/** Child tables and fields that are not there, as sentences naming the place. */
export function requiredRowsContradictions(
  here: string,
  { requires = [] }: Pick<Count, 'requires'>,
  register: Register,
): string[] {
  return requires.flatMap(({ of, by, codes, where, when = {} }) => {
    const child = register.children.find(({ id }) => id === of)
    if (!child) return [`${here}: there are no rows “${of}” to require.`]
    const inRows = [by, ...Object.keys(where)].filter((id) => !findField(child.fields, id))
    const inRecord = Object.keys(when).filter((id) => !findField(recordFields(register), id))
    return [
      ...[...inRows, ...inRecord].map((id) => `${here}: there is no field “${id}” to require rows by.`),
      ...(codes.length === 0 ? [`${here}: it requires rows and names none.`] : []),
    ]
  })
}
