// Whether a record may belong to the jurisdiction and the institution that are named.
import {
  institutionColumn,
  institutionsIn,
  keepersOf,
  notStated,
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

function choiceOf(ids: readonly string[]): string {
  return `Use one of: ${[...ids, notStated].join(', ')}; or leave it out.`
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
  const mend = choiceOf(may)
  const known = areas.flatMap((area) => institutionsIn(roadmap, area)).find(({ id }) => id === institution)
  if (known) {
    const what = `“${known.name.en}” does not keep the register “${register.name.en}”.`
    const why = `It is kept by institutions of another kind: ${register.keptBy.join(', ')}.`
    return { field, kind: 'institution-keeps-others', what, why, mend }
  }
  const where = jurisdiction === undefined ? '' : ` in “${jurisdiction}”`
  const what = `There is no institution “${institution}”${where}.`
  return {
    field,
    kind: 'institution-unknown',
    what,
    why: 'A record has to belong to an institution that is known.',
    mend,
  }
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
