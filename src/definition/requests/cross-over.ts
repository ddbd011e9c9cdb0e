// What the record of the other side becomes by what one side has answered: its own fields stay, those of the other come over.
import { recordFields, type Field } from '../registers/index.ts'
import type { Roadmap } from '../roadmap/index.ts'
import type { KeptRecord, StoredAnswers } from '../records/index.ts'
import { phraseIn, type Phrase, type Text } from '../words/index.ts'
import { numberAcross } from './number-across.ts'
import { fieldsOfAsked, sideOf, type OtherSide, type RequestRegister } from './request-sides.ts'

/** Jurisdictions and institutions as far as they are named. */
export interface Naming {
  readonly jurisdictions: readonly {
    readonly id: string
    readonly name: Text
    readonly institutions?: readonly { readonly id: string; readonly name: Text }[]
  }[]
}

interface OwnSide {
  readonly jurisdiction: string
  readonly record: KeptRecord
}

/** An institution with its jurisdiction, in all languages. */
export function institutionPhrase(
  { jurisdictions }: Naming,
  jurisdiction: string,
  institution: string,
): Phrase {
  const area = jurisdictions.find(({ id }) => id === jurisdiction)
  const found = area?.institutions?.find(({ id }) => id === institution)
  return [found?.name ?? institution, ...(area ? [', ', area.name] : [])]
}

/** The same in English, as records keep it. */
export const institutionText = (roadmap: Naming, jurisdiction: string, institution: string): string =>
  phraseIn(institutionPhrase(roadmap, jurisdiction, institution), 'en')

/** Whether the answer to a field goes to the other side at all. */
export function isSent({ requestFlow: { keeps, sends } }: RequestRegister, { id, mayLeave }: Field): boolean {
  return !keeps.includes(id) && (mayLeave !== 'never' || sends.includes(id))
}

/** Rows of child tables that are sent, without the answers that stay. */
function rowsAcross(register: RequestRegister, own: KeptRecord): Record<string, StoredAnswers[]> {
  const { keeps } = register.requestFlow
  return Object.fromEntries(
    register.children.map(({ id, fields }) => {
      if (keeps.includes(id)) return [id, []]
      const rows = (own.children[id] ?? []).map((row) =>
        Object.fromEntries(fields.map((field) => [field.id, isSent(register, field) ? row[field.id] : null])),
      )
      return [id, rows]
    }),
  )
}

/** Whether a sensitive answer that is missing here was withheld from whoever acts: it stays as it was sent before. */
const isWithheld = ({ isSensitive }: Field, answer: unknown): boolean =>
  isSensitive === true && (answer === null || answer === undefined)

/** The record of the side that is asked, as the asking side wants it. */
function asAsked(
  roadmap: Roadmap,
  register: RequestRegister,
  { jurisdiction, record }: OwnSide,
  current: KeptRecord | undefined,
): KeptRecord['fields'] {
  const { direction, number, otherSide, state } = register.requestFlow
  const asked = fieldsOfAsked(register.requestFlow)
  const fields = recordFields(register).map((field): [string, unknown] => {
    const { id } = field
    const own = record.fields[id] ?? null
    const before = current?.fields[id] ?? null
    // What it answered stays its own; of a request that it has not yet, it is told what the side that asks noted of it.
    const isTheirs = current !== undefined && asked.has(id)
    if (id !== state && (isTheirs || !isSent(register, field)) && id !== number) return [id, before]
    return [id, isWithheld(field, own) ? before : own]
  })
  return {
    ...(Object.fromEntries(fields) as StoredAnswers),
    [direction.field]: direction.asked,
    [number]: numberAcross(roadmap, record.fields[number], { jurisdiction, institution: record.institution }),
    [otherSide.name]: institutionText(roadmap, jurisdiction, record.institution),
    [otherSide.institution]: record.institution,
  }
}

/** The record of the side that asks, with what the other one has answered. */
function asAsking(register: RequestRegister, { record }: OwnSide, current: KeptRecord): KeptRecord['fields'] {
  const { state } = register.requestFlow
  const asked = fieldsOfAsked(register.requestFlow)
  const fields = recordFields(register)
    .filter((field) => asked.has(field.id) && isSent(register, field))
    .map((field): [string, unknown] => {
      const own = record.fields[field.id] ?? null
      return [field.id, isWithheld(field, own) ? (current.fields[field.id] ?? null) : own]
    })
  return {
    ...current.fields,
    ...(Object.fromEntries(fields) as StoredAnswers),
    [state]: record.fields[state],
  }
}

/**
 * The record of the other side, after this side has answered something.
 *
 * @param current as it stands; undefined where it has none yet
 * @returns undefined where there is nothing to bring an answer to: the side that asks has no record
 */
export function recordAcross(
  roadmap: Roadmap,
  register: RequestRegister,
  own: OwnSide,
  { other, current }: { readonly other: OtherSide; readonly current: KeptRecord | undefined },
): KeptRecord | undefined {
  const deliberate = own.record.isDeliberate ? ({ isDeliberate: true } as const) : {}
  if (sideOf(register, own.record.fields) === 'asking') {
    const fields = asAsked(roadmap, register, own, current)
    const children = rowsAcross(register, own.record)
    for (const id of register.requestFlow.keeps)
      if (current?.children[id]) children[id] = [...current.children[id]]
    return { ...deliberate, ...current, institution: other.institution, fields, children }
  }
  return current && { ...current, fields: asAsking(register, own, current) }
}
