// Whatever somebody changes past Waymark, with all the rights that there are, is named when the audit log is verified.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  actingAs,
  administrator,
  migrationsFor,
  readAnchorLines,
  readPublicKeys,
  sql,
  verifyAudit,
  verifyCounts,
  writeAnchor,
  type AuditVerdict,
  type Database,
} from '#storage'
import { ruritania } from '../../roadmaps/ruritania/index.ts'
import { tablesTold } from '../storage/testing/audit-differences.ts'
import { databaseSizes, openSize, whyNotHere } from '../storage/testing/databases.ts'
import type { TestDatabase } from '../storage/testing/test-database.ts'
import { fillWithHistory } from './testing/fill-with-history.ts'
import { tamperedLog } from './testing/tampered-log.ts'
import { tamperedRecords } from './testing/tampered-records.ts'
import { tamperedSchema } from './testing/tampered-schema.ts'
import { tamperedTables } from './testing/tampered-tables.ts'

const folder = mkdtempSync(join(tmpdir(), 'waymark-tampering-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe.each(databaseSizes)('on the %s database', (size) => {
  const missing = whyNotHere(size)
  const place = { keyFile: join(folder, `${size}.pem`), anchorsFile: join(folder, `${size}.jsonl`) }
  let opened: TestDatabase
  beforeAll(async () => {
    if (missing !== undefined) return
    opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
    await fillWithHistory(opened.db, folder)
    await writeAnchor(opened.db, place, new Date('2026-11-01T08:00:00Z'))
    await writeAnchor(opened.db, place, new Date('2026-11-01T08:15:00Z'))
  })
  afterAll(async () => {
    if (missing === undefined) await opened.close()
  })

  const anchors = () => ({
    lines: readAnchorLines(place.anchorsFile),
    keys: readPublicKeys([readFileSync(place.keyFile, 'utf8')]),
  })

  /** What is found after the changes, which are undone again. */
  async function verifyAfter(statements: readonly string[]): Promise<AuditVerdict> {
    let verdict: AuditVerdict | undefined
    const undone = new Error('undone')
    await opened.db
      .transaction()
      .execute(async (tx) => {
        for (const statement of statements) await sql.raw(statement).execute(tx)
        verdict = await verifyAudit(tx, { roadmap: ruritania, anchors: anchors(), logins: ['waymark'] })
        throw undone
      })
      .catch((error: unknown) => {
        if (error !== undone) throw error
      })
    if (!verdict) throw new Error('Nothing was verified.')
    return verdict
  }

  test('an honest history has no difference, and says since when and how far it is proved', async ({
    skip,
  }) => {
    skip(missing !== undefined, missing)
    const verdict = await verifyAfter([])
    expect(verdict.differences).toEqual([])
    expect(verdict).toMatchObject({ remarks: [], anchors: 2, newestAnchor: '2026-11-01T08:15:00.000Z' })
    expect(verdict.since).toMatch(/^\d{4}-\d\d-\d\dT/)
  })

  test.each([...tamperedRecords, ...tamperedTables, ...tamperedLog, ...tamperedSchema])(
    '%s is named',
    async (_what, statements, named) => {
      if (missing !== undefined) return
      const { differences } = await verifyAfter(statements)
      expect(differences.map(({ what }) => what)).toContainEqual(expect.stringMatching(named))
    },
  )

  test.each(['counted_observation', 'counted_rollup'])(
    'a count that was changed is named by counting from zero: %s',
    async (table) => {
      if (missing !== undefined) return
      const change = (by: number) =>
        sql`update ${sql.id(table)} set value = value + ${by} where data_element = 'litter-collected'
          and jurisdiction = 'zenda'`.execute(opened.db)
      await change(1)
      const counting = <T>(work: (tx: Database) => Promise<T>) => actingAs(opened.db, administrator, work)
      const differences = await verifyCounts(counting, ruritania)
      expect(differences[0]?.what).toMatch(/^The count of litter-collected of zenda .* its records come to/)
      await change(-1)
      expect(await verifyCounts(counting, ruritania)).toEqual([])
    },
  )

  test('every table is proved, follows from one that is, or is named as not proved', async ({ skip }) => {
    skip(missing !== undefined, missing)
    const { rows } = await sql<{ name: string }>`select tablename as name from pg_tables
      where schemaname = 'public' order by 1`.execute(opened.db)
    const registers = rows.map(({ name }) => name).filter((name) => name.startsWith('register_'))
    const log = ['audit_entry', 'audit_anchor', 'counted_observation', 'counted_rollup']
    // Several kinds may be proved of one table.
    const known = new Set([...tablesTold, ...registers, ...log])
    expect(rows.map(({ name }) => name)).toEqual([...known].toSorted())
  })

  test('a clock that went back is a remark and no difference', async ({ skip }) => {
    skip(missing !== undefined, missing)
    const entry = `insert into audit_entry (chain, sequence, at, person, action, subject, previous_hash, hash) select chain, sequence + 1, at - interval '1 hour', 'x', 'test', 'y', hash, audit_hash(hash, array[chain, (sequence + 1)::text, extract(epoch from at - interval '1 hour')::text, 'x', 'test', 'y', null, null]) from audit_entry where chain = 'zenda' order by sequence desc limit 1`
    const { differences, remarks } = await verifyAfter([entry])
    expect(differences).toEqual([])
    expect(remarks).toEqual([
      expect.stringMatching(/earlier time than the entry before it: the clock went back/),
    ])
  })
})
