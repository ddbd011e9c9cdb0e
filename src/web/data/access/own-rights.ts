// Where whoever works in this window may keep records and state them complete, as the server says it: pages offer that and nothing that would be refused.
import { keepersOf, type Listing, type OwnPlaces, type Register } from '#definition'
import { useMe } from '../own-place.ts'
import { useOutline } from '../roadmap-context.ts'

type Kept = Pick<Register, 'id' | 'keptBy'>

/** A place of records; a part that is left out may be any. */
interface Wanted {
  readonly jurisdiction?: string | undefined
  readonly institution?: string | undefined
}

const covers = (held: string, wanted: string | undefined): boolean =>
  held === '*' || wanted === undefined || held === wanted

/** Whether a right covers records of the register at the place, or at any institution there that keeps such records. */
export function coversRecords(
  rights: readonly OwnPlaces[],
  roadmap: Listing,
  register: Kept,
  wanted: Wanted = {},
): boolean {
  const isKeeper = ({ jurisdiction, institution }: OwnPlaces) =>
    institution === '*' ||
    wanted.institution !== undefined ||
    keepersOf(roadmap, register, jurisdiction).some(({ id }) => id === institution)
  return rights.some(
    (held) =>
      covers(held.register, register.id) &&
      covers(held.jurisdiction, wanted.jurisdiction) &&
      covers(held.institution, wanted.institution) &&
      isKeeper(held),
  )
}

type Asks = (register: Kept, wanted?: Wanted) => boolean

/** Asks it of whoever works here. Of nobody it is not known before they have signed in: the way is shown, and leads there. */
function useRight(right: 'writes' | 'states'): Asks {
  const roadmap = useOutline()
  const me = useMe()
  return (register, wanted) => me === null || coversRecords(me[right], roadmap, register, wanted)
}

/** Whether records of a register may be kept and corrected. */
export const useMayKeep = (): Asks => useRight('writes')

/** Whether a register may be stated as complete. */
export const useMayState = (): Asks => useRight('states')
