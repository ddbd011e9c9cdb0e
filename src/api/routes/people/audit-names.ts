// Names beside the ids of entries of the audit log, for whoever reads them as a file without Waymark.
import { textIn, type AuditRow, type Person, type Roadmap } from '#definition'
import type { ApiContext } from '../../requests/index.ts'

/** The language of files. */
const language = 'en'

/** Headings of the names, in the order in which they are given. */
export const nameColumns = ['by_name', 'chain_name', 'subject_name'] as const

const person = /^person (\S+)$/

function nameOfThing({ registers, indicators }: Roadmap, id: string): string {
  const register = registers.find((one) => one.id === id)
  if (register) return textIn(register.name, language)
  return indicators.find((one) => one.id === id)?.code ?? ''
}

/**
 * Names entries as the page of the log does: people as far as their names are told to whoever reads, places and registers as
 * the roadmap calls them. Empty where there is no name.
 */
export async function entryNames(
  { roadmap, signIn }: Pick<ApiContext, 'roadmap' | 'signIn'>,
  reader: Person,
): Promise<(row: AuditRow) => readonly string[]> {
  const told = (await signIn?.people.colleagues(reader)) ?? []
  const people = new Map(told.map(({ id, name }) => [id, name]))
  const areas = new Map(roadmap.jurisdictions.map(({ id, name }) => [id, textIn(name, language)]))
  return ({ by, chain, subject }) => {
    const own = by.split(' for ').map((id) => people.get(id) ?? id)
    const about = person.exec(subject)?.[1]
    return [
      own.join(' for '),
      areas.get(chain) ?? '',
      about === undefined ? nameOfThing(roadmap, subject) : (people.get(about) ?? ''),
    ]
  }
}
