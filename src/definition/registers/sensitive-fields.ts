// The fields of a register that are sensitive: the record's own, and those of the rows below it.
import { recordFields, type ChildTable, type Field, type Register } from './register.ts'

/** What is sensitive in a register. */
export interface SensitiveFields {
  readonly own: readonly Field[]
  /** The child tables that ask anything sensitive, with those fields alone. */
  readonly children: readonly Pick<ChildTable, 'id' | 'fields'>[]
}

const known = new WeakMap<Register, SensitiveFields>()

const isSensitive = (field: Field) => field.isSensitive === true

/** The sensitive fields of the register. */
export function sensitiveFields(register: Register): SensitiveFields {
  const found = known.get(register) ?? {
    own: recordFields(register).filter(isSensitive),
    children: register.children
      .map(({ id, fields }) => ({ id, fields: fields.filter(isSensitive) }))
      .filter(({ fields }) => fields.length > 0),
  }
  known.set(register, found)
  return found
}

/** Whether the register asks anything sensitive. */
export function hasSensitive(register: Register): boolean {
  const { own, children } = sensitiveFields(register)
  return own.length > 0 || children.length > 0
}
