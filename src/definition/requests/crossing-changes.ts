// In what two versions of a request differ for the other side: what stays with its keeper is left out.
import { recordFields } from '../registers/index.ts'
import type { KeptRecord, StoredAnswers } from '../records/index.ts'
import { isSent } from './cross-over.ts'
import type { RequestRegister } from './request-sides.ts'

/** What was changed of something that the other side has: the answers before and after, and child tables whose rows differ. */
export interface RequestAmendment {
  readonly before: StoredAnswers
  readonly after: StoredAnswers
  readonly rows: readonly string[]
}

type Answered = Pick<KeptRecord, 'fields' | 'children'>

const isSame = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/** Only the answers of these fields; null where there is none. */
const answersOf = ({ fields }: Answered, ids: readonly string[]): StoredAnswers =>
  Object.fromEntries(ids.map((id) => [id, fields[id] ?? null]))

/**
 * What differs between two versions of a record, as far as the other side has it or will have it.
 *
 * @returns undefined where nothing differs but what stays
 */
export function crossingChanges(
  register: RequestRegister,
  before: Answered,
  after: Answered,
): RequestAmendment | undefined {
  const fields = recordFields(register)
    .filter((field) => isSent(register, field) && !isSame(before.fields[field.id], after.fields[field.id]))
    .map(({ id }) => id)
  const rows = register.children
    .filter(({ id }) => !register.requestFlow.keeps.includes(id))
    .filter((child) => {
      const sent = child.fields.filter((field) => isSent(register, field)).map(({ id }) => id)
      const said = ({ children }: Answered) =>
        (children[child.id] ?? []).map((row) => sent.map((id) => row[id] ?? null))
      return !isSame(said(before), said(after))
    })
    .map(({ id }) => id)
  if (fields.length === 0 && rows.length === 0) return undefined
  return { before: answersOf(before, fields), after: answersOf(after, fields), rows }
}

/** The names of what was changed, in the order of the form. */
export function amendedNames(register: RequestRegister, { after, rows }: RequestAmendment) {
  const fields = recordFields(register).filter(({ id }) => Object.hasOwn(after, id))
  return [...fields, ...register.children.filter(({ id }) => rows.includes(id))].map(({ name }) => name)
}
