// `waymark audit` and `waymark rebuild` as an auditor meets them: what is whole, what was changed, and what explains it.
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeDatabase, openDatabase, sql } from '#storage'
import { copyMigrated } from './testing/prepared-folder.ts'
import { runHere } from './testing/run-here.ts'

const folder = mkdtempSync(join(tmpdir(), 'waymark-audit-'))
const env = {
  ROADMAP: 'ruritania',
  DATA_DIR: join(folder, 'data'),
  AUDIT_KEY: join(folder, 'elsewhere', 'key.pem'),
}
const waymark = (line: string, more: Readonly<Record<string, string>> = {}) =>
  runHere(line.split(' '), { ...env, ...more })

async function changePast(statement: string): Promise<void> {
  const location = { kind: 'folder', folder: env.DATA_DIR } as const
  const db = await openDatabase(location)
  await sql.raw(statement).execute(db)
  await closeDatabase(db, location)
}

beforeAll(async () => {
  await copyMigrated(env.DATA_DIR, env.ROADMAP)
  const sheet = join(folder, 'trips.csv')
  const rows = ['zenda;2023-05-31;1;flood', 'zenda;2023-05-31;2;flood', 'strelsau;2023-06-01;3;wind']
  writeFileSync(sheet, ['jurisdiction;day;log_number;call_cause', ...rows].join('\n'))
  expect(await waymark(`import river-log ${sheet}`)).toMatchObject({ code: 0 })
})
afterAll(() => rmSync(folder, { recursive: true }))

test('an anchor is printed, kept beside the database and signed by the key that the settings name', async () => {
  const before = await waymark('audit verify')
  expect([before.code, before.out]).toEqual([0, expect.stringContaining('There is no anchor yet')])
  const { code, out, err } = await waymark('audit anchor')
  expect([code, err]).toEqual([0, expect.stringContaining('keep copies of that file')])
  expect(readFileSync(join(env.DATA_DIR, 'audit-anchors.jsonl'), 'utf8')).toBe(out)
  expect(JSON.parse(out)).toMatchObject({
    heads: [{ chain: 'all' }, { chain: 'strelsau' }, { chain: 'zenda' }],
  })
  expect(readFileSync(env.AUDIT_KEY, 'utf8')).toContain('PRIVATE KEY')
  const verified = await waymark('audit verify --json')
  expect(JSON.parse(verified.out)).toMatchObject({ anchors: 1, differences: [], remarks: [] })
})

test('a report says beside itself which anchor was the newest', async () => {
  const { err } = await waymark('kpi M1 --format json')
  expect(err).toMatch(/Anchor of the audit log: \d{4}-\S+ [\da-f]{64} key [\da-f]{32}/)
})

test('a key that is not there is said, and no other is made up', async () => {
  const { code, err } = await waymark('audit anchor', { AUDIT_KEY: join(folder, 'nowhere.pem') })
  expect([code, err]).toEqual([
    1,
    expect.stringMatching(/The key that signed the anchors \([\da-f]+\) is not at/),
  ])
})

test('anchors that were kept elsewhere name what the database no longer has', async () => {
  const kept = join(folder, 'kept.jsonl')
  appendFileSync(kept, readFileSync(join(env.DATA_DIR, 'audit-anchors.jsonl')))
  const line = (await waymark('audit anchor')).out
  appendFileSync(kept, line)
  await changePast('alter table audit_anchor disable trigger audit_anchor_append_only')
  await changePast('delete from audit_anchor where number > 1')
  const { code, out } = await waymark(`audit verify --anchors ${kept}`)
  expect([code, out]).toEqual([
    1,
    expect.stringMatching(
      /do not fit together\. The anchor of \S+ stands in the file and not in the database\./,
    ),
  ])
  expect((await waymark('audit verify --anchors nothing.jsonl')).err).toMatch(/There is no file of anchors/)
})

test('a count that was changed is set right by counting, and nothing but the count explains it', async () => {
  await changePast(
    `update counted_observation set value = 40 where data_element = 'rescue-calls' and jurisdiction = 'zenda'`,
  )
  const verified = await waymark('audit verify')
  expect([verified.code, verified.out]).toEqual([
    1,
    expect.stringMatching(
      /The count of rescue-calls of zenda 2023-05-01.* is 40 of 2 rows; its records come to 2 of 2 rows/,
    ),
  ])
  const rebuilt = await waymark('rebuild')
  expect(rebuilt.code).toBe(1)
  expect(rebuilt.out).toMatch(
    /^1 kept count was wrong; now they follow the records\.\nrescue-calls of zenda 2023-05-01, .*: kept 40 \(2 rows\), the records come to 2 \(2 rows\)\. 2 records are counted there: /,
  )
  expect((await waymark('rebuild')).out).toContain('The kept counts were right.')
})

test('a coarse count that was changed is set right as well, and named as one over all institutions', async () => {
  await changePast(
    `delete from counted_rollup where data_element = 'rescue-calls' and jurisdiction = 'zenda'`,
  )
  const rebuilt = await waymark('rebuild')
  expect(rebuilt.code).toBe(1)
  expect(rebuilt.out).toMatch(
    /^1 kept count was wrong; now they follow the records\.\nrescue-calls of zenda 2023-05-01, over all institutions: kept no count, the records come to 2 \(2 rows\)\. 2 records are counted there: /,
  )
  expect((await waymark('rebuild')).out).toContain('The kept counts were right.')
})

test('a total of records that was changed is named, and set right', async () => {
  await changePast(`update record_total set records = 40 where jurisdiction = 'zenda'`)
  expect((await waymark('audit verify')).out).toMatch(
    /The total of records in the register river-log of .* in zenda is kept as 40; there are 2\./,
  )
  const rebuilt = await waymark('rebuild')
  expect([rebuilt.code, rebuilt.out]).toEqual([
    1,
    expect.stringMatching(
      /^1 kept count was wrong.*\nRecords in river-log of .* in zenda: kept 40, there are 2\./,
    ),
  ])
  expect((await waymark('rebuild')).out).toContain('The kept counts were right.')
})

test('counts of records that were changed are not called right', async () => {
  await changePast(
    `update record_version set record = replace(record, 'wind', 'storm') where jurisdiction = 'strelsau'`,
  )
  const { code, out } = await waymark('rebuild')
  expect(code).toBe(1)
  expect(out).toMatch(/Of these the table of the register differs from the newest version: \S+\./)
  expect(out).toMatch(
    /not what the audit log says, so the counts may be wrong still:[\s\S]*chain of strelsau \(import, .*was changed since it was written/,
  )
  expect(out).not.toContain('right')
})
