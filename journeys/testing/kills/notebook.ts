// What a caller knows of what it sent: what was confirmed, and what was sent and never answered. After a kill each thing
// has to be in a state that was confirmed last or sent since, whole, and once.

/** Something that was sent: records that belong together, a file of figures, a mapping. */
export interface Thing {
  /** What it is found again by: numbers of records, the name of a file. */
  readonly names: readonly string[]
  confirmed: string
  readonly sent: string[]
}

export const absent = 'absent'

/** What somebody brings to be known: the cookie of a session, the secret of a key beside that of its owner's session. */
export interface Brought {
  readonly cookie: string
  readonly key?: string
}

export interface Notebook {
  readonly things: Set<Thing>
  /** How many changes were confirmed so far. */
  confirmed: number
  /** The number of the next month: each is used for one statement. */
  months: number
  /** What was sent with a key and has no answer yet. */
  readonly keyed: Set<Thing>
  /** Of which kinds of changes a kill cut one off, and how often. */
  readonly brokenOff: Map<string, number>
  /** Sessions and keys that were confirmed since the last look, by name. */
  readonly brought: Map<string, Brought>
}

/** An empty one. Two on one database take their months from different places. */
export function newNotebook(months = 0): Notebook {
  return {
    ...{ things: new Set(), confirmed: 0, months, keyed: new Set() },
    ...{ brokenOff: new Map(), brought: new Map() },
  }
}

/** A thing that is not there yet. */
export function newThing(notebook: Notebook, names: readonly string[]): Thing {
  const thing = { names, confirmed: absent, sent: [] }
  notebook.things.add(thing)
  return thing
}

/**
 * Sends a change and notes what became of it.
 *
 * @param work gives whether it was confirmed; false where it was refused and nothing changed; throws where no answer came
 */
export async function sendChange(
  notebook: Notebook,
  thing: Thing,
  next: string,
  work: () => Promise<boolean>,
): Promise<boolean> {
  thing.sent.push(next)
  const isKept = await work()
  thing.sent.splice(thing.sent.lastIndexOf(next), 1)
  if (!isKept) return false
  thing.confirmed = next
  notebook.confirmed += 1
  return true
}

/** Everything that is not as it may be, in words; what was found is from now on what is known. */
export function settleNotebook(notebook: Notebook, stateOf: (thing: Thing) => string): string[] {
  const faults: string[] = []
  for (const thing of notebook.things) {
    const state = stateOf(thing)
    if (state !== thing.confirmed && !thing.sent.includes(state)) {
      const [first = ''] = thing.names
      const unanswered = thing.sent.join(' or ') || 'nothing'
      faults.push(`${first} is “${state}”: confirmed was “${thing.confirmed}”, unanswered ${unanswered}`)
    }
    thing.confirmed = state
    thing.sent.splice(0)
  }
  return faults
}
