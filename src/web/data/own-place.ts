// Who works in this window, and for whom: what every page begins with.
import { useQuery } from '@tanstack/react-query'
import {
  institutionsIn,
  institutionWord,
  type HeldRole,
  type Listing,
  type MeAnswer,
  type Named,
  type NamedAreas,
} from '#definition'
import { language, say, words } from '../words/index.ts'
import { areaName } from './names.ts'
import { meQuery } from './queries.ts'
import { useOutline } from './roadmap-context.ts'

/** Who works in this window; null for nobody. The layout shows no page before it knows. */
export function useMe(): MeAnswer['person'] {
  return useQuery(meQuery).data?.person ?? null
}

/** Where forms, lists and imports begin for whoever works in this window. */
export function useOwnPlace(): OwnPlace | undefined {
  return ownPlaceOf(useOutline(), useMe())
}

/** A place in words: the institution and its jurisdiction, or all of them. */
export function placeText(roadmap: NamedAreas & Listing, { jurisdiction, institution }: HeldRole): string {
  if (jurisdiction === '*') return words.who.everywhere
  const area = areaName(roadmap, jurisdiction)
  if (institution === '*') return area
  return words.list([institutionWord(roadmap, { jurisdiction, institution }, language), area])
}

export function roleName({ roles }: { readonly roles: readonly Named[] }, id: string): string {
  const found = roles.find((one) => one.id === id)
  return found ? say(found.name) : id
}

/** A jurisdiction, and an institution of it where that is known. */
export interface OwnPlace {
  readonly jurisdiction: string
  readonly institution?: string
}

/** Where forms, lists and imports begin: the place of the first role that is held for one, else nowhere in particular. */
export function ownPlaceOf(roadmap: Listing, person: MeAnswer['person']): OwnPlace | undefined {
  const nearest = person?.roles.find(({ institution }) => institution !== '*')
  const held = nearest ?? person?.roles.find(({ jurisdiction }) => jurisdiction !== '*')
  if (!held || !roadmap.jurisdictions.some(({ id }) => id === held.jurisdiction)) return undefined
  const isKnown = institutionsIn(roadmap, held.jurisdiction).some(({ id }) => id === held.institution)
  return { jurisdiction: held.jurisdiction, ...(isKnown ? { institution: held.institution } : {}) }
}
