// Imports that people have under way: each an uploaded file with its plan, kept until it is taken, dropped, or a day old.
import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import type {
  ImportAnswer,
  ImportChoice,
  Mapping,
  OpenImport,
  Person,
  Register,
  TextReading,
} from '#definition'
import { commitImport, inspectImport, planImport, type RecordFile } from '#intake'
import type { ApiContext } from './api-context.ts'

/** How a file is to be read; what is not said is found out. */
export interface ImportWish {
  readonly mapping: Mapping | null
  readonly table?: string
  readonly text?: TextReading
  readonly jurisdiction?: string
  readonly source?: string
}

interface Job {
  readonly id: string
  readonly person: Person
  readonly register: Register
  readonly path: string
  readonly openedAt: number
  /** Ends the reading of the file once the import is dropped. */
  readonly dropping: AbortController
  wish: ImportWish
  answer: ImportAnswer
}

export interface ImportDesk {
  readonly open: (
    person: Person,
    register: Register,
    file: { path: string; name: string },
    wish: ImportWish,
  ) => Job
  readonly find: (person: Person, id: string) => Job | undefined
  /** What the person has under way, the newest first; what was taken is in the ledger. */
  readonly list: (person: Person) => OpenImport[]
  /** Reads the file again in another way. */
  readonly replan: (job: Job, wish: ImportWish) => void
  readonly commit: (job: Job, choice: ImportChoice) => void
  readonly drop: (job: Job) => Promise<void>
}

const keptFor = 24 * 60 * 60 * 1000
/** More than this one person does not have under way at once; the oldest goes. */
const mostPerPerson = 20

const failure =
  'The file could not be read to its end because of a fault on this server. It was noted in the log; nothing was taken. Try again.'

function newAnswer(id: string, register: Register, file: string, wish: ImportWish): ImportAnswer {
  const { mapping, jurisdiction = null, source = null } = wish
  return {
    ...{ id, register: register.id, jurisdiction, source, state: 'reading', file, progress: 0 },
    ...{ tables: [], table: '', text: null, headings: [], samples: [], words: {} },
    ...{ mapping, suggestion: null, plan: null, result: null, failure: null },
  }
}

/** The file of a job, and how it is to be read. */
export function fileOf(
  context: ApiContext,
  { path, person, register, answer, wish, dropping: { signal } }: Job,
): RecordFile {
  return {
    ...{ roadmap: context.roadmap, register, person, path, name: answer.file, signal, ...wish },
    ...(context.mostMegabytes === undefined ? {} : { mostMegabytes: context.mostMegabytes }),
  }
}

/** Is the job busy? Then it can be neither planned again nor taken. */
export function isBusy({ answer }: Pick<Job, 'answer'>): boolean {
  return answer.state === 'reading' || answer.state === 'committing'
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
    register,
    wish,
    dropping: { signal },
  } = job
  const headingLine = wish.mapping?.headingLine
  const table = wish.table ?? wish.mapping?.table
  const text = textOf(wish)
  const sight = await inspectImport({
    ...{ roadmap: context.roadmap, register, path, signal, mostMegabytes: context.mostMegabytes ?? 200 },
    ...(table === undefined ? {} : { table }),
    ...(text === undefined ? {} : { text }),
    ...(headingLine === undefined ? {} : { headingLine }),
  })
  if (!('kind' in sight)) return update(job, sight)
  // Read wrongly, a file can look like none at all: what was said stays in sight, so that it can be taken back.
  if (text) update(job, { text: { encoding: 'utf-8', delimiter: ',', ...text, said: text } })
}

async function plan(context: ApiContext, job: Job): Promise<void> {
  await look(context, job)
  const onProgress = (progress: number) => update(job, { progress })
  const planned = await planImport(context.db, { ...fileOf(context, job), onProgress })
  update(job, { plan: planned, progress: planned.counts.rows, state: 'planned' })
}

async function take(context: ApiContext, job: Job, choice: ImportChoice): Promise<void> {
  const onProgress = (progress: number) => update(job, { progress })
  const result = await commitImport(context.db, { ...fileOf(context, job), onProgress }, choice)
  if (result.isTaken) await rm(job.path, { force: true })
  update(job, { result, plan: result.plan, state: result.isTaken ? 'committed' : 'not-taken' })
}

/** Keeps imports in memory and their files in a folder; a restart of the server forgets both. */
export function newImportDesk(context: ApiContext, onFault: (error: unknown) => void): ImportDesk {
  const jobs = new Map<string, Job>()
  const drop = async (job: Job) => {
    jobs.delete(job.id)
    job.dropping.abort(new Error('The import was dropped.'))
    await rm(job.path, { force: true })
  }
  const run = (job: Job, work: Promise<void>) => {
    work.catch((error: unknown) => {
      if (job.dropping.signal.aborted) return
      onFault(error)
      update(job, { state: 'failed', failure })
    })
  }
  const dropOld = (person: Person) => {
    const own = [...jobs.values()].filter((job) => job.person.id === person.id && !isBusy(job))
    const old = own.filter(
      (job, at) => job.openedAt < Date.now() - keptFor || at < own.length - mostPerPerson + 1,
    )
    for (const job of old) void drop(job)
  }
  return {
    drop,
    open: (person, register, { path, name }, wish) => {
      dropOld(person)
      const id = randomUUID()
      const answer = newAnswer(id, register, name, wish)
      const dropping = new AbortController()
      const job: Job = { id, person, register, path, openedAt: Date.now(), dropping, wish, answer }
      jobs.set(id, job)
      run(job, plan(context, job))
      return job
    },
    find: (person, id) => {
      const job = jobs.get(id)
      return job?.person.id === person.id ? job : undefined
    },
    list: (person) =>
      [...jobs.values()]
        .filter(({ person: owner, answer }) => owner.id === person.id && answer.state !== 'committed')
        .map(({ answer: { id, register, state, file }, openedAt }) => ({
          ...{ id, register, state, file },
          openedAt: new Date(openedAt).toISOString(),
        }))
        .toReversed(),
    replan: (job, wish) => {
      job.wish = wish
      update(job, { ...newAnswer(job.id, job.register, job.answer.file, wish) })
      run(job, plan(context, job))
    },
    commit: (job, choice) => {
      update(job, { state: 'committing', progress: 0 })
      run(job, take(context, job, choice))
    },
  }
}
