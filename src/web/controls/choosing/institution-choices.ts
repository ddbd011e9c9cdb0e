// Which institutions a record may be of, in the reader's words, and what stands in the form before anybody chooses.
import {
  institutionColumn,
  institutionWord,
  keepersOf,
  notStated,
  recordAreas,
  usualInstitution,
  type AnswerProblem,
  type Keeper,
  type Listing,
  type Register,
  type RoadmapOutline,
} from '#definition'
import type { OwnPlace } from '../../data/own-place.ts'
import { language } from '../../words/index.ts'
import { recordWords } from '../../words/record-words.ts'
import type { Choice } from './find-choices.ts'

const { institution: said } = recordWords

/** An institution by its name. */
export function institutionName(roadmap: Listing, keeper: Keeper): string {
  return institutionWord(roadmap, keeper, language)
}

/** Whether any institution of the roadmap keeps the register: else there is nothing to show and to choose. */
export function isKept(roadmap: Listing, register: Pick<Register, 'keptBy'>): boolean {
  return roadmap.jurisdictions.some(({ id }) => keepersOf(roadmap, register, id).length > 0)
}

/** The institutions that may keep the record, the one that it has now, and “Not stated”; none where none may. */
export function institutionChoices(
  roadmap: Listing,
  register: Register,
  { jurisdiction, institution }: Keeper,
): Choice[] {
  const may = keepersOf(roadmap, register, jurisdiction).map(({ id }) => id)
  const isOther = institution !== '' && institution !== notStated && !may.includes(institution)
  if (may.length === 0 && !isOther) return []
  return [...may, ...(isOther ? [institution] : []), notStated].map((id) => ({
    id,
    name: institutionName(roadmap, { jurisdiction, institution: id }),
  }))
}

/** What stands in the form of a new record: the only institution that may keep it; empty where one has to be chosen. */
export function firstInstitution(roadmap: Listing, register: Register, jurisdiction: string): string {
  const isOpen = keepersOf(roadmap, register, jurisdiction).length > 1
  return isOpen ? '' : usualInstitution(roadmap, register, jurisdiction)
}

/** Where a new record of the register begins: at one's own place as far as such records are kept there. */
export function firstKeeper(
  roadmap: Pick<RoadmapOutline, 'jurisdictions' | 'groups' | 'mainGroup'>,
  register: Register,
  own: OwnPlace | undefined,
): Keeper {
  const areas = recordAreas(roadmap, register)
  const jurisdiction = areas.find(({ id }) => id === own?.jurisdiction)?.id ?? areas[0]?.id ?? ''
  const isOwn = jurisdiction === own?.jurisdiction
  const kept = isOwn
    ? keepersOf(roadmap, register, jurisdiction).find(({ id }) => id === own.institution)
    : undefined
  return { jurisdiction, institution: kept?.id ?? firstInstitution(roadmap, register, jurisdiction) }
}

/** What is wrong where nobody chose one of several institutions. */
export function institutionProblems(institution: string): AnswerProblem[] {
  const { missing, why, mend } = said
  return institution === '' ? [{ field: institutionColumn, what: missing, why, mend }] : []
}
