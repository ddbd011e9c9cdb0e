// Imports that people have under way: what is known of each, and how it is remembered for a server that is started again.
import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { currentMoment, type ImportAnswer, type Mapping, type Person, type TextReading } from '#definition'
import {
  actingAs,
  changeWish,
  findImportJob,
  forgetImport,
  movePlace,
  readAgain,
  readImportsLookedAt,
  rememberImport,
  type ImportLookedAt,
} from '#storage'
import { findIntake, type Intake } from '#intake'
import type { ApiContext } from '../requests/index.ts'
import { takeOver } from '../uploads/index.ts'
import { findJobUnderWay } from './jobs-under-way.ts'

/** How a file is to be read; what is not said is found out. */
export interface ImportWish {
  readonly mapping: Mapping | null
  readonly table?: string
  /** Further sheets read as one table with it: every shown one with its headings, or those named. */
  readonly sheets?: readonly string[] | 'alike'
  readonly text?: TextReading
  readonly jurisdiction?: string
  readonly institution?: string
  readonly source?: string
}

/** An import that somebody has under way. */
export interface Job {
  readonly id: string
  readonly person: Person
  /** Whither it leads. */
  readonly intake: Intake
  readonly path: string
  /** SHA-256 of the bytes as they came: no others are planned or taken. */
  readonly digest: string
  readonly openedAt: number
  /** Ends the reading of the file once the import is dropped. */
  readonly dropping: AbortController
  wish: ImportWish
  answer: ImportAnswer
  /** When its plan was made; undefined while it has none. */
  plannedAt?: number
  /** Whether it was taken could not be found out yet, or the rest of it is still to be taken. */
  isUnsure: boolean
}

/** A file as it was received. */
export interface ReceivedFile {
  readonly path: string
  readonly name: string
  readonly digest: string
}

export function newAnswer(
  id: string,
  { id: register }: Pick<Intake, 'id'>,
  file: string,
  wish: ImportWish,
): ImportAnswer {
  const { mapping, jurisdiction = null, institution = null, source = null } = wish
  return {
    ...{ id, register, jurisdiction, institution, source, state: 'reading', file },
    ...{ reading: 1, progress: 0 },
    ...{ tables: [], table: '', text: null, headings: [], samples: [], words: {} },
    ...{ top: [], headingLine: 1, headingRows: 1 },
    ...{ mapping, suggestion: null, plan: null, result: null, failure: null },
  }
}

/** A person as a job goes on for them: as themselves, or for whom they act, and not by their session. */
const withoutSession = ({ id, role, for: principal }: Person): Person => ({
  ...{ id, role },
  ...(principal === undefined ? {} : { for: principal }),
})

/** A job of a file that was received just now, or at another moment. */
export function newJob(
  person: Person,
  intake: Intake,
  { path, digest, name }: ReceivedFile,
  {
    wish,
    id = randomUUID(),
    openedAt = currentMoment().getTime(),
  }: Pick<Job, 'wish'> & Partial<Pick<Job, 'id' | 'openedAt'>>,
): Job {
  return {
    // It goes on when its sender has left: as that person, but not by their session.
    ...{ id, person: withoutSession(person), intake, path, digest, wish, openedAt },
    answer: newAnswer(id, intake, name, wish),
    dropping: new AbortController(),
    isUnsure: false,
  }
}

const rowOf = ({ id, intake, answer: { file }, digest, path: place, wish }: Job) => {
  return { id, register: intake.id, file, digest, place, wish: JSON.stringify(wish) }
}

/** Remembers the job; where that cannot be, its file goes and nothing is begun. */
export async function rememberJob({ db }: ApiContext, job: Job): Promise<void> {
  try {
    await readAgain(() => actingAs(db, job.person, (tx) => rememberImport(tx, rowOf(job))))
  } catch (error) {
    await rm(job.path, { force: true })
    throw error
  }
}

/** Remembers how it is to be read from now on. */
export async function rememberWish({ db }: ApiContext, job: Job): Promise<void> {
  await readAgain(() => actingAs(db, job.person, (tx) => changeWish(tx, rowOf(job))))
}

/** The file of an import that is over, and the note of it. What cannot be removed now goes later, and changes nothing of the answer. */
export async function removeFile({ db }: ApiContext, { path, person, id }: Job): Promise<void> {
  await rm(path, { force: true }).catch(() => undefined)
  await actingAs(db, person, (tx) => forgetImport(tx, id)).catch(() => undefined)
}

/** Takes one over from a server that is gone; undefined where it is taken, being taken, or with a server that runs. */
async function takeJobOver(
  { db, roadmap, uploadFolder }: ApiContext,
  row: ImportLookedAt,
): Promise<Job | undefined> {
  const person = row.by
  const intake = findIntake(roadmap, row.register)
  if (!intake) return undefined
  const path = await actingAs(db, person, async (tx) => {
    if ((await findImportJob(tx, row.id)) ?? (await findJobUnderWay(tx, person, row.id))) return undefined
    const place = takeOver(row.place, uploadFolder)
    return place !== undefined && (await movePlace(tx, row, place)) ? place : undefined
  })
  if (path === undefined) return undefined
  await rm(row.place, { force: true })
  const file = { path, digest: row.digest, name: row.file }
  const wish = JSON.parse(row.wish) as ImportWish
  return newJob(person, intake, file, { wish, id: row.id, openedAt: Date.parse(row.at) })
}

/** The jobs of a server that is gone, with their files, as far as they are neither taken nor being taken. */
export async function takeJobsOver(context: ApiContext): Promise<Job[]> {
  const jobs: Job[] = []
  for (const row of await readImportsLookedAt(context.db)) {
    // Whoever may write nothing any more has nothing to take: that holds up nobody else.
    const job = await readAgain(() => takeJobOver(context, row)).catch(() => undefined)
    if (job) jobs.push(job)
  }
  return jobs
}
