// Whether a record may belong to who is named.
import { recordAreas, wordsOf, type Register, type Roadmap } from '#definition'

interface Office {
  readonly roadmap: Roadmap
  readonly register: Register
}

/** What is wrong with a jurisdiction and how to mend it; undefined where it may keep such records: a group only where the register speaks of groups as a whole. */
export function findJurisdictionProblem({ roadmap, register }: Office, jurisdiction: string) {
  const areas = recordAreas(roadmap, register)
  if (areas.some(({ id }) => id === jurisdiction)) return undefined
  const allowed = areas.map(({ id }) => id).join(', ')
  return jurisdiction === ''
    ? wordsOf('record-jurisdiction-empty', { allowed })
    : wordsOf('record-jurisdiction-unknown', { value: jurisdiction, allowed })
}
