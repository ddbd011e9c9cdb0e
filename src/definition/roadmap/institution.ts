// Which institution keeps a record: the one that is said, or the only one of its jurisdiction that keeps such records.
import { notStatedName } from './institution-sentences.ts'
import type { Institution } from '../codes/index.ts'
import type { Register } from '../registers/index.ts'
import { furtherNames, textIn } from '../words/index.ts'

/** The institution of what nobody said whose it is. */
export const notStated = 'not-stated'

/** The column of tables and the heading of files that names it. */
export const institutionColumn = 'institution'

/** Who keeps something: an institution, and the jurisdiction that it belongs to. */
export interface Keeper {
  readonly jurisdiction: string
  /** Id of an institution of the jurisdiction, or `notStated`. */
  readonly institution: string
}

/** An institution as far as it is named and found. */
type KnownInstitution = Pick<Institution, 'id' | 'name' | 'kind'>

/** Jurisdictions with their institutions: those of a roadmap, or what pages know of them before they know all. */
export interface Listing<Kept extends KnownInstitution = KnownInstitution> {
  readonly jurisdictions: readonly { readonly id: string; readonly institutions?: readonly Kept[] }[]
}

/** The institutions of a jurisdiction, in the order of the roadmap; none where the id is a group’s or nobody’s. */
export function institutionsIn<Kept extends KnownInstitution>(
  { jurisdictions }: Listing<Kept>,
  jurisdiction: string,
): readonly Kept[] {
  return jurisdictions.find(({ id }) => id === jurisdiction)?.institutions ?? []
}

/** The institutions of a jurisdiction that may keep records of the register: those of a kind that keeps it. */
export function keepersOf<Kept extends KnownInstitution>(
  roadmap: Listing<Kept>,
  { keptBy }: Pick<Register, 'keptBy'>,
  jurisdiction: string,
): readonly Kept[] {
  return institutionsIn(roadmap, jurisdiction).filter(({ kind }) => keptBy.includes(kind))
}

/** The usual institutions by kinds that keep a register and by jurisdiction, found once a roadmap: every row of a file asks. */
const usualByRoadmap = new WeakMap<Listing, WeakMap<Register['keptBy'], Map<string, string>>>()

function usualIn(roadmap: Listing, keptBy: Register['keptBy']): Map<string, string> {
  const byKinds = usualByRoadmap.get(roadmap) ?? new WeakMap<Register['keptBy'], Map<string, string>>()
  usualByRoadmap.set(roadmap, byKinds)
  const known = byKinds.get(keptBy) ?? new Map<string, string>()
  byKinds.set(keptBy, known)
  return known
}

/**
 * The institution of a new record of which nobody said whose it is.
 *
 * @returns the id of the only institution that may keep it; `notStated` where there are several or none
 */
export function usualInstitution(
  roadmap: Listing,
  register: Pick<Register, 'keptBy'>,
  jurisdiction: string,
): string {
  const usual = usualIn(roadmap, register.keptBy)
  const known = usual.get(jurisdiction)
  if (known !== undefined) return known
  const [only, ...others] = keepersOf(roadmap, register, jurisdiction)
  const found = only && others.length === 0 ? only.id : notStated
  // Whatever is written where a jurisdiction should stand is not kept.
  if (roadmap.jurisdictions.some(({ id }) => id === jurisdiction)) usual.set(jurisdiction, found)
  return found
}

/** The institution of a record as it is sent: the one that is said, else the usual one. */
export function keeperOf(
  roadmap: Listing,
  register: Pick<Register, 'keptBy'>,
  { jurisdiction, institution }: Pick<Keeper, 'jurisdiction'> & { readonly institution?: string | undefined },
): string {
  return institution ?? usualInstitution(roadmap, register, jurisdiction)
}

type Word = readonly [word: string, id: string]

/** Words that only one institution has. */
function singleWords(named: readonly Word[]): readonly Word[] {
  const known = Map.groupBy(named, ([word]) => word)
  return [...known].flatMap(([word, same]) => {
    const ids = new Set(same.map(([, id]) => id))
    return ids.size === 1 ? [[word, [...ids].join('')] as const] : []
  })
}

/** Names that only one institution of the jurisdiction has, and ids, in lower case, to the id. Translations come last. */
function wordsFor(institutions: readonly KnownInstitution[]): ReadonlyMap<string, string> {
  const wordsOf = (namesOf: (one: KnownInstitution) => readonly string[]) =>
    institutions.flatMap((one) => namesOf(one).map((word): Word => [word.toLowerCase(), one.id]))
  const nobody = [notStated, ...Object.values(notStatedName), ...furtherNames(notStatedName)]
  return new Map([
    ...singleWords(wordsOf(({ name }) => furtherNames(name))),
    ...singleWords(wordsOf(({ name }) => Object.values(name))),
    ...wordsOf(({ id }) => [id]),
    ...nobody.map((word): Word => [word.toLowerCase(), notStated]),
  ])
}

/** Words by jurisdiction, put together once a roadmap: every row of a file asks for them. */
const wordsByRoadmap = new WeakMap<Listing, Map<string, ReadonlyMap<string, string>>>()

function wordsIn(roadmap: Listing, jurisdiction: string): ReadonlyMap<string, string> {
  const byJurisdiction = wordsByRoadmap.get(roadmap) ?? new Map<string, ReadonlyMap<string, string>>()
  wordsByRoadmap.set(roadmap, byJurisdiction)
  const known = byJurisdiction.get(jurisdiction) ?? wordsFor(institutionsIn(roadmap, jurisdiction))
  byJurisdiction.set(jurisdiction, known)
  return known
}

/**
 * The institution of a jurisdiction that a cell means.
 *
 * @param cell an id or a name in any language, in any case; `not-stated` or “not stated” where nobody knows
 * @returns the id, `notStated`, or undefined where the jurisdiction has no such institution
 */
export function findMeantInstitution(
  roadmap: Listing,
  jurisdiction: string,
  cell: string,
): string | undefined {
  return wordsIn(roadmap, jurisdiction).get(cell.trim().toLowerCase())
}

/**
 * An institution as a list or a file of a language names it: its name, “Not stated”, or its id where the name would not
 * lead back to it. `findMeantInstitution` reads each of them.
 */
export function institutionWord(
  roadmap: Listing,
  { jurisdiction, institution }: Keeper,
  language: string,
): string {
  if (institution === notStated) return textIn(notStatedName, language)
  const found = institutionsIn(roadmap, jurisdiction).find(({ id }) => id === institution)
  const name = found ? textIn(found.name, language) : institution
  return findMeantInstitution(roadmap, jurisdiction, name) === institution ? name : institution
}
