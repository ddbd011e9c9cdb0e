// What an e-mail says of a request: which it is, between whom, and where it stands.
import { textOf, type KeptRecord } from '../records/index.ts'
import type { Roadmap } from '../roadmap/index.ts'
import { textIn } from '../words/index.ts'
import { institutionText } from './cross-over.ts'
import { findRequestKind, type RequestRegister } from './request-sides.ts'

interface Office {
  readonly roadmap: Roadmap
  readonly register: RequestRegister
}

/** The name of the state, as the register’s list has it. */
export function requestStateText(register: RequestRegister, fields: KeptRecord['fields']): string {
  const { state } = register.requestFlow
  const field = register.sections.flatMap(({ fields: all }) => all).find(({ id }) => id === state)
  const { list } = (field?.settings ?? {}) as {
    readonly list?: {
      readonly codes: Readonly<Record<string, { readonly name: Readonly<Record<string, string>> }>>
    }
  }
  const code = textOf(fields[state])
  return list?.codes[code]?.name['en'] ?? code
}

/** What an e-mail says of a request; no names and nothing of what is asked. */
export function requestMailParams(
  { roadmap, register }: Office,
  jurisdiction: string,
  { fields, institution }: KeptRecord,
) {
  const { number, otherSide, days } = register.requestFlow
  const kind = findRequestKind(roadmap, register.id, fields)
  const own = institutionText(roadmap, jurisdiction, institution)
  return {
    kind: textIn((kind ?? register).singular, 'en'),
    number: textOf(fields[number]),
    between: `${own} / ${textOf(fields[otherSide.name])}`,
    state: requestStateText(register, fields),
    due: textOf(fields[days.due]),
  }
}
