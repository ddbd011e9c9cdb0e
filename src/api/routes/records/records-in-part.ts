// The records of a list that lie in one part of a jurisdiction, told as the map of parts tells them.
import { placeField, Refused, type Person, type Register, type SubOutlines } from '#definition'
import { partsOnMap } from '#drawing'
import { actingAs, readRecordSpots, type RecordSpot } from '#storage'
import type { ApiContext } from '../../requests/index.ts'

type FindPart = ReturnType<typeof partsOnMap>

/** Made once for the outlines of a roadmap. */
const findersKnown = new WeakMap<SubOutlines, FindPart>()

function finderOf(outlines: SubOutlines): FindPart {
  const find = findersKnown.get(outlines) ?? partsOnMap(outlines)
  findersKnown.set(outlines, find)
  return find
}

/** Where a record lies, as the map is asked about it. */
export function partOf(
  outlines: SubOutlines,
  { jurisdiction, code, latitude, longitude }: Omit<RecordSpot, 'id'>,
): ReturnType<FindPart> {
  const at = latitude === null || longitude === null ? undefined : { latitude, longitude }
  return finderOf(outlines)({ jurisdiction, code, at })
}

/**
 * The records of a register whose place lies in the part.
 *
 * @throws Refused where the roadmap has no such part, or the register asks for no place
 */
export async function recordsInPart(
  { db, roadmap: { subOutlines } }: Pick<ApiContext, 'db' | 'roadmap'>,
  person: Person,
  register: Register,
  part: string,
): Promise<{ readonly jurisdiction: string; readonly ids: readonly string[] }> {
  const jurisdiction = subOutlines?.names[part]?.jurisdiction
  if (!subOutlines || jurisdiction === undefined)
    throw new Refused('map-part-unknown', { part }, 'bad-request')
  const field = placeField(register)
  if (!field) throw new Refused('register-without-places', { register: register.id }, 'bad-request')
  const spots = await actingAs(db, person, (tx) => readRecordSpots(tx, register, { jurisdiction }, field.id))
  return {
    jurisdiction,
    ids: spots.flatMap((spot) => (partOf(subOutlines, spot)?.id === part ? [spot.id] : [])),
  }
}
