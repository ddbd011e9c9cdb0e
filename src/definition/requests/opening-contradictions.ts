// What contradicts itself in rows that open requests: what they name in their own register, and in that of the request.
import { contradiction } from '../problems/index.ts'
import { findCode } from '../codes/index.ts'
import {
  findField,
  findList,
  recordFields,
  type ChildTable,
  type Field,
  type Register,
  type RowOpening,
} from '../registers/index.ts'
import type { Roadmap } from '../roadmap/index.ts'
import { requestRegisters, type RequestRegister } from './request-sides.ts'

const noFields = (at: string, fields: readonly Field[], ids: readonly string[]): string[] =>
  ids.filter((id) => !findField(fields, id)).map((field) => contradiction('no-field', { at, field }))

/** Fields and codes of the register whose rows open requests. */
function ownSide(
  at: string,
  { where, single, outcome, gives, link }: RowOpening,
  of: readonly Field[],
): string[] {
  const taken = Object.values(gives).flatMap((one) => ('field' in one ? [one.field] : []))
  const named = [
    ...[...Object.keys(where), outcome.field, ...taken],
    ...(single === undefined ? [] : [single]),
    ...(link ? [link.from] : []),
  ]
  const wanted: (readonly [string, readonly string[]])[] = [
    ...Object.entries(where),
    [outcome.field, [outcome.waiting, ...outcome.missing]],
  ]
  const lacking = wanted.flatMap(([id, codes]) => {
    const field = findField(of, id)
    const list = field && findList(field)
    if (!field) return []
    return codes
      .filter((code) => !list || !findCode(list, code))
      .map((code) => contradiction('request-no-code', { at, field: id, code }))
  })
  return [...noFields(at, of, [...new Set(named)]), ...lacking]
}

/** Fields and child tables of the register that keeps the requests. */
function requestSide(
  at: string,
  { outcome, gives, rows, link }: RowOpening,
  register: RequestRegister,
): string[] {
  const tables = [rows, ...(link ? [link.rows] : [])]
  const linked = link && register.children.find(({ id }) => id === link.rows)
  return [
    ...noFields(at, recordFields(register), [outcome.from, ...Object.keys(gives)]),
    ...tables
      .filter((id) => !register.children.some((child) => child.id === id))
      .map((one) => contradiction('no-rows', { at, rows: one })),
    ...(link && linked ? noFields(at, linked.fields, [link.field]) : []),
  ]
}

function ofTable(roadmap: Roadmap, register: Register, { id, fields, opens }: ChildTable): string[] {
  if (!opens) return []
  const at = contradiction('at-row-opening', { register: register.id, child: id })
  const own = ownSide(at, opens, [...recordFields(register), ...fields])
  const kind = roadmap.requestKinds?.find((one) => one.id === opens.kind)
  const kept = requestRegisters(roadmap).find((one) => one.id === kind?.register)
  if (!kind) return [...own, contradiction('opening-no-kind', { at, kind: opens.kind })]
  // Where its register is not there, the kind says so.
  if (!kept) return own
  const isKept = kept.keptBy.includes(opens.keptBy)
  return [
    ...own,
    ...requestSide(at, opens, kept),
    ...(isKept ? [] : [contradiction('request-kind-nobody', { at, kind: opens.keptBy, register: kept.id })]),
    ...(kept.requestFlow.openedBy === undefined
      ? [contradiction('opening-unmarked', { at, register: kept.id })]
      : []),
  ]
}

/** Every contradiction in rows that open requests by themselves, as sentences. */
export function openingContradictions(roadmap: Roadmap): string[] {
  return roadmap.registers.flatMap((register) =>
    register.children.flatMap((child) => ofTable(roadmap, register, child)),
  )
}
