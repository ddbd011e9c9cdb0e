// Drafts of records on this device: what is typed and not yet kept, so that a lost connection or a closed window loses nothing.
import type { RecordAnswer } from '#definition'
import { draftPlace, isDraftOf, isDraftPlace, isOver } from './draft-places.ts'
import type { FormState } from './form-state.ts'
import { readAccepted, readPerson } from './person.ts'

/** A draft that was kept before institutions were asked knows none. */
type Undecided<Kept extends { readonly institution: string }> = Omit<Kept, 'institution'> &
  Partial<Pick<Kept, 'institution'>>

export interface Draft {
  readonly register: string
  /** The record that is corrected, or the draft’s own name where the record is new. */
  readonly record: string
  readonly at: string
  readonly state: Undecided<FormState>
  /** The record as it was when its correction began. */
  readonly base?: Undecided<RecordAnswer>
  /** What was sent last and under which key, so that sending it again never makes a second record. */
  readonly sent?: { readonly key: string; readonly body: string }
}

const newMark = 'new-'
const placeOf = (register: string, record: string) => draftPlace(readPerson(), register, record)

/** A name for the draft of a new record. */
export function newDraftName(): string {
  return `${newMark}${crypto.randomUUID()}`
}

export function isNew({ record }: Draft): boolean {
  return record.startsWith(newMark)
}

function isDraft(found: unknown): found is Draft {
  const { register, state, at } = (found ?? {}) as Partial<Draft>
  return typeof register === 'string' && typeof at === 'string' && typeof state?.fields === 'object'
}

function readDraft(place: string): Draft | undefined {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(place) ?? 'null')
    return isDraft(found) ? found : undefined
  } catch {
    return undefined
  }
}

/** Keeps a draft on this device. False where the device takes no more. */
export function keepDraft(draft: Draft): boolean {
  try {
    localStorage.setItem(placeOf(draft.register, draft.record), JSON.stringify(draft))
    return true
  } catch {
    return false
  }
}

export function dropDraft(register: string, record: string): void {
  localStorage.removeItem(placeOf(register, record))
}

export function findDraft(register: string, record: string): Draft | undefined {
  return readDraft(placeOf(register, record))
}

/** The drafts of this person on this device, the newest first. */
export function readDrafts(): Draft[] {
  return Object.keys(localStorage)
    .filter((place) => isDraftOf(readPerson(), place))
    .flatMap((place) => readDraft(place) ?? [])
    .toSorted((a, b) => b.at.localeCompare(a.at))
}

/** The draft of a new record that was worked on last. */
export function findNewDraft(register: string): Draft | undefined {
  return readDrafts().find((draft) => draft.register === register && isNew(draft))
}

/** When what lies there was last worked on; undefined where it cannot be read. */
function readMoment(place: string): string | undefined {
  try {
    const { at } = (JSON.parse(localStorage.getItem(place) ?? 'null') ?? {}) as Partial<Draft>
    return typeof at === 'string' ? at : undefined
  } catch {
    return undefined
  }
}

/** Removes what has to go: drafts that are too old, and those of others once a server knows who works here. */
export function tidyDrafts(): void {
  const now = new Date()
  for (const place of Object.keys(localStorage).filter(isDraftPlace)) {
    if (isOver(place, readMoment(place), readAccepted(), now)) localStorage.removeItem(place)
  }
}

/** Removes every draft of this person, who signs out. */
export function dropOwnDrafts(): void {
  const person = readPerson()
  for (const place of Object.keys(localStorage)) {
    if (isDraftOf(person, place)) localStorage.removeItem(place)
  }
}
