// For whom whoever works in this window may ask a request: lists offer to ask, and the form names the askers, by this one answer.
import { institutionsIn, type Keeper, type RequestKind } from '#definition'
import { useOutline } from '../roadmap-context.ts'
import { useMayKeep } from './own-rights.ts'

/** The institutions that may ask a kind and whose records somebody may keep, in the order of the roadmap. */
export function useAskers(): (kind: Pick<RequestKind, 'register' | 'askedBy'>) => Keeper[] {
  const roadmap = useOutline()
  const mayKeep = useMayKeep()
  return ({ register: id, askedBy }) => {
    const register = roadmap.registers.find((one) => one.id === id)
    if (!register) return []
    const { keptBy } = register
    const isAsker = (kind: string) => keptBy.includes(kind) && (askedBy ?? keptBy).includes(kind)
    return roadmap.jurisdictions.flatMap(({ id: jurisdiction }) =>
      institutionsIn(roadmap, jurisdiction)
        .filter(({ kind }) => isAsker(kind))
        .map(({ id: institution }) => ({ jurisdiction, institution }))
        .filter((place) => mayKeep(register, place)),
    )
  }
}
