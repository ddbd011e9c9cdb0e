// Where drafts lie on a device, whose they are, and when they go. Pure.

/** How many days a draft stays on a device after it was last worked on. */
export const keptDays = 7

const mark = 'waymark-draft '
const day = 24 * 60 * 60 * 1000

/** The place of a draft of that person. No part of it has a blank. */
export function draftPlace(person: string, register: string, record: string): string {
  return `${mark}${person} ${register} ${record}`
}

/** Is there a draft in that place, of whomever? */
export function isDraftPlace(place: string): boolean {
  return place.startsWith(mark)
}

/** The person whose draft lies there; undefined where nobody is named, as earlier versions did. */
function findOwner(place: string): string | undefined {
  const parts = place.slice(mark.length).split(' ')
  return parts.length === 3 ? parts[0] : undefined
}

export function isDraftOf(person: string, place: string): boolean {
  return isDraftPlace(place) && person !== '' && findOwner(place) === person
}

/**
 * Has the draft to go: because it is too old, or belongs to nobody, or to somebody else than the person who is signed in?
 *
 * @param at when it was last worked on; undefined where it cannot be read
 * @param person who is signed in; empty where nobody is: then the drafts of whoever comes back are left
 */
export function isOver(place: string, at: string | undefined, person: string, now: Date): boolean {
  const owner = findOwner(place)
  if (owner === undefined || (person !== '' && owner !== person)) return true
  const age = now.getTime() - Date.parse(at ?? '')
  return !(age < keptDays * day)
}

/** The moment at which a draft goes that was last worked on then. */
export function lastMoment(at: string): string {
  return new Date(Date.parse(at) + keptDays * day).toISOString()
}
