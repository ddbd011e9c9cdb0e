// A large file is compared once, when it is judged: what looks like one of its records and was kept since is asked about all the same.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { findRegister } from '#definition'
import { administrator, migrationsFor, sql } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import { keepRecord } from '../forms/index.ts'
import { commitImport } from '../imports/import-records.ts'

const register = findRegister(ruritania, 'river-log')
if (!register) throw new Error('The invented roadmap has no river log.')
const office = { roadmap: ruritania, register, person: administrator }
const folder = mkdtempSync(join(tmpdir(), 'waymark-looks-'))
afterAll(() => rmSync(folder, { recursive: true }))

const [slice, all] = [20, 60]
const path = join(folder, 'trips.csv')
const lines = Array.from({ length: all }, (_none, at) => `zenda,2023-04-01,A-${at + 1},flood`)
writeFileSync(path, ['jurisdiction,day,log_number,call_cause', ...lines].join('\n'))

describe.for(databaseSizes)('a large file that is being taken, %s', (size) => {
  test('asks about a record whose number looks like one that somebody kept meanwhile, and takes the others', async ({
    skip,
  }) => {
    skip(whyNotHere(size) !== undefined, whyNotHere(size))
    const { db, close } = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
    const onSlice = async (taken: number) => {
      if (taken !== slice) return
      const fields = { day: '2023-04-01', 'log-number': 'A 50', 'call-cause': 'flood' }
      const kept = await keepRecord(db, office, null, { jurisdiction: 'zenda', fields, children: {} })
      expect(kept).toHaveProperty('record')
    }
    const wanted = { ...office, path, mapping: null, source: 'trips', sliceSize: slice, onSlice }
    const { plan, quarantined } = await commitImport(db, wanted, {})
    expect({ ...plan.counts, quarantined }).toMatchObject({ new: all - 1, refused: 1, quarantined: 1 })
    expect(plan.problems).toMatchObject([{ kind: 'key-look-alike', line: 51 }])
    // What its row held waits with it.
    const { rows } = await sql<{ received: string }>`select received from quarantined_record`.execute(db)
    expect(JSON.stringify(rows)).toContain('A-50')
    await close()
  })
})
