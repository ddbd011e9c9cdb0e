// The institutions of a jurisdiction where no more is known than their kinds: one of each, named for what it is, or as it calls itself.
import type { Institution, Text } from '#definition'
import { institutionKinds } from './institution-kinds.ts'

export type InstitutionKind = keyof typeof institutionKinds.codes

/** The secretariat is the region’s and no jurisdiction’s. */
const kinds = (Object.keys(institutionKinds.codes) as InstitutionKind[]).filter(
  (kind) => kind !== 'secretariat',
)

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
  ownNames: Partial<Readonly<Record<InstitutionKind, Text>>> = {},
): Institution[] {
  return kinds
    .filter((kind) => !apart.includes(kind))
    .map((kind) => ({
      id: `${jurisdiction}-${kind}`,
      name: ownNames[kind] ?? institutionKinds.codes[kind].name,
      kind,
    }))
}
