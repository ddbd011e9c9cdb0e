// Two numbers that look the same are asked about wherever a record comes in, also beside one that is kept already; and once only.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findRegister, keyLooks, recordLooks, type RecordToKeep } from '#definition'
import { administrator, migrationsFor, sql } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { auditDifferences } from '../../storage/testing/audit-differences.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import type { TestDatabase } from '../../storage/testing/test-database.ts'
import { keepBatch } from '../batches/keep-batch.ts'
import { commitImport } from '../imports/import-records.ts'
import { keepRecord, withdrawRecord, type Kept } from './index.ts'

const found = findRegister(ruritania, 'river-log')
if (!found) throw new Error('The invented roadmap has no river log.')
const register = found
const office = { roadmap: ruritania, register, person: administrator }

const trip = (number: string, more: Partial<RecordToKeep> = {}): RecordToKeep => ({
  jurisdiction: 'zenda',
  fields: { day: '2023-05-31', 'log-number': number, 'call-cause': 'flood' },
  children: { persons: [], litter: [] },
  ...more,
})

function recordOf(kept: Kept) {
  if ('refusal' in kept) throw new Error(JSON.stringify(kept.refusal))
  return kept.record
}
const asked = (kept: Kept) =>
  'refusal' in kept ? kept.refusal.problems.map(({ code, what, question }) => [code, what, question]) : []
const said = (one: string, other: string) =>
  `“${one}” looks like “${other}”, which is kept already and is written otherwise.`
const question = (one: string, other: string) => `key-look-alike: ${one} | ${other}`

