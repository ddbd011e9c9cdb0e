// Registers as whoever works in this window stands to them: those of their institution, those of their jurisdiction, all others.
import {
  institutionsIn,
  keepersOf,
  type MeAnswer,
  type RegisterOutline,
  type RoadmapOutline,
} from '#definition'

export interface RegisterGroups {
  /** The jurisdiction of the person, where they work for one. */
  readonly jurisdiction: string | undefined
  /** Whether they work for an institution of it. */
  readonly hasInstitution: boolean
  readonly mine: readonly RegisterOutline[]
  readonly beside: readonly RegisterOutline[]
  readonly others: readonly RegisterOutline[]
}

/** Tells them apart by the roles that the person holds; for one who works everywhere, all are others. */
export function registerGroups(outline: RoadmapOutline, person: MeAnswer['person']): RegisterGroups {
  const placed = (person?.roles ?? []).filter(({ jurisdiction }) => jurisdiction !== '*')
  const areas = new Set(placed.map(({ jurisdiction }) => jurisdiction))
  const kinds = new Set(
    placed.flatMap(({ jurisdiction, institution }) =>
      institutionsIn(outline, jurisdiction).flatMap(({ id, kind }) => (id === institution ? [kind] : [])),
    ),
  )
  const isMine = ({ keptBy }: RegisterOutline) => keptBy.some((kind) => kinds.has(kind))
  const isBeside = (register: RegisterOutline) =>
    [...areas].some((area) => keepersOf(outline, register, area).length > 0)
  const mine = outline.registers.filter(isMine)
  const beside = outline.registers.filter((one) => !isMine(one) && isBeside(one))
  const others = outline.registers.filter((one) => !mine.includes(one) && !beside.includes(one))
  return {
    jurisdiction: [...areas][0],
    hasInstitution: kinds.size > 0,
    ...{ mine, beside, others },
  }
}
