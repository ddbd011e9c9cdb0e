// Of which jurisdictions records are asked for.
import { Refused } from '#definition'
import type { ApiContext } from '../../requests/index.ts'

/** The one that is named, else all. Throws `Refused` where it is none. */
export function askedAreas({ roadmap }: ApiContext, jurisdiction: string | undefined): string[] {
  const all = roadmap.jurisdictions.map(({ id }) => id)
  if (jurisdiction === undefined) return all
  if (all.includes(jurisdiction)) return [jurisdiction]
  throw new Refused('area-unknown', { area: jurisdiction, allowed: all.join(', ') }, 'bad-request')
}
