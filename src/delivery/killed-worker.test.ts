// A worker that is killed again and again, on both databases: every job is done once in the end, no e-mail comes twice, and none is lost without being named.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import {
  actingAs,
  administrator,
  closeDatabase,
  enqueueMail,
  migrate,
  migrationsFor,
  openDatabase,
  readOutbox,
  schedule,
  sql,
  writeRights,
  type Database,
} from '#storage'
import { ruritania } from '../../roadmaps/ruritania/index.ts'
import { databaseSizes, whyNotHere } from '../storage/testing/databases.ts'
import { startServer } from '../storage/testing/start-server.ts'
import { openReceivingServer } from './testing/receiving-server.ts'

const kills = Number(process.env['KILL_ROUNDS'] ?? '3')
const [jobs, mails] = [40, 20]
const place = mkdtempSync(join(tmpdir(), 'waymark-worker-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

/** Works until nothing is due any more, and says so. */
const worker = `
  const [{ mailWork, openMailServer, workDue }, { openDatabase, sql }] = await Promise.all([import('#delivery'), import('#storage')])
  const [location, address] = process.argv.slice(1)
  const db = await openDatabase(JSON.parse(location))
  const mail = mailWork({
    server: openMailServer(address),
    from: { name: 'Waymark', address: 'waymark@example.net' },
    site: 'https://waymark.example.net',
    readerOf: (person) => Promise.resolve({ name: person, email: person + '@example.org', language: 'en' }),
    linkFor: () => Promise.resolve('https://waymark.example.net/link#x'),
  })
  const note = async (_db, { subject }) => async (tx) => {
    await sql\`insert into done_by_jobs values (\${subject})\`.execute(tx)
  }
  process.stdout.write('begun')
  await workDue({ db, works: { mail, note }, now: () => new Date() }, (error) => console.error(error))
  process.stdout.write('done')
  setInterval(() => undefined, 1000)`

/** Lets a worker begin, and kills it so many milliseconds afterwards, or when it has nothing to do. Gives whether it had. */
async function work(location: object, address: string, milliseconds: number): Promise<boolean> {
  const args = ['--input-type=module', '-e', worker, JSON.stringify(location), address]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  const [begun, done] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()]
  child.stdout.on('data', (piece: Buffer) => {
    said += piece.toString()
    if (said.includes('begun')) begun.resolve(undefined)
    if (said.includes('done')) done.resolve(undefined)
  })
  const ended = once(child, 'exit')
  await Promise.race([begun.promise, ended])
  await Promise.race([done.promise, ended, setTimeout(milliseconds)])
  child.kill('SIGKILL')
  await ended
  return said.includes('done')
}

async function fill(db: Database): Promise<void> {
  await migrate(db, migrationsFor('roadmaps/ruritania'))
  await writeRights(db, ruritania)
  await sql`create table done_by_jobs (subject text)`.execute(db)
  await sql`grant insert on done_by_jobs to waymark_person`.execute(db)
  await actingAs(db, administrator, async (tx) => {
    await sql`select add_person('ana')`.execute(tx)
    await sql`select give_role('ana', 'clerk', '*', '*', '-infinity', 'infinity')`.execute(tx)
    for (let at = 0; at < Math.max(jobs, mails); at += 1) {
      const subject = `number ${at}`
      if (at < jobs) await schedule(tx, { kind: 'note', subject })
      if (at < mails)
        await enqueueMail(tx, { person: 'ana', kind: 'key-made', subject, params: { key: subject } })
    }
  })
}

describe.each(databaseSizes)('on the %s database', (size) => {
  const reason = whyNotHere(size)
  test.skipIf(reason !== undefined)('a worker is killed again and again', { timeout: 240_000 }, async () => {
    const server = size === 'server' ? await startServer() : undefined
    const location = server
      ? ({ kind: 'server', url: server.url } as const)
      : ({ kind: 'folder', folder: join(place, 'data') } as const)
    const smtp = await openReceivingServer()
    const within = async <T>(look: (db: Database) => Promise<T>): Promise<T> => {
      const db = await openDatabase(location)
      try {
        return await look(db)
      } finally {
        await closeDatabase(db, location)
      }
    }
    await within(fill)
    let killed = 0
    for (let isDone = false; !isDone;) {
      isDone = await work(location, smtp.address, killed < kills ? 60 + killed * 130 : 60_000)
      if (!isDone) killed += 1
      // Three minutes later, what the killed one had claimed is anybody’s.
      await within(async (db) => {
        await sql`update job set claimed_until = now() where claimed_until is not null`.execute(db)
      })
    }
    const [done, outbox] = await within(async (db) => [
      (await sql<{ subject: string }>`select subject from done_by_jobs`.execute(db)).rows,
      await actingAs(db, administrator, readOutbox),
    ])
    await smtp.close()
    await server?.stop()
    expect(killed).toBeGreaterThan(0)
    expect([done.length, new Set(done.map(({ subject }) => subject)).size]).toEqual([jobs, jobs])
    const came = smtp.received.map(({ mail }) => mail.messageId)
    expect(new Set(came).size).toBe(came.length)
    const inState = (state: string) => outbox.filter((one) => one.state === state).length
    expect(inState('sent') + inState('unsure')).toBe(mails)
    // Each kill can leave one of which nobody knows whether it came: it is named, and an administrator decides.
    expect(inState('unsure')).toBeLessThanOrEqual(killed)
    expect(came.length).toBeGreaterThanOrEqual(inState('sent'))
  })
})
