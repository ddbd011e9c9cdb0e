// Whether a record may belong to who is named.
import { recordAreas, type Register, type Roadmap } from '#definition'

interface Office {
  readonly roadmap: Roadmap
  readonly register: Register
}

/** What is wrong with a jurisdiction and how to mend it; undefined where it may keep such records: a group only where the register speaks of groups as a whole. */
export function findJurisdictionProblem({ roadmap, register }: Office, jurisdiction: string) {
  const areas = recordAreas(roadmap, register)
  if (areas.some(({ id }) => id === jurisdiction)) return undefined
  const what =
    jurisdiction === '' ? 'The jurisdiction is empty.' : `There is no jurisdiction “${jurisdiction}”.`
  const mend = `Use one of: ${areas.map(({ id }) => id).join(', ')}.`
  return { what, why: 'A record has to belong to somebody.', mend }
}
