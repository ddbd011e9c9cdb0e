// A process that is killed while it writes an import into an embedded database: the next one takes the rest, and all of it is
// there, or nothing where it had not begun.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import {
  actingAs,
  administrator,
  closeDatabase,
  openDatabase,
  readBothGrains,
  rebuildCounts,
  sql,
} from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { auditDifferences } from '../../storage/testing/audit-differences.ts'
import { continueImports } from '../imports/continue-imports.ts'

const place = mkdtempSync(join(tmpdir(), 'waymark-killed-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

const rows = 3000
const rounds = Number(process.env['WAYMARK_KILLS'] ?? '2')
const file = join(place, 'trips.csv')
const folder = join(place, 'data')

/** Opens the database, says when everything is compared and about to be written, and says when it is taken. */
const takeFile = `
  const [{ findRegister }, { commitImport }, storage, { ruritania: roadmap }] = await Promise.all([
    import('#definition'), import('#intake'), import('#storage'), import('./roadmaps/ruritania/index.ts')])
  const [folder, path, rows] = process.argv.slice(1)
  const db = await storage.openDatabase({ kind: 'folder', folder })
  await storage.migrate(db, storage.migrationsFor('roadmaps/ruritania'))
  await storage.writeRights(db, roadmap)
  await storage.followDefinitions(db, roadmap)
  const onProgress = (read) => { if (read === Number(rows)) process.stdout.write('compared') }
  const person = storage.administrator
  const register = findRegister(roadmap, 'river-log')
  const wanted = { roadmap, register, person, mapping: null, path, source: path, onProgress }
  const { isTaken } = await commitImport(db, wanted, {})
  process.stdout.write(isTaken ? 'taken' : 'not taken')
  setInterval(() => undefined, 1000)`

/** Kills the process so many milliseconds after everything is compared. Gives whether it had said that it was done. */
async function killAfter(milliseconds: number): Promise<boolean> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', takeFile, folder, file, String(rows)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  const compared = Promise.withResolvers<undefined>()
  child.stdout.on('data', (piece: Buffer) => {
    said += piece.toString()
    if (said.includes('compared')) compared.resolve(undefined)
  })
  const ended = once(child, 'exit')
  await Promise.race([compared.promise, ended])
  await setTimeout(milliseconds)
  child.kill('SIGKILL')
  await ended
  expect(said).toContain('compared')
  return said.includes('taken')
}

test('an import that is killed while it is written is there as a whole at the next start, or not at all', async () => {
  const heading = 'jurisdiction;day;log_number;call_cause;litter.litter_class;litter.pieces'
  for (let round = 0; round < rounds; round += 1) {
    const lines = Array.from({ length: rows }, (_, at) => `zenda;2023-04-01;${round}-${at};flood;tyre;1`)
    writeFileSync(file, [heading, ...lines].join('\n'))
    const isSaid = await killAfter(round * 150)
    const location = { kind: 'folder', folder } as const
    const db = await openDatabase(location)
    const continued = await continueImports(db, { roadmap: ruritania })
    if (isSaid) expect(continued).toEqual([])
    const { rows: found } = await sql<{ all: number; versions: number; imports: number }>`select
      (select count(*)::int from register_river_log where record_id in (select record_id from record_version)
        and log_number like ${`${round}-%`}) as all,
      (select count(*)::int from record_version where record like ${`%"${round}-%`}) as versions,
      (select count(*)::int from import_entry) as imports`.execute(db)
    const counts = await actingAs(db, administrator, readBothGrains)
    await actingAs(db, administrator, (tx) => rebuildCounts(tx, ruritania))
    const recounted = await actingAs(db, administrator, readBothGrains)
    const differences = await auditDifferences(db, ruritania)
    await closeDatabase(db, location)
    const kept = found[0]?.all
    expect([0, rows]).toContain(kept)
    expect(found[0]?.versions).toBe(kept)
    if (isSaid) expect(kept).toBe(rows)
    expect(recounted).toEqual(counts)
    expect(differences).toEqual([])
  }
})
