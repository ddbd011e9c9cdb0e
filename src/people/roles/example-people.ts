// Somebody of every role, for trying out: all in the first jurisdiction, so that what one hands in the next one sees.
import {
  textIn,
  type HeldRole,
  type Institution,
  type Jurisdiction,
  type Role,
  type Roadmap,
} from '#definition'
import { say } from '../people-sentences.ts'

/** Somebody invented, who holds one role. */
export interface Example {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly held: HeldRole
}

/** Where somebody of that role would work: an institution of that kind, else the one that keeps the most registers. */
function institutionFor({ id }: Role, { registers }: Roadmap, { institutions = [] }: Jurisdiction) {
  const keeps = ({ kind }: Institution) => registers.filter(({ keptBy }) => keptBy.includes(kind)).length
  const own = institutions.find(({ kind }) => kind.endsWith(id))
  return own ?? institutions.toSorted((a, b) => keeps(b) - keeps(a))[0]
}

/** Where such a role is held: as near as its rights reach. */
function placeOf(role: Role, roadmap: Roadmap) {
  const { records = [], writes, administers } = role
  const everywhere = { jurisdiction: '*', institution: '*' }
  const [first] = roadmap.jurisdictions
  const reaches = records.map(({ of }) => of)
  if (!first || writes || administers || reaches.length === 0 || reaches.includes('all')) return everywhere
  const institution = reaches.includes('institution') ? institutionFor(role, roadmap, first) : undefined
  return { jurisdiction: first.id, institution: institution?.id ?? '*' }
}

/** What the example of a role is called in a language. */
export function exampleName(role: Role, language: string): string {
  return say('example-name', { role: textIn(role.name, language) }, language)
}

/** One example a role, in the order of the roadmap. The public needs none. */
export function examplesOf(roadmap: Roadmap): readonly Example[] {
  return roadmap.roles
    .filter(({ id }) => id !== 'public')
    .map((role) => ({
      id: `example-${role.id}`,
      name: exampleName(role, 'en'),
      email: `${role.id}@example.invalid`,
      held: { role: role.id, ...placeOf(role, roadmap), from: null, until: null },
    }))
}
