// What an e-mail says of a request: which it is, between whom, and where it stands.
import {
  findRequestKind,
  institutionText,
  textIn,
  textOf,
  type KeptRecord,
  type RequestRegister,
} from '#definition'
import type { RequestOffice } from './request-office.ts'

/** The name of the state, as the register’s list has it. */
export function stateText(register: RequestRegister, fields: KeptRecord['fields']): string {
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
export function mailParams(
  { roadmap, register }: Pick<RequestOffice, 'roadmap' | 'register'>,
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
    state: stateText(register, fields),
    due: textOf(fields[days.due]),
  }
}
