// What contradicts itself in kinds of requests: registers and codes that are not there, kinds that nothing tells apart, days.
import { contradiction } from '../problems/index.ts'
import { findCode } from '../codes/index.ts'
import { findField, findList, recordFields } from '../registers/index.ts'
import type { RequestKind, Roadmap } from '../roadmap/index.ts'
import { requestRegisters, type RequestRegister } from './request-sides.ts'
import { whoIsAsked } from './request.ts'

/** The field and the code by which its records are told from others of the register. */
function whereContradictions(at: string, { where }: RequestKind, register: RequestRegister): string[] {
  if (!where) return []
  const field = findField(recordFields(register), where.field)
  if (!field) return [contradiction('no-field', { at, field: where.field })]
  const list = findList(field)
  if (list && findCode(list, where.is)) return []
  return [contradiction('request-no-code', { at, field: where.field, code: where.is })]
}

/** Other kinds of the same register whose records could not be told from its own. */
function alikeContradictions(at: string, kind: RequestKind, kinds: readonly RequestKind[]): string[] {
  return kinds
    .slice(kinds.indexOf(kind) + 1)
    .filter(({ register, where }) => {
      if (register !== kind.register) return false
      return !where || !kind.where || (where.field === kind.where.field && where.is === kind.where.is)
    })
    .map(({ id }) => contradiction('request-kinds-alike', { at, other: id }))
}

function placesContradictions(
  at: string,
  roadmap: Roadmap,
  { id, askedBy = [], askedOf = [] }: RequestKind,
  register: RequestRegister,
): string[] {
  const field = findField(recordFields(register), register.requestFlow.otherSide.institution)
  const list = field && findList(field)
  const unnamed = list ? whoIsAsked(roadmap, id).filter((one) => !findCode(list, one.id)) : []
  return [
    ...[...new Set([...askedBy, ...askedOf])]
      .filter((one) => !register.keptBy.includes(one))
      .map((one) => contradiction('request-kind-nobody', { at, kind: one, register: register.id })),
    ...unnamed.map((one) =>
      contradiction('request-kind-not-named', { at, institution: one.id, field: field?.id ?? '' }),
    ),
  ]
}

const isWhole = (days: number, least: number) => Number.isInteger(days) && days >= least

/** Every contradiction in kinds of requests, as sentences. */
export function kindContradictions(roadmap: Roadmap): string[] {
  const { requestKinds = [] } = roadmap
  return requestKinds.flatMap((kind) => {
    const at = contradiction('thing-request-kind', { id: kind.id })
    const register = requestRegisters(roadmap).find(({ id }) => id === kind.register)
    if (!register) return [contradiction('request-kind-no-register', { at, register: kind.register })]
    const { dueDays, escalatesAfter } = kind
    const days = [
      ...(isWhole(dueDays, 1) ? [] : [dueDays]),
      ...(isWhole(escalatesAfter, 0) ? [] : [escalatesAfter]),
    ]
    return [
      ...whereContradictions(at, kind, register),
      ...alikeContradictions(at, kind, requestKinds),
      ...placesContradictions(at, roadmap, kind, register),
      ...(kind.isAboutFindings && !register.requestFlow.about
        ? [contradiction('request-kind-about-nothing', { at, register: register.id })]
        : []),
      ...days.map((one) => contradiction('request-kind-days', { at, days: String(one) })),
    ]
  })
}
