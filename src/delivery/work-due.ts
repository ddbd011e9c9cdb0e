// One job after the other that is due: claimed, done, and marked as done with what it changes.
import { actingAs, administrator, claimJob, endTry, type Database, type Job, type JobWorks } from '#storage'
import { TryLater } from './try-later.ts'

/** What a worker works with. */
export interface Working {
  readonly db: Database
  readonly works: JobWorks
  readonly now: () => Date
}

/** Told of what went wrong. */
type OnFault = (error: unknown) => void

/** Thrown to undo what was written for a job that another worker has meanwhile. */
class TryGone extends Error {
  override name = 'TryGone'
}

const [firstWait, longestWait] = [30_000, 3_600_000]

/** Milliseconds until the next try. */
const waitAfter = (tries: number): number => Math.min(longestWait, firstWait * 2 ** Math.min(tries - 1, 10))

const longestProblem = 200
const problemOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, longestProblem)

async function doJob({ db, works, now }: Working, job: Job): Promise<void> {
  const work = works[job.kind]
  if (!work) return
  const effect = await work(db, job, now())
  await actingAs(db, administrator, async (tx) => {
    await effect(tx)
    if (!(await endTry(tx, job))) throw new TryGone('try-gone')
  })
}

/** Lets a job that could not be done wait. */
async function putOff({ db, now }: Working, job: Job, error: unknown): Promise<void> {
  const later = { at: new Date(now().getTime() + waitAfter(job.try)), problem: problemOf(error) }
  await actingAs(db, administrator, async (tx) => {
    if (error instanceof TryLater) await error.effect?.(tx)
    await endTry(tx, job, later)
  })
}

async function workNext(working: Working, onFault: OnFault): Promise<boolean> {
  const { db, works, now } = working
  const job = await actingAs(db, administrator, (tx) => claimJob(tx, Object.keys(works), now()))
  if (!job) return false
  try {
    await doJob(working, job)
  } catch (error) {
    if (error instanceof TryGone) return true
    await putOff(working, job, error)
    if (!(error instanceof TryLater)) onFault(error)
  }
  return true
}

/**
 * Does what is due, one after the other, and gives how many jobs were tried. A job that fails is tried again later, and
 * keeps no other one waiting.
 *
 * @param onFault told of what went wrong with a job
 */
export async function workDue(
  working: Working,
  onFault: OnFault = () => undefined,
  isOver: () => boolean = () => false,
): Promise<number> {
  let tried = 0
  while (!isOver() && (await workNext(working, onFault))) tried += 1
  return tried
}
