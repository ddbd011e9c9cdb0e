// The institutions of a jurisdiction where no more is known than their kinds: one of each, named for what it is, or as it calls itself.
import type { Institution, Text } from '#definition'
import { institutionKinds } from './institution-kinds.ts'

export type InstitutionKind = keyof typeof institutionKinds.codes

/** What an institution calls itself, and who tells of it by that name. */
export interface OwnName {
  /** Its name in English, and in the languages of its readers where the source has it. */
  readonly name: Text
  /** The one of those by which it calls itself. */
  readonly local?: string
  readonly source: string
}

export type OwnNames = Partial<Readonly<Record<InstitutionKind, OwnName>>>

/** The secretariat is the region’s and no jurisdiction’s. */
const kinds = (Object.keys(institutionKinds.codes) as InstitutionKind[]).filter(
  (kind) => kind !== 'secretariat',
)

/** By its own name; in languages in which no source has it, by the name of its kind. */
function ownNamed(kind: InstitutionKind, own: OwnName | undefined): Omit<Institution, 'id' | 'kind'> {
  const { name } = institutionKinds.codes[kind]
  if (!own) return { name }
  const { local, source } = own
  const localName = local === undefined ? undefined : own.name[local]
  return { name: { ...name, ...own.name }, source, ...(localName === undefined ? {} : { localName }) }
}

/**
 * One institution of each kind.
 *
 * @param jurisdiction id of the jurisdiction
 * @param apart kinds whose institutions are listed one by one elsewhere
 * @param ownNames the names that institutions bear where a source says them; the others are named for their kind
 */
export function institutionsOf(
  jurisdiction: string,
  apart: readonly InstitutionKind[] = [],
  ownNames: OwnNames = {},
): Institution[] {
  return kinds
    .filter((kind) => !apart.includes(kind))
    .map((kind) => ({
      id: `${jurisdiction}-${kind}`,
      kind,
      ...ownNamed(kind, ownNames[kind]),
    }))
}
