// An import that goes on in another process does so in the name of whoever began it, and of nobody else.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { findRegister } from '#definition'
import { administrator, migrationsFor, sql } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { openSize } from '../../storage/testing/databases.ts'
import { continueImports } from '../imports/continue-imports.ts'
import { commitImport } from '../imports/import-records.ts'

const folder = mkdtempSync(join(tmpdir(), 'waymark-own-name-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('where what was asked names somebody else than who began it, the import is undone and not taken in that name', async () => {
  const register = findRegister(ruritania, 'river-log')
  if (!register) throw new Error('The invented roadmap has no river log.')
  const path = join(folder, 'trips.csv')
  const lines = Array.from({ length: 60 }, (_none, at) => `zenda,2023-04-01,${at},flood`)
  writeFileSync(path, ['jurisdiction,day,log_number,call_cause', ...lines].join('\n'))
  const { db, close } = await openSize('embedded', ruritania, migrationsFor('roadmaps/ruritania'))
  try {
    const ending = new AbortController()
    const office = { roadmap: ruritania, register, person: administrator }
    const how = { mapping: null, source: 'trips', sliceSize: 20, pausing: ending.signal }
    const taking = commitImport(db, { ...office, ...how, path, onSlice: () => ending.abort() }, {})
    await expect(taking).rejects.toThrow()
    await sql`update import_under_way set asked = jsonb_set(asked::jsonb, '{wanted,person,id}', '"somebody"')`.execute(
      db,
    )
    expect(await continueImports(db, { roadmap: ruritania })).toMatchObject([{ taken: 20, end: 'undone' }])
    const { rows } = await sql<{ person: string; action: string }>`select distinct person, action
      from record_version order by 2`.execute(db)
    expect(rows).toEqual(['created', 'withdrawn'].map((action) => ({ person: 'administrator', action })))
  } finally {
    await close()
  }
})