describe.each(databaseSizes)('on the %s database', (size) => {
  const reason = whyNotHere(size)
  const folder = mkdtempSync(join(tmpdir(), 'waymark-looks-'))
  let opened: TestDatabase
  beforeAll(async () => {
    if (reason === undefined) opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
  })
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true })
    if (reason === undefined) await opened.close()
  })
  beforeEach(({ skip }) => skip(reason !== undefined, reason))

  const keep = (sent: RecordToKeep, id: string | null = null) => keepRecord(opened.db, office, id, sent)
  const fileOf = (name: string, text: string) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return { ...office, path, mapping: null }
  }
  const importOf = async (name: string, rows: readonly string[], heading = '') => {
    const text = [`jurisdiction,day,log_number,call_cause${heading}`, ...rows].join('\n')
    const { isTaken, plan } = await commitImport(opened.db, fileOf(name, text), {})
    return {
      isTaken,
      counts: plan.counts,
      said: plan.problems.map(({ kind, line, what }) => [kind, line, what]),
    }
  }

  test('a form is asked about a number that looks like a stored one, and a reason keeps both for good', async () => {
    recordOf(await keep(trip('PK 7/2021')))
    const cyrillic = 'РК 7/2021'
    const key = question(cyrillic, 'PK 7/2021')
    expect(asked(await keep(trip(cyrillic)))).toEqual([['key-look-alike', said(cyrillic, 'PK 7/2021'), key]])
    const kept = recordOf(await keep(trip(cyrillic, { accepted: { [key]: 'Two books.' } })))
    expect(kept.accepted).toEqual({ [key]: 'Two books.' })
    // It was answered: a correction that leaves the number as it is does not ask, and keeps the reason.
    const { version } = kept
    const corrected = await keep(
      trip(cyrillic, { version, reason: 'Typing.', fields: { ...kept.fields, 'call-cause': 'storm' } }),
      kept.id,
    )
    expect(recordOf(corrected).accepted).toEqual({ [key]: 'Two books.' })
    expect(
      await importOf('both.csv', ['zenda,2023-05-31,PK 7/2021,flood', `zenda,2023-05-31,${cyrillic},storm`]),
    ).toMatchObject({
      isTaken: true,
      counts: { new: 0, unchanged: 2 },
    })
  })

  test('a correction that moves a record to a number that looks like a stored one is asked', async () => {
    recordOf(await keep(trip('B-7')))
    const { id, version } = recordOf(await keep(trip('C-7')))
    const moved = trip('B–7', { version, reason: 'Typing.' })
    expect(asked(await keep(moved, id))).toHaveLength(1)
    expect(recordOf(await keep({ ...moved, isDeliberate: true }, id)).version).toBe(2)
  })

  test('a batch is asked about stored numbers and about its own, and takes them with a reason', async () => {
    recordOf(await keep(trip('Gu 12')))
    const rows = [trip('GU 12'), trip('Hu 5'), trip('HU5')]
    const batch = (sent: readonly RecordToKeep[]) =>
      keepBatch(
        opened.db,
        fileOf('batch.ndjson', sent.map((one) => JSON.stringify(one)).join('\n')),
        'ndjson',
        false,
      )
    const { isTaken, lines } = await batch(rows)
    expect([isTaken, ...lines.map((line) => line.status)]).toEqual([false, 'refused', 'not-taken', 'refused'])
    expect(lines[0]).toMatchObject({ problem: { status: 409, detail: said('GU 12', 'Gu 12') } })
    const answered = await batch(rows.map((one) => ({ ...one, accepted: { '*': 'Two books.' } })))
    expect([answered.isTaken, answered.created]).toEqual([true, 3])
  })

  test('an import is asked about stored numbers, and each spelling that is stored is taken as its own', async () => {
    recordOf(await keep(trip('T 9')))
    const rows = ['zenda,2023-05-31,Т 9,flood', 'zenda,2023-05-31,T9,flood', 'zenda,2023-05-31,T 9,flood']
    const first = await importOf('looks.csv', rows)
    expect([first.isTaken, first.counts.unchanged]).toEqual([false, 1])
    expect(first.said.map(([kind, line]) => [kind, line])).toEqual([
      ['key-look-alike', 2],
      ['key-look-alike', 3],
    ])
    const answered = rows.map((row, at) => (at < 2 ? `${row},Two books.` : `${row},`))
    const second = await importOf('answered.csv', answered, ',accepted_because')
    expect([second.isTaken, second.counts.new, second.counts.unchanged]).toEqual([true, 2, 1])
    const again = await importOf('looks.csv', rows)
    expect([again.said, again.counts.unchanged]).toEqual([[], 3])
  })

  test('a withdrawn record, one of another place, and one that is the very same are no look-alikes', async () => {
    const { id } = recordOf(await keep(trip('V 1')))
    expect(asked(await keep(trip('V1', { jurisdiction: 'strelsau' })))).toEqual([])
    expect('refusal' in (await keep(trip('V 1')))).toBe(true)
    await withdrawRecord(
      opened.db,
      office,
      { jurisdiction: 'zenda', id },
      { version: 1, reason: 'Not ours.' },
    )
    expect(asked(await keep(trip('V1')))).toEqual([])
  })

  test('the database sees the same likeness as the program, whatever the signs', async () => {
    const signs = Array.from('AaOo0019 ––‑--..__./_:#()ŽžđĐКкРрУуЖйΑαςνßıŁБ７\u00A0  ')
    let seed = 7
    const draw = (below: number) => (seed = (seed * 48271) % 2147483647) % below
    const texts = Array.from({ length: 4000 }, () =>
      Array.from({ length: 1 + draw(9) }, () => signs[draw(signs.length)] ?? '').join(''),
    )
    const { rows } = await sql<{ text: string; looks: string }>`select text, key_looks(text) as looks
      from unnest(${texts}::text[]) text`.execute(opened.db)
    expect(rows.filter(({ text, looks }) => looks !== keyLooks(text))).toEqual([])
    expect(rows).toHaveLength(texts.length)
  })

  test('records that were stored before look as new ones do, and the proofs hold', async () => {
    await sql`update register_river_log set looks = null`.execute(opened.db)
    const own = migrationsFor('roadmaps/ruritania').find((one) => one.sql.includes('set looks ='))
    const text = own?.sql ?? ''
    const [update = ''] = /update register_river_log set [^;]+/.exec(text) ?? []
    await sql.raw(update).execute(opened.db)
    const { rows } = await sql<{
      log_number: string
      looks: string
    }>`select log_number, looks from register_river_log`.execute(opened.db)
    expect(rows.length).toBeGreaterThan(10)
    for (const { log_number: number, looks } of rows)
      expect(looks).toBe(recordLooks(register, { fields: { 'log-number': number } }))
    expect(await auditDifferences(opened.db, ruritania)).toEqual([])
  })
})
