// What contradicts itself in the rows that a count requires of its records.
import { contradiction } from '../problems/index.ts'
import { findField, recordFields, type Count, type Register } from './register.ts'

/** Child tables and fields that are not there, as sentences naming the place. */
export function requiredRowsContradictions(
  here: string,
  { requires = [] }: Pick<Count, 'requires'>,
  register: Register,
): string[] {
  return requires.flatMap(({ of, by, codes, where, when = {} }) => {
    const child = register.children.find(({ id }) => id === of)
    if (!child) return [contradiction('no-rows-to-require', { at: here, rows: of })]
    const inRows = [by, ...Object.keys(where)].filter((id) => !findField(child.fields, id))
    const inRecord = Object.keys(when).filter((id) => !findField(recordFields(register), id))
    return [
      ...[...inRows, ...inRecord].map((id) =>
        contradiction('no-field-to-require-by', { at: here, field: id }),
      ),
      ...(codes.length === 0 ? [contradiction('requires-nothing', { at: here })] : []),
    ]
  })
}
