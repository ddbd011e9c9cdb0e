// Jobs on both databases: written with what causes them, done when they are due, once, whichever worker dies.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { actingAs, administrator, migrationsFor, publicPerson, schedule, sql, type JobWorks } from '#storage'
import { ruritania } from '../../roadmaps/ruritania/index.ts'
import { databaseSizes, openSize, whyNotHere } from '../storage/testing/databases.ts'
import type { TestDatabase } from '../storage/testing/test-database.ts'
import { workDue } from './work-due.ts'

const day = new Date('2026-03-20T08:00:00Z')
const later = (hours: number) => new Date(day.getTime() + hours * 3_600_000)

describe.each(databaseSizes)('jobs on the %s database', (size) => {
  const reason = whyNotHere(size)
  let opened: TestDatabase
  beforeAll(async () => {
    if (reason !== undefined) return
    opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
    await sql`create table done_by_jobs (subject text)`.execute(opened.db)
    await sql`grant insert, select on done_by_jobs to waymark_person`.execute(opened.db)
  })
  beforeEach(async () => {
    if (reason === undefined)
      await sql`with gone as (delete from job) delete from done_by_jobs`.execute(opened.db)
  })
  afterAll(() => opened?.close())

  const check = test.skipIf(reason !== undefined)
  const put = (subject: string, due?: Date, kind = 'note') =>
    actingAs(opened.db, administrator, (tx) =>
      schedule(tx, { kind, subject, params: { say: subject }, ...(due ? { due } : {}) }),
    )
  const note: JobWorks['note'] = (_db, { params }) =>
    Promise.resolve(async (tx) => {
      await sql`insert into done_by_jobs values (${params.say})`.execute(tx)
    })
  const work = (now: Date, works: JobWorks = { note }, faults: unknown[] = []) =>
    workDue({ db: opened.db, works, now: () => now }, (error) => void faults.push(error))
  const done = async () => {
    const { rows } = await sql<{
      subject: string
    }>`select subject from done_by_jobs order by subject`.execute(opened.db)
    return rows.map(({ subject }) => subject)
  }

  check('one is done when its time has come, by the clock of the worker, and once', async () => {
    await put('now')
    await put('in an hour', later(1))
    await work(day)
    expect(await done()).toEqual(['now'])
    await work(later(2))
    await work(later(2))
    expect(await done()).toEqual(['in an hour', 'now'])
  })

  check('scheduled again it is not done again, at another time neither', async () => {
    await put('once')
    await work(day)
    await put('once', later(1))
    await work(later(2))
    expect(await done()).toEqual(['once'])
  })

  check('one that is undone with its cause is never done', async () => {
    const undone = actingAs(opened.db, administrator, async (tx) => {
      await schedule(tx, { kind: 'note', subject: 'undone', params: { say: 'undone' } })
      throw new Error('not today')
    })
    await expect(undone).rejects.toThrow('not today')
    await work(day)
    expect(await done()).toEqual([])
  })

  check(
    'one that fails is tried again later, with nothing written, and keeps no other one waiting',
    async () => {
      await put('fails')
      await put('works')
      let isBroken = true
      const works: JobWorks = {
        note: async (db, job, now) => {
          const effect = await note(db, job, now)
          return async (tx) => {
            await effect(tx)
            if (isBroken && job.subject === 'fails') throw new Error('The disk is full.')
          }
        },
      }
      const faults: unknown[] = []
      await work(day, works, faults)
      expect([await done(), faults.map((one) => (one as Error).message)]).toEqual([
        ['works'],
        ['The disk is full.'],
      ])
      isBroken = false
      await work(day, works)
      expect(await done()).toEqual(['works'])
      await work(later(1), works)
      expect(await done()).toEqual(['fails', 'works'])
    },
  )

  check(
    'what a worker had claimed that died is done by the next one; what it writes too late is undone',
    async () => {
      await put('dead')
      const died = work(day, {
        note: async (db, job, now) => {
          const effect = await note(db, job, now)
          await sql`update job set claimed_until = now() - interval '1 second'`.execute(db)
          await work(day)
          return effect
        },
      })
      await died
      expect(await done()).toEqual(['dead'])
    },
  )

  check('three workers do each of thirty jobs once', async () => {
    for (let count = 0; count < 30; count += 1) await put(randomUUID())
    await Promise.all([work(day), work(day), work(day)])
    const all = await done()
    expect([all.length, new Set(all).size]).toEqual([30, 30])
  })

  check(
    'the public schedules nothing, and nobody takes the place of what the database schedules',
    async () => {
      const attempt = actingAs(opened.db, publicPerson, (tx) => schedule(tx, { kind: 'note', subject: 'x' }))
      await expect(attempt).rejects.toThrow(/permission denied/)
      const clerk = { id: 'clerk', role: 'clerk' }
      const blocking = actingAs(opened.db, clerk, (tx) =>
        schedule(tx, { kind: 'remind', subject: 'zenda/2027-01-01', due: later(1e6) }),
      )
      await expect(blocking).rejects.toThrow(/permission denied/)
    },
  )

  check('work of a kind that nobody does here waits', async () => {
    await put('strange', undefined, 'strange')
    expect(await work(day)).toBe(0)
    expect(await work(day, { strange: note })).toBe(1)
  })
})
