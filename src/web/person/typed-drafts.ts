// What is typed in a form and not yet saved, on this device: a lost connection or a closed window loses nothing.
import { draftPlace } from './draft-places.ts'
import { readPerson } from './person.ts'

/** What was typed, and over which version. */
export interface TypedDraft<Typed> {
  readonly at: string
  readonly version: number
  readonly base: Typed
  readonly typed: Typed
}

interface TypedDrafts<Typed> {
  /** Keeps it on this device. False where the device takes no more. */
  readonly keep: (place: readonly (string | number)[], draft: TypedDraft<Typed>) => boolean
  readonly find: (place: readonly (string | number)[]) => TypedDraft<Typed> | undefined
  readonly drop: (place: readonly (string | number)[]) => void
}

/**
 * The drafts of one kind of form, of the person who is signed in.
 *
 * @param kind by which they are known; no blanks
 * @param isTyped whether what was found is such a form; an earlier version may have kept another one
 */
export function typedDrafts<Typed>(
  kind: string,
  isTyped: (found: Partial<Typed>) => boolean,
): TypedDrafts<Typed> {
  const placeOf = (place: readonly (string | number)[]) =>
    draftPlace(readPerson(), kind, place.map(encodeURIComponent).join('/'))
  return {
    keep: (place, draft) => {
      try {
        localStorage.setItem(placeOf(place), JSON.stringify(draft))
        return true
      } catch {
        return false
      }
    },
    find: (place) => {
      try {
        const text = localStorage.getItem(placeOf(place)) ?? 'null'
        const { at, typed, base, version } = (JSON.parse(text) ?? {}) as Partial<TypedDraft<Typed>>
        const isDraft = typeof at === 'string' && typed !== undefined && isTyped(typed) && base !== undefined
        return isDraft ? { at, typed, base, version: version ?? 0 } : undefined
      } catch {
        return undefined
      }
    },
    drop: (place) => localStorage.removeItem(placeOf(place)),
  }
}
