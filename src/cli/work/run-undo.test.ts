// Imports from the terminal: taken with a number, listed, looked at, opened from a figure, and undone by that number.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copyMigrated } from '../testing/prepared-folder.ts'
import { runHere } from '../testing/run-here.ts'
import { startSite, stop } from '../testing/run-waymark.ts'

const folder = mkdtempSync(join(tmpdir(), 'waymark-undo-cli-'))
const settings = { DATA_DIR: join(folder, 'data'), ROADMAP: 'ruritania' }
const token = 'a-token-for-tests-of-thirty-signs'
const file = join(folder, 'trips.csv')
const run = (...args: string[]) => runHere(args, settings)
beforeAll(async () => {
  await copyMigrated(settings.DATA_DIR, settings.ROADMAP)
  writeFileSync(
    file,
    'jurisdiction;day;log_number;call_cause\nzenda;2024-05-31;1;flood\nzenda;2024-06-01;2;wind',
  )
  const taken = await run('import', 'river-log', file)
  expect([taken.code, taken.err]).toEqual([0, expect.stringContaining('Taken as import 1: 2 new, 0 changed')])
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('an import from the terminal', () => {
  test('is found from the figure that its records are counted in', async () => {
    const { out } = await run('explain', 'M1', '-j', 'zenda', '-p', '2024', '-s', 'calls')
    expect(out).toContain('Zenda: 2, from these records:')
    expect(out).toContain('/registers/river-log?counted=element:rescue-calls;jurisdiction:zenda;period:2024')
  })

  test('of an institution that nobody knows is refused before any row', async () => {
    const foreign = await run('import', 'river-log', file, '--institution', 'moon-watch')
    expect([foreign.code, foreign.out + foreign.err]).toEqual([
      1,
      expect.stringContaining('There is no institution “moon-watch”.'),
    ])
  })

  test('of a sheet with headings of its own says how a layout is made', async () => {
    const sheet = join(folder, 'their-trips.csv')
    writeFileSync(sheet, 'Area;On;No\nzenda;2024-05-31;1')
    const made = 'waymark import river-log "' + sheet + '" --suggest'
    expect((await run('import', 'river-log', sheet)).err).toContain(made)
    expect((await run('import', 'river-log', file, '--dry-run')).err).not.toContain('--suggest')
    const figures = await run('import', 'observations', sheet, '--dry-run')
    expect(figures.err).toMatch(/^ +\d ×, the first: The column “.*” is missing\.$/m)
    expect(figures.err).not.toContain('“”')
  })

  test('is undone by its number, once, and the figure with it', async () => {
    const unclear = await run('import')
    expect([unclear.code, unclear.err]).toEqual([1, expect.stringContaining('Say into which register')])
    expect((await run('import', '--undo')).out).toMatch(
      /1 +20.* River log +2 new, 0 changed, 0 withdrawn +trips\.csv/,
    )
    const dry = await run('import', '--undo', '1', '--dry-run')
    expect([dry.code, dry.out]).toEqual([
      0,
      'Undoing import 1 (trips.csv) would mean: 2 new records withdrawn.\n',
    ])

    const site = await startSite({ ...settings, WAYMARK_TOKEN: token })
    const refused = await run('import', '--undo', '1')
    expect([refused.code, refused.err]).toEqual([
      1,
      expect.stringContaining('its access token as WAYMARK_TOKEN'),
    ])
    const asked = await runHere(['import', '--undo', '1', '--dry-run'], {
      ...settings,
      WAYMARK_TOKEN: token,
    })
    expect(asked.out).toBe(dry.out)
    const open = await runHere(['explain', 'M1', '-j', 'zenda', '-p', '2024', '-s', 'calls'], {
      ...settings,
      WAYMARK_TOKEN: token,
    })
    expect(open.out).toContain('Zenda: 2, from these records:')
    await stop(site)

    const undone = await run('import', '--undo', '1', '--reason', 'Wrong sheet')
    expect([undone.code, undone.out]).toEqual([
      0,
      'Import 1 (trips.csv) was undone: 2 new records withdrawn.\n',
    ])
    expect((await run('import', '--undo')).out).toContain('undone by administrator')
    const again = await run('import', '--undo', '1')
    expect([again.code, again.err]).toEqual([
      1,
      expect.stringMatching(/was undone already: by administrator.*Wrong sheet/),
    ])
    const { out } = await run('explain', 'M1', '-j', 'zenda', '-p', '2024', '-s', 'calls')
    expect(out).not.toContain('from these records')
    expect((await run('import', '--undo', 'x')).err).toContain('“x” is not the number of an import')
  }, 120_000)
})
