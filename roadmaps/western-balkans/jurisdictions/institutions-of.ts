// The institutions of a jurisdiction where no more is known than their kinds: one of each, named for what it is.
import type { Institution } from '#definition'
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
 */
export function institutionsOf(jurisdiction: string, apart: readonly InstitutionKind[] = []): Institution[] {
  return kinds
    .filter((kind) => !apart.includes(kind))
    .map((kind) => ({ id: `${jurisdiction}-${kind}`, name: institutionKinds.codes[kind].name, kind }))
}
