// Who may do what with records, with the rows below them and with what is sensitive in them, as policies of their tables.
import { institutionColumn, type RecordAction, type Register } from '#definition'
import type { Policy } from './table.ts'

/** Whether the person may do it with the records of the register, wherever they are; of every register where none is said. */
export const everywhere = (action: RecordAction, register = '%'): string =>
  `(select may_everywhere('${action}', '${register}'))`

/** Whether a record is in a place where the person may do it. `row` holds its jurisdiction and its institution. */
export const inPlace = (action: RecordAction, register: string, row = ''): string =>
  `(${register} || ' ' || ${row}jurisdiction || ' ' || ${row}${institutionColumn}) like any ((select places_of('${action}'))::text[])`

/** Whether the person may do it anywhere in the jurisdiction. */
const inJurisdiction = (action: RecordAction) =>
  `jurisdiction like any ((select jurisdictions_of('${action}'))::text[])`

/** What may be done with rows: read, added, and corrected or removed. */
interface Rights {
  readonly read: string
  readonly add: string
  readonly correct?: string
  readonly remove?: string
}

export function policiesFor(table: string, { read, add, correct, remove }: Rights): Policy[] {
  return [
    { name: `${table}_read`, sql: `for select to waymark_person using (${read})` },
    { name: `${table}_add`, sql: `for insert to waymark_person with check (${add})` },
    ...(correct === undefined
      ? []
      : [
          {
            name: `${table}_correct`,
            sql: `for update to waymark_person using (${correct}) with check (${correct})`,
          },
        ]),
    ...(remove === undefined
      ? []
      : [{ name: `${table}_remove`, sql: `for delete to waymark_person using (${remove})` }]),
  ]
}

/** Records are for those who may open them where they are: by register, jurisdiction and institution. */
export function recordPolicies(table: string, register: string): Policy[] {
  const may = (action: RecordAction) =>
    `${everywhere(action, register)} or ${inPlace(action, `'${register}'`)}`
  return policiesFor(table, { read: may('read'), add: may('write'), correct: may('write') })
}

/** Whether a row belongs to a record with which the person may do it, as it stood before the statement. */
export const ofRecordWhere = (action: RecordAction, row: string, parent: string, { id }: Register): string =>
  `${everywhere(action, id)} or exists (select from ${parent} own where own.jurisdiction = ${row}.jurisdiction and own.record_id = ${row}.record_id and ${inPlace(action, `'${id}'`, 'own.')})`

const addedWhere = (action: RecordAction, { id }: Register) =>
  `${everywhere(action, id)} or ${inJurisdiction(action)}`

/** Rows below a record are for those for whom the record is. A record of the same statement is not seen yet: a trigger looks. */
export function childPolicies(table: string, parent: string, register: Register): Policy[] {
  const below = (action: RecordAction) => ofRecordWhere(action, table, parent, register)
  return policiesFor(table, {
    ...{ read: below('read'), add: addedWhere('write', register), remove: below('write') },
  })
}

/** What is sensitive in a record is for those who may read that there, and write it if they may write both. */
export function sensitivePolicies(table: string, parent: string, register: Register): Policy[] {
  const below = (action: RecordAction) => ofRecordWhere(action, table, parent, register)
  const change = `(${below('write')}) and (${below('sensitive')})`
  return policiesFor(table, {
    read: below('sensitive'),
    add: `(${addedWhere('write', register)}) and (${addedWhere('sensitive', register)})`,
    ...{ correct: change, remove: change },
  })
}
