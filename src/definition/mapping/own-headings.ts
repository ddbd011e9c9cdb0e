// Our own headings of a register or of observations: what files of ours carry and what mappings lead to.
import { columnOf, institutionColumn, type Roadmap } from '../roadmap/index.ts'
import { recordFields, type Field, type Register } from '../registers/index.ts'

/** A heading of ours, and the field it stands for. */
export interface OwnHeading {
  readonly column: string
  readonly child?: string
  /** Id of the field; `jurisdiction` and `institution` for whose record it is. */
  readonly field: string
  readonly definition?: Field
}

/** Not a field either: the institution that keeps the record. A file need not ask it. */
export const institutionHeading: OwnHeading = { column: institutionColumn, field: institutionColumn }

/** Every heading of a register's file: `jurisdiction`, `institution`, the fields, and `items.quantity` for rows below. */
export function ownHeadings(register: Register): OwnHeading[] {
  const own = recordFields(register).map((field): OwnHeading => ({
    column: columnOf(field.id),
    field: field.id,
    definition: field,
  }))
  const below = register.children.flatMap(({ id, fields }) =>
    fields.map((field): OwnHeading => ({
      column: `${columnOf(id)}.${columnOf(field.id)}`,
      child: id,
      field: field.id,
      definition: field,
    })),
  )
  return [{ column: 'jurisdiction', field: 'jurisdiction' }, institutionHeading, ...own, ...below]
}

/** Not a field: why what a rule of the register questions in this record is right. Any file of ours may have it. */
export const acceptedHeading: OwnHeading = { column: 'accepted_because', field: 'accepted_because' }

/** Not a field either: the period for which the file is complete. Said in any row of whoever’s records these are. */
export const completeForHeading: OwnHeading = { column: 'complete_for', field: 'complete_for' }

/** The same as text, in the order of the form. */
export function recordHeadings(register: Register): string[] {
  return ownHeadings(register).map(({ column }) => column)
}

const observationColumns = {
  required: ['jurisdiction', 'element', 'source', 'address', 'vintage'],
  optional: [
    ...['period', 'start', 'end', 'accumulation', 'basis', 'item_class', 'value', 'lower', 'upper'],
    ...['unit', 'status', 'breakdown', 'audience', 'quote', 'retrieval', 'note'],
    ...['action', 'reason'],
  ],
} as const

/** The headings without which a row is no observation. */
export const requiredObservationHeadings: readonly string[] = observationColumns.required

/** Every heading an observation file may have, in the order of the documentation. */
export function observationHeadings(roadmap: Roadmap): string[] {
  const dimensions = roadmap.dimensions.map(({ id }) => columnOf(id))
  return [...observationColumns.required, ...observationColumns.optional, ...dimensions]
}
