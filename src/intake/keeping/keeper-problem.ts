// Whether a record may belong to the jurisdiction and the institution that are named.
import {
  spokenText,
  institutionColumn,
  institutionsIn,
  keepersOf,
  notStated,
  wordsOf,
  type Keeper,
  type Register,
  type Roadmap,
} from '#definition'
import { findJurisdictionProblem } from './jurisdiction-problem.ts'

interface Office {
  readonly roadmap: Roadmap
  readonly register: Register
}

/** What is wrong with who keeps a record, and how to mend it. */
export interface KeeperProblem {
  readonly field: 'jurisdiction' | typeof institutionColumn
  readonly kind: 'jurisdiction-unknown' | 'institution-unknown' | 'institution-keeps-others'
  readonly what: string
  readonly why: string
  readonly mend: string
}

/**
 * What is wrong with an institution that is said to keep a record.
 *
 * @param jurisdiction the one it has to be in; any of the roadmap where that is not said
 * @returns undefined where the institution may keep such records, or is not stated
 */
export function findInstitutionProblem(
  { roadmap, register }: Office,
  { jurisdiction, institution }: Partial<Keeper>,
): KeeperProblem | undefined {
  if (institution === undefined || institution === notStated) return undefined
  const areas = jurisdiction === undefined ? roadmap.jurisdictions.map(({ id }) => id) : [jurisdiction]
  const may = areas.flatMap((area) => keepersOf(roadmap, register, area)).map(({ id }) => id)
  if (may.includes(institution)) return undefined
  const field = institutionColumn
  const allowed = [...may, notStated].join(', ')
  const known = areas.flatMap((area) => institutionsIn(roadmap, area)).find(({ id }) => id === institution)
  if (known) {
    const kinds = register.keptBy.join(', ')
    const params = {
      institution: spokenText(known.name),
      register: spokenText(register.name),
      kinds,
      allowed,
    }
    return { field, kind: 'institution-keeps-others', ...wordsOf('institution-keeps-others', params) }
  }
  const words =
    jurisdiction === undefined
      ? wordsOf('institution-unknown', { value: institution, allowed })
      : wordsOf('institution-unknown-there', { value: institution, jurisdiction, allowed })
  return { field, kind: 'institution-unknown', ...words }
}

/** What is wrong with who is said to keep a record: its jurisdiction first, and then the institution in it. */
export function findKeeperProblem(
  office: Office,
  keeper: Pick<Keeper, 'jurisdiction'> & Partial<Keeper>,
): KeeperProblem | undefined {
  const foreign = findJurisdictionProblem(office, keeper.jurisdiction)
  if (foreign) return { field: 'jurisdiction', kind: 'jurisdiction-unknown', ...foreign }
  return findInstitutionProblem(office, keeper)
}
