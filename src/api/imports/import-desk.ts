// Imports that people have under way: each an uploaded file with its plan, kept until it is taken, dropped, or a day old.
import {
  currentMoment,
  isRefused,
  refusedText,
  type ImportAnswer,
  type ImportChoice,
  type ImportResult,
  type OpenImport,
  type Person,
  type TextReading,
} from '#definition'
import type { FileToTake, Intake } from '#intake'
import { actingAs, DatabaseLost, findImportJob, lockImports, readAgain } from '#storage'
import type { ApiContext } from '../requests/index.ts'
import {
  newAnswer,
  newJob,
  rememberJob,
  rememberWish,
  removeFile,
  takeJobsOver,
  type ImportWish,
  type Job,
  type ReceivedFile,
} from './import-jobs.ts'
import { findJobUnderWay, goingOn } from './jobs-under-way.ts'
import { say } from './imports-sentences.ts'

export interface ImportDesk {
  /** Remembered before it is answered: it is there again where the server is started again. */
  readonly open: (person: Person, intake: Intake, file: ReceivedFile, wish: ImportWish) => Promise<Job>
  readonly find: (person: Person, id: string) => Job | undefined
  /** How an import stands, also one that was taken before this server was started. */
  readonly look: (person: Person, id: string) => Promise<ImportAnswer | undefined>
  /** What the person has under way, the newest first; what was taken is in the ledger. */
  readonly list: (person: Person) => OpenImport[]
  /** Reads the file again in another way. */
  readonly replan: (job: Job, wish: ImportWish) => void
  readonly commit: (job: Job, choice: ImportChoice) => void
  readonly drop: (job: Job) => Promise<void>
  /** Goes on with what a server that is gone had looked at, file by file. */
  readonly restore: () => Promise<void>
}

const keptFor = 24 * 60 * 60 * 1000
/** More than this one person does not have under way at once; the oldest goes. */
const mostPerPerson = 20

/** The file of a job, and how it is to be read. */
export function fileOf(
  context: ApiContext,
  { path, digest, person, answer, wish, dropping: { signal } }: Job,
): FileToTake {
  return {
    ...{ person, path, digest, name: answer.file, signal, ...wish },
    ...(context.mostMegabytes === undefined ? {} : { mostMegabytes: context.mostMegabytes }),
    ...(context.sliceSize === undefined ? {} : { sliceSize: context.sliceSize }),
  }
}

/** Is the job busy, or not known to be over? Then it can be neither planned again nor taken. */
export function isBusy({ answer, isUnsure }: Pick<Job, 'answer' | 'isUnsure'>): boolean {
  return isUnsure || answer.state === 'reading' || answer.state === 'committing'
}

function update(job: Job, change: Partial<ImportAnswer>): void {
  job.answer = { ...job.answer, ...change }
}

/** How the text of the file is read: as the person says, else as the layout does, else as is recognised. */
export function textOf({ text, mapping }: ImportWish): TextReading | undefined {
  return text ?? mapping?.text
}

async function look(context: ApiContext, job: Job): Promise<void> {
  const {
    path,
    intake,
    wish,
    dropping: { signal },
  } = job
  const table = wish.table ?? wish.mapping?.table
  const text = textOf(wish)
  const sight = await intake.inspect({
    ...{ path, signal },
    ...(context.mostMegabytes === undefined ? {} : { mostMegabytes: context.mostMegabytes }),
    ...(table === undefined ? {} : { table }),
    ...(text === undefined ? {} : { text }),
    ...(wish.mapping ? { mapping: wish.mapping } : {}),
    ...(job.answer.jurisdiction === null ? {} : { jurisdiction: job.answer.jurisdiction }),
  })
  if (!('kind' in sight)) return update(job, sight)
  // Read wrongly, a file can look like none at all: what was said stays in sight, so that it can be taken back.
  if (text) update(job, { text: { encoding: 'utf-8', delimiter: ',', sample: '', ...text, said: text } })
}

async function plan(context: ApiContext, job: Job): Promise<void> {
  await look(context, job)
  const onProgress = (progress: number) => update(job, { progress })
  const planned = await job.intake.plan(context.db, { ...fileOf(context, job), onProgress })
  job.plannedAt = performance.now()
  update(job, { plan: planned, progress: planned.counts.rows, state: 'planned' })
}

const taken = (job: Job, result: ImportResult): ImportAnswer => ({
  ...job.answer,
  ...{ result, plan: result.plan, state: 'committed', failure: null },
})

/** For so long a plan that was made holds for a large file; after that it is gone over once more before it is taken. */
const planHolds = 10 * 60 * 1000

async function take(context: ApiContext, job: Job, choice: ImportChoice): Promise<void> {
  const { answer, plannedAt = -Infinity } = job
  const isFresh = answer.plan !== null && performance.now() - plannedAt < planHolds
  const wanted: FileToTake = {
    ...fileOf(context, job),
    onProgress: (progress) => update(job, { progress }),
    ...{ answer: { ...answer, progress: answer.plan?.counts.rows ?? 0 }, isUpload: true },
    ...(isFresh && answer.plan ? { judged: answer.plan } : {}),
    ...(context.imports ? { pausing: context.imports.pausing } : {}),
  }
  const result = await job.intake.commit(context.db, wanted, choice)
  if (!result.isTaken) return update(job, { result, plan: result.plan, state: 'not-taken' })
  await removeFile(context, job)
  job.answer = taken(job, result)
}

