// Jobs as workers use them. Whoever may not administer is refused by the database.
import { sql } from 'kysely'
import type { Database } from '../database/index.ts'

/** A job that one worker has for itself, for three minutes. */
export interface Job {
  readonly id: string
  readonly kind: string
  readonly subject: string
  readonly params: Readonly<Record<string, string | number>>
  /** Which try it is: what is noted for an earlier one no longer counts. */
  readonly try: number
}

/** What a job changes: written in the transaction that marks it as done. */
export type JobEffect = (tx: Database) => Promise<void>

/**
 * Does a job: looks at what it needs, and gives what is to be written. It may be called again for the same job, where a
 * worker died or the database was gone; whatever is done outside the effect has to bear that.
 *
 * @param now the moment by the clock of the worker
 */
export type JobWork = (db: Database, job: Job, now: Date) => Promise<JobEffect>

/** The work that each kind of job needs. */
export type JobWorks = Readonly<Record<string, JobWork>>

/** The next job of these kinds that is due at that moment; undefined where there is none. */
export async function claimJob(tx: Database, kinds: readonly string[], now: Date): Promise<Job | undefined> {
  const { rows } = await sql<Omit<Job, 'params'> & { readonly parameters: string }>`
    select id::text, kind, subject, parameters, try from claim_job(${kinds}::text[], ${now.toISOString()}::timestamptz)`.execute(
    tx,
  )
  const [found] = rows
  if (!found) return undefined
  const { parameters, ...job } = found
  return { ...job, params: JSON.parse(parameters) as Job['params'] }
}

/**
 * Notes what became of a try. False where it no longer counts: then nothing of it may be written.
 *
 * @param later when it is tried again, and why; done where it is left out
 */
export async function endTry(
  tx: Database,
  job: Pick<Job, 'id' | 'try'>,
  later?: { readonly at: Date; readonly problem: string },
): Promise<boolean> {
  const { rows } = await sql<{ noted: boolean }>`
    select end_try(${job.id}::bigint, ${job.try}, ${later?.at.toISOString() ?? null}::timestamptz,
      ${later?.problem ?? null}::text) as noted`.execute(tx)
  return rows[0]?.noted === true
}

/** Forgets what was done long ago, and events. */
export async function forgetOldJobs(tx: Database): Promise<void> {
  await sql`select forget_old_jobs()`.execute(tx)
}
