// Checks one answer by its field. Files say the same few words again and again: what was made of a text is known for a while.
import { findFieldKind } from '../fields/index.ts'
import type { Checked, Field } from '../registers/index.ts'

/** Texts of one field whose answers are kept, and how long one of them may be. */
const [mostTexts, longestText] = [1000, 60]

interface Known {
  readonly answers: Map<string, Checked<unknown>>
  /** How often one of them was asked again since there was last room. */
  hits: number
  /** Its texts hardly ever come twice, as those of numbers that name a record. */
  isGivenUp: boolean
}

const knownByField = new WeakMap<Field, Known>()

function knownOf(field: Field): Known {
  const known = knownByField.get(field)
  if (known) return known
  const fresh: Known = { answers: new Map(), hits: 0, isGivenUp: false }
  knownByField.set(field, fresh)
  return fresh
}

function check({ kind, settings }: Field, answer: unknown): Checked<unknown> {
  const found = findFieldKind(kind)
  if (!found) throw new Error(`There is no field kind “${kind}”.`)
  return found.check(answer, settings)
}

/** Makes room, or gives the field up. */
function makeRoom(known: Known): void {
  if (known.answers.size < mostTexts) return
  known.isGivenUp = known.hits < mostTexts
  known.answers.clear()
  known.hits = 0
}

/** What an answer is, or why it is none. What a text is depends on nothing but its field. */
export function checkAnswer(field: Field, answer: unknown): Checked<unknown> {
  if (typeof answer !== 'string' || answer.length > longestText) return check(field, answer)
  const known = knownOf(field)
  if (known.isGivenUp) return check(field, answer)
  const before = known.answers.get(answer)
  if (before) {
    known.hits += 1
    return before
  }
  const checked = check(field, answer)
  // A refusal is rare, and a list of answers could be changed by whoever holds it.
  if ('value' in checked && typeof checked.value !== 'object') {
    makeRoom(known)
    known.answers.set(answer, checked)
  }
  return checked
}
