// Two servers that are started at once on an empty database: one sets it up, the other waits, and both serve the same.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { StatusAnswer } from '#definition'
import { closeDatabase, openDatabase, prepareLogins, sql } from '#storage'
import { whyNotHere } from '../storage/testing/databases.ts'
import { newAddresses, settingsOf } from '../storage/testing/prepared-database.ts'
import { startServer } from '../storage/testing/start-server.ts'
import { saying, startSite, startWaymark, stop } from './testing/run-waymark.ts'

test.skipIf(whyNotHere('server'))(
  'two first starts on one database are one after the other',
  async () => {
    const server = await startServer()
    const uploads = mkdtempSync(join(tmpdir(), 'waymark-two-starts-'))
    const addresses = newAddresses(server)
    await prepareLogins(addresses, server.superuserUrl)
    const env = { ROADMAP: 'ruritania', ...settingsOf(addresses), UPLOAD_DIR: uploads }
    const starts = [startSite(env), startSite(env)]
    try {
      const sites = await Promise.all(starts)
      const answers = await Promise.all(
        sites.map(
          async ({ address }) => (await (await fetch(`${address}/api/status`)).json()) as StatusAnswer,
        ),
      )
      expect(answers.map(({ observations }) => observations)).toEqual([33, 33])
      const location = { kind: 'server', url: addresses.owner } as const
      const db = await openDatabase(location)
      const { rows } = await sql<{ count: number }>`select count(*)::int as count from load`.execute(db)
      expect(rows).toEqual([{ count: 1 }])
      // A command that comes while somebody sets the database up says that it waits.
      const held = await db.connection().execute(async (connection) => {
        await sql`select pg_advisory_lock(hashtext('waymark set-up'))`.execute(connection)
        const running = startWaymark(['kpi'], env)
        await saying(running, /Waiting for another Waymark that is setting up this database/)
        const isOver = running.child.exitCode !== null
        await sql`select pg_advisory_unlock(hashtext('waymark set-up'))`.execute(connection)
        return { isOver, run: await running.ended }
      })
      expect(held).toMatchObject({ isOver: false, run: { code: 0 } })
      await closeDatabase(db, location)
      const ends = await Promise.all(sites.map((site) => stop(site)))
      expect(ends.map(({ code }) => code)).toEqual([0, 0])
    } finally {
      for (const start of await Promise.allSettled(starts))
        if (start.status === 'fulfilled') start.value.child.kill('SIGKILL')
      await server.stop()
      rmSync(uploads, { recursive: true })
    }
  },
  180_000,
)