/** After a fault: whether the file was taken is asked of the database, which alone knows where a connection broke. */
async function findOut(context: ApiContext, job: Job): Promise<void> {
  const { db, imports } = context
  const { person, intake, answer } = job
  // As long as this process goes on, it goes on with what was held up.
  const goesOn = imports?.pausing.aborted === false
  try {
    const [found, underWay] = await actingAs(db, person, async (tx) => {
      // What may still be taking it is waited for.
      await lockImports(tx, intake.id)
      return [await findImportJob(tx, answer.id), await findJobUnderWay(tx, person, answer.id)] as const
    })
    if (found) await removeFile(context, job)
    job.isUnsure = underWay !== undefined
    const leftOver = underWay ? goingOn(underWay) : say('reading-failed')
    job.answer =
      found ?? (underWay && goesOn ? underWay.answer : { ...answer, state: 'failed', failure: leftOver })
  } catch {
    job.isUnsure = true
    update(job, { state: 'failed', failure: refusedText({ code: 'import-not-known-yet', params: {} }) })
  }
}

const isJobId = (id: string) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id)

/** Those of the person that make room for another one. */
function tooOld(jobs: ReadonlyMap<string, Job>, person: Person): Job[] {
  const own = [...jobs.values()].filter((job) => job.person.id === person.id && !isBusy(job))
  return own.filter(
    (job, at) => job.openedAt < currentMoment().getTime() - keptFor || at < own.length - mostPerPerson + 1,
  )
}

/** As it stands in a list. */
const openImportOf = ({ answer: { id, register, state, file }, openedAt }: Job): OpenImport => ({
  ...{ id, register, state, file },
  openedAt: new Date(openedAt).toISOString(),
})

/** What the database knows of an import that this process does not have under way. */
const findWritten = ({ db }: ApiContext, person: Person, id: string): Promise<ImportAnswer | undefined> =>
  actingAs(
    db,
    person,
    async (tx) => (await findImportJob(tx, id)) ?? (await findJobUnderWay(tx, person, id))?.answer,
  )

/** Whoever ends the process waits for it. */
function noteRunning({ imports }: ApiContext, taking: Promise<void>): void {
  imports?.running.add(taking)
  void taking.finally(() => imports?.running.delete(taking))
}

/** What the person has under way, the newest first. */
const openImports = (jobs: readonly Job[], person: Person): OpenImport[] =>
  jobs
    .filter(({ person: owner, answer }) => owner.id === person.id && answer.state !== 'committed')
    .map(openImportOf)
    .toReversed()

/** Runs work on a job; where it fails, the job says so. */
function runner(context: ApiContext, onFault: (error: unknown) => void) {
  return (job: Job, work: Promise<void>): Promise<void> =>
    work.catch((error: unknown) => {
      if (job.dropping.signal.aborted) return
      if (!isRefused(error, 'import-paused')) onFault(error)
      if (job.answer.state === 'committing') return findOut(context, job)
      return update(job, {
        state: 'failed',
        failure: error instanceof DatabaseLost ? say('database-away') : say('reading-failed'),
      })
    })
}

/** Keeps the plans of imports in memory; which there are, and how each is read, is remembered in the database. */
export function newImportDesk(context: ApiContext, onFault: (error: unknown) => void): ImportDesk {
  const jobs = new Map<string, Job>()
  const drop = async (job: Job) => {
    jobs.delete(job.id)
    job.dropping.abort(new Error('The import was dropped.'))
    await removeFile(context, job)
  }
  const run = runner(context, onFault)
  const read = (job: Job) => {
    const again = readAgain(() => plan(context, job))
    return run(job, again)
  }
  const find = (person: Person, id: string) => {
    const job = jobs.get(id)
    return job?.person.id === person.id ? job : undefined
  }
  return {
    drop,
    find,
    open: async (person, intake, file, wish) => {
      for (const old of tooOld(jobs, person)) void drop(old)
      const job = newJob(person, intake, file, { wish })
      await rememberJob(context, job)
      jobs.set(job.id, job)
      void read(job)
      return job
    },
    look: async (person, id) => {
      const job = find(person, id)
      if (job?.isUnsure) await findOut(context, job)
      if (job || !isJobId(id)) return job?.answer
      return findWritten(context, person, id)
    },
    list: (person) => openImports([...jobs.values()], person),
    replan: (job, wish) => {
      job.wish = wish
      const reading = job.answer.reading + 1
      delete job.plannedAt
      update(job, { ...newAnswer(job.id, job.intake, job.answer.file, wish), reading })
      const remembered = rememberWish(context, job)
      void run(
        job,
        remembered.then(() => read(job)),
      )
    },
    restore: async () => {
      const left = await takeJobsOver(context)
      for (const job of left) jobs.set(job.id, job)
      // One after the other: a start is no moment to read twenty files at once.
      const readAll = async () => {
        for (const job of left) await read(job)
      }
      void readAll()
    },
    commit: (job, choice) => {
      update(job, { state: 'committing', progress: 0, failure: null })
      noteRunning(context, run(job, take(context, job, choice)))
    },
  }
}
