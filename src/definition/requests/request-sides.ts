// Which side of a request a record stands on, of which kind it is, and where the other side keeps its own.
import { recordFields, type Register, type RequestFlow, type RequestSide } from '../registers/index.ts'
import type { Institution } from '../codes/index.ts'
import type { RequestKind, Roadmap } from '../roadmap/index.ts'
import { textOf, type StoredAnswers } from '../records/index.ts'

/** A register whose records are requests. */
export type RequestRegister = Register & { readonly requestFlow: RequestFlow }

export const isRequestRegister = (register: Register): register is RequestRegister =>
  register.requestFlow !== undefined

/** The registers whose records are requests, in the order of the roadmap. */
export const requestRegisters = ({ registers }: Pick<Roadmap, 'registers'>): RequestRegister[] =>
  registers.filter(isRequestRegister)

/** Of which kind a request is by its answers. */
export function findRequestKind(
  { requestKinds = [] }: Pick<Roadmap, 'requestKinds'>,
  register: string,
  fields: StoredAnswers,
): RequestKind | undefined {
  return requestKinds.find(
    (kind) =>
      kind.register === register && (kind.where === undefined || fields[kind.where.field] === kind.where.is),
  )
}

/** On which side the record stands; undefined where it does not say. */
export function sideOf(
  { requestFlow: { direction } }: RequestRegister,
  fields: StoredAnswers,
): RequestSide | undefined {
  const said = fields[direction.field]
  if (said === direction.asking) return 'asking'
  return said === direction.asked ? 'asked' : undefined
}

/** An institution anywhere in the roadmap. */
export interface PlacedInstitution {
  readonly jurisdiction: string
  readonly institution: Institution
}

export function findInstitution(
  { jurisdictions }: Pick<Roadmap, 'jurisdictions'>,
  id: string,
): PlacedInstitution | undefined {
  for (const { id: jurisdiction, institutions = [] } of jurisdictions) {
    const institution = institutions.find((one) => one.id === id)
    if (institution) return { jurisdiction, institution }
  }
  return undefined
}

/** The record of the side that is asked has the id of the other one with this behind it. */
export const askedEnd = '-asked'

/** The record by which the other side keeps the same request. */
export interface OtherSide {
  readonly jurisdiction: string
  readonly institution: string
  readonly id: string
}

/**
 * Where the other side keeps its record. Undefined where it is not here: a request to or from elsewhere has one record,
 * and so has one that somebody noted as received before its sender was here.
 */
export function otherSideOf(
  roadmap: Pick<Roadmap, 'jurisdictions'>,
  register: RequestRegister,
  id: string,
  fields: StoredAnswers,
): OtherSide | undefined {
  const found = findInstitution(roadmap, textOf(fields[register.requestFlow.otherSide.institution]))
  if (!found) return undefined
  const place = { jurisdiction: found.jurisdiction, institution: found.institution.id }
  if (sideOf(register, fields) === 'asking') return { ...place, id: `${id}${askedEnd}` }
  return id.endsWith(askedEnd) ? { ...place, id: id.slice(0, -askedEnd.length) } : undefined
}

/** By this both sides know the same request. */
export const requestIdOf = (id: string): string =>
  id.endsWith(askedEnd) ? id.slice(0, -askedEnd.length) : id

/** The fields that the side that is asked answers. All others but those that are kept belong to the side that asks. */
export function fieldsOfAsked({ steps }: RequestFlow): ReadonlySet<string> {
  const asked = steps.filter(({ by }) => by === 'asked')
  return new Set(asked.flatMap(({ gives = [], on }) => [...gives, ...(on === undefined ? [] : [on])]))
}

/** Whether the register has a field of that id. */
export const hasField = (register: Register, id: string): boolean =>
  recordFields(register).some((one) => one.id === id)
