// What is typed of an assessment and not yet saved, on this device: a lost connection or a closed window loses nothing.
import type { AssessmentContent, AssessmentPlace } from '#definition'
import { draftPlace } from './draft-places.ts'
import { readPerson } from './person.ts'

/** What was typed, and over which version. */
export interface AssessmentDraft {
  readonly at: string
  readonly version: number
  readonly base: AssessmentContent
  readonly typed: AssessmentContent
}

const placeOf = ({ jurisdiction, report, element }: AssessmentPlace) =>
  draftPlace(readPerson(), 'assessment', [jurisdiction, report, element].map(encodeURIComponent).join('/'))

/** Keeps it on this device. False where the device takes no more. */
export function keepAssessmentDraft(place: AssessmentPlace, draft: AssessmentDraft): boolean {
  try {
    localStorage.setItem(placeOf(place), JSON.stringify(draft))
    return true
  } catch {
    return false
  }
}

export function findAssessmentDraft(place: AssessmentPlace): AssessmentDraft | undefined {
  try {
    const found = JSON.parse(
      localStorage.getItem(placeOf(place)) ?? 'null',
    ) as Partial<AssessmentDraft> | null
    const { at, typed, base, version } = found ?? {}
    const isDraft = typeof at === 'string' && typeof typed?.texts === 'object' && base !== undefined
    return isDraft ? { at, typed, base, version: version ?? 0 } : undefined
  } catch {
    return undefined
  }
}

export function dropAssessmentDraft(place: AssessmentPlace): void {
  localStorage.removeItem(placeOf(place))
}
