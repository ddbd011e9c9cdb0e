// An import that something else holds up half way waits and goes on from its position, in this process, for a while.
import { setTimeout } from 'node:timers/promises'
import type { ImportResult } from '#definition'
import {
  actingAs,
  administrator,
  DatabaseLost,
  isDatabaseGone,
  isPassing,
  readUnderWay,
  whileHolding,
  type Database,
  type ImportUnderWay,
} from '#storage'
import { importHeldUp, importPaused } from './import-ends.ts'

/** An import that this process takes. */
export interface Owned {
  readonly db: Database
  readonly id: string
  readonly pausing: AbortSignal | undefined
  readonly pauses: readonly number[] | undefined
}

/** Milliseconds before each further try; whoever looks for imports that nobody takes goes on with it after the last. */
const usualPauses = [300, 1000, 2000, 4000]

/** Whether something else is in the way, and nothing is wrong with the import itself. */
export const isHeldUp = (error: unknown): boolean => isPassing(error) || isDatabaseGone(error)

async function wait({ id, pausing }: Owned, milliseconds: number): Promise<void> {
  try {
    await setTimeout(milliseconds, undefined, pausing ? { signal: pausing } : {})
  } catch {
    throw importPaused(id)
  }
}

const findUnderWay = async (own: Database, id: string): Promise<ImportUnderWay | undefined> =>
  (await actingAs(own, administrator, (tx) => readUnderWay(tx, { id })))[0]

/** How an import is taken by somebody who holds it. */
export interface Taking {
  /** Makes it known to the database; or says why it cannot be taken. */
  readonly begin: (own: Database) => Promise<ImportUnderWay | ImportResult>
  readonly goOn: (own: Database, underWay: ImportUnderWay) => Promise<ImportResult>
  /** What is told where somebody undid it between two tries. */
  readonly stopped: () => ImportResult
}

/** What came of a try: how it ended, or why it did not; neither where somebody else has it. */
interface Try {
  readonly result?: ImportResult
  readonly error?: unknown
}

/** The import as its tries go on. */
interface Course {
  hasBegun: boolean
  last: Try
}

async function holding({ db, id }: Owned, work: (own: Database) => Promise<Try>): Promise<Try> {
  try {
    const held = await whileHolding(db, id, work)
    return held.isHeld ? held.result : {}
  } catch (error) {
    return { error }
  }
}

/** One further try, from where the import is. */
function tryToGoOn(owned: Owned, { goOn, stopped }: Taking, { hasBegun, last }: Course): Promise<Try> {
  return holding(owned, async (own) => {
    const underWay = await findUnderWay(own, owned.id)
    if (underWay) return { result: await goOn(own, underWay) }
    // With the connection the answer to its end may have been lost: then the fault says that it is not known.
    return hasBegun && isPassing(last.error) ? { result: stopped() } : last
  })
}

/** Whether a connection broke so that nobody knows whether the last of it was kept. */
const isUnknown = (error: unknown) => error instanceof DatabaseLost && error.outcome === 'unknown'

function endedBy({ id }: Owned, { hasBegun, last: { error } }: Course): Error {
  if (hasBegun && isHeldUp(error) && !isUnknown(error)) return importHeldUp(id, error)
  if (error === undefined) return new Error(`Import ${id} belongs to somebody else.`)
  return error instanceof Error ? error : new Error(`Import ${id} did not end.`, { cause: error })
}

/**
 * Begins an import and takes it to its end. What others hold up, or a connection that breaks, makes it wait and go on from
 * its position; what never began, or has ended meanwhile, is told by the fault that there was.
 *
 * @throws Refused where it stays held up: it is still under way, and goes on with whoever finds it next
 */
export async function takeUntilTaken(owned: Owned, taking: Taking): Promise<ImportResult> {
  const course: Course = { hasBegun: false, last: {} }
  course.last = await holding(owned, async (own) => {
    const begun = await taking.begin(own)
    if ('isTaken' in begun) return { result: begun }
    course.hasBegun = true
    return { result: await taking.goOn(own, begun) }
  })
  for (const pause of owned.pauses ?? usualPauses) {
    const { result, error } = course.last
    if (result) return result
    if (!isHeldUp(error)) throw endedBy(owned, course)
    await wait(owned, pause)
    // What never began is not there to go on with: whoever asked for it compares the file anew, and need not wait for that.
    if (!course.hasBegun && isPassing(error)) throw endedBy(owned, course)
    const next = await tryToGoOn(owned, taking, course)
    // Whose connection broke may find its own lock still there for a moment.
    if (next.result ?? next.error) course.last = next
  }
  if (course.last.result) return course.last.result
  throw endedBy(owned, course)
}
