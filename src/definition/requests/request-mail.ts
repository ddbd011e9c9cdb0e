// What an e-mail says of a request: which it is, between whom, and where it stands.
import { findField, recordFields } from '../registers/index.ts'
import { textOf, type KeptRecord } from '../records/index.ts'
import type { Roadmap } from '../roadmap/index.ts'
import type { Phrase, Text } from '../words/index.ts'
import { institutionPhrase } from './cross-over.ts'
import { findInstitution, findRequestKind, type RequestRegister } from './request-sides.ts'

interface Office {
  readonly roadmap: Roadmap
  readonly register: RequestRegister
}

/** The name of the state, as the register’s list has it. */
export function requestStateName(register: RequestRegister, fields: KeptRecord['fields']): Text {
  const { state } = register.requestFlow
  const field = findField(recordFields(register), state)
  const { list } = (field?.settings ?? {}) as {
    readonly list?: { readonly codes: Readonly<Record<string, { readonly name: Text }>> }
  }
  const code = textOf(fields[state])
  return list?.codes[code]?.name ?? { en: code }
}

/** The other side as mail names it: an institution of the roadmap in the language of whoever reads, others as they are written. */
export function otherSidePhrase(
  roadmap: Roadmap,
  { requestFlow: { otherSide } }: RequestRegister,
  fields: KeptRecord['fields'],
): Phrase {
  const found = findInstitution(roadmap, textOf(fields[otherSide.institution]))
  return found
    ? institutionPhrase(roadmap, found.jurisdiction, found.institution.id)
    : [textOf(fields[otherSide.name])]
}

/** What an e-mail says of a request; no names and nothing of what is asked. */
export function requestMailParams(
  { roadmap, register }: Office,
  jurisdiction: string,
  { fields, institution }: KeptRecord,
) {
  const { number, days } = register.requestFlow
  const kind = findRequestKind(roadmap, register.id, fields)
  const own = institutionPhrase(roadmap, jurisdiction, institution)
  return {
    kind: (kind ?? register).singular,
    number: textOf(fields[number]),
    between: [...own, ' / ', ...otherSidePhrase(roadmap, register, fields)],
    state: requestStateName(register, fields),
    due: textOf(fields[days.due]),
  }
}
