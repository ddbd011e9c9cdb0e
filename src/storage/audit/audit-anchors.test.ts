// Anchors: signed heads of the chains, the same in the database and in a file; never by a key that came from nowhere.
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { actingAs, administrator, publicPerson } from '../database/acting-as.ts'
import { newKeyPem, readAnchor, readPublicKeys } from './audit-anchor.ts'
import { findNewestSeal, readAnchorLines, writeAnchor } from './audit-anchors.ts'
import { writeAudit } from './audit.ts'
import { migrationsFor } from '../schema/migrate.ts'
import { databaseSizes, openSize, whyNotHere } from '../testing/databases.ts'
import type { TestDatabase } from '../testing/test-database.ts'
import { verifyAudit } from '../verify/verify-audit.ts'

const folder = mkdtempSync(join(tmpdir(), 'waymark-anchors-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe.each(databaseSizes)('anchors on the %s database', (size) => {
  const missing = whyNotHere(size)
  let opened: TestDatabase
  let number = 0
  let place = { keyFile: '', anchorsFile: '' }
  beforeAll(async () => {
    if (missing === undefined) opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
  })
  afterAll(async () => {
    if (missing === undefined) await opened.close()
  })
  beforeEach(async ({ skip }) => {
    skip(missing !== undefined, missing)
    number += 1
    place = {
      keyFile: join(folder, size, `${number}.pem`),
      anchorsFile: join(folder, size, `${number}.jsonl`),
    }
    await sql`alter table audit_anchor disable trigger audit_anchor_append_only`.execute(opened.db)
    await sql`truncate audit_anchor`.execute(opened.db)
    await sql`alter table audit_anchor enable trigger audit_anchor_append_only`.execute(opened.db)
  })

  const anchor = (minute = 0, isNewKey = false) =>
    writeAnchor(opened.db, place, new Date(Date.UTC(2026, 10, 1, 8, minute)), isNewKey)
  const stored = async () =>
    (await sql<{ line: string }>`select line from audit_anchor order by number`.execute(opened.db)).rows.map(
      ({ line }) => line,
    )
  const verify = (keyFiles: readonly string[]) =>
    opened.db.transaction().execute(async (tx) => {
      const keys = readPublicKeys(keyFiles.map((file) => readFileSync(file, 'utf8')))
      const anchors = { lines: readAnchorLines(place.anchorsFile), keys }
      return (await verifyAudit(tx, { roadmap: ruritania, anchors })).differences.map(({ what }) => what)
    })

  test('each names the one before and the last entry of every chain, and stands in the file too', async () => {
    const first = await anchor(0)
    await actingAs(opened.db, administrator, (tx) =>
      writeAudit(tx, { chain: 'zenda', action: 'test', subject: 'one more' }),
    )
    const second = await anchor(15)
    expect(readAnchorLines(place.anchorsFile)).toEqual([first.line, second.line])
    expect(await stored()).toEqual([first.line, second.line])
    const { heads, previous, at } = readAnchor(second.line) ?? {}
    expect([previous, at]).toEqual([first.digest, '2026-11-01T08:15:00.000Z'])
    expect(heads?.map(({ chain }) => chain)).toEqual(['all', 'zenda'])
    expect(statSync(place.keyFile).mode & 0o777).toBe(0o600)
    expect(await verify([place.keyFile])).toEqual([])
  })

  test('the public may know the digest of the newest, and not how many entries there are', async () => {
    const { at, digest, key } = await anchor()
    expect(await actingAs(opened.db, publicPerson, findNewestSeal)).toEqual({ at, digest, key })
    const reading = actingAs(opened.db, publicPerson, (tx) => sql`select line from audit_anchor`.execute(tx))
    await expect(reading).rejects.toThrow(/permission denied/)
  })

  test('a key that is gone, or another one, is said and never made up for', async () => {
    await anchor()
    const own = readFileSync(place.keyFile, 'utf8')
    rmSync(place.keyFile)
    await expect(anchor(15)).rejects.toMatchObject({
      code: 'anchor-key-missing',
      params: { file: place.keyFile },
    })
    expect(existsSync(place.keyFile)).toBe(false)
    writeFileSync(place.keyFile, newKeyPem())
    await expect(anchor(15)).rejects.toMatchObject({
      code: 'anchor-key-other',
      params: { at: expect.stringContaining('2026-11-01T08:00') as unknown },
    })
    expect(await stored()).toHaveLength(1)
    await anchor(15, true)
    expect(await verify([place.keyFile])).toContainEqual(
      expect.stringMatching(
        /^The anchor of 2026-11-01T08:00:00.000Z in the file is signed by the key [\da-f]+, which is not known here\.$/,
      ),
    )
    writeFileSync(`${place.keyFile}.old`, own)
    expect(await verify([place.keyFile, `${place.keyFile}.old`])).toEqual([])
  })

  test('a line that a kill left unfinished is no anchor, and those that the file lacks are added', async () => {
    await anchor(0)
    const whole = readFileSync(place.anchorsFile, 'utf8')
    await anchor(15)
    writeFileSync(place.anchorsFile, whole)
    appendFileSync(place.anchorsFile, '{"at":"2026-')
    expect(await verify([place.keyFile])).toEqual([])
    await anchor(30)
    expect(readAnchorLines(place.anchorsFile)).toEqual(await stored())
    expect(await stored()).toHaveLength(3)
  })

  test('made at the same time they follow each other all the same', async () => {
    await anchor(0)
    await Promise.all([1, 2, 3, 4].map((minute) => anchor(minute)))
    expect(readAnchorLines(place.anchorsFile)).toEqual(await stored())
    expect(await verify([place.keyFile])).toEqual([])
  })
})
