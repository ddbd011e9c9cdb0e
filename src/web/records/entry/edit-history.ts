// What was done to a form, so that it can be undone and done again. Typing on in one place is one step.
export interface Edits<State> {
  readonly past: readonly State[]
  readonly present: State
  readonly future: readonly State[]
  /** Where the last change happened; the next one there joins it. */
  readonly place: string
}

/** Steps that are remembered. */
const most = 200

export function startEdits<State>(present: State): Edits<State> {
  return { past: [], present, future: [], place: '' }
}

/** A change at a place of the form. */
export function edit<State>(edits: Edits<State>, present: State, place: string): Edits<State> {
  const isSameStep = place !== '' && place === edits.place
  const past = isSameStep ? edits.past : [...edits.past, edits.present].slice(-most)
  return { past, present, future: [], place }
}

export function undo<State>(edits: Edits<State>): Edits<State> {
  const before = edits.past.at(-1)
  if (before === undefined) return edits
  return {
    past: edits.past.slice(0, -1),
    present: before,
    future: [edits.present, ...edits.future],
    place: '',
  }
}

export function redo<State>(edits: Edits<State>): Edits<State> {
  const [next, ...future] = edits.future
  if (next === undefined) return edits
  return { past: [...edits.past, edits.present], present: next, future, place: '' }
}
