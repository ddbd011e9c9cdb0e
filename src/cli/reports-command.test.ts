// `reports` from the terminal: listed, shown, and moved by a step; what keeps a step from being taken is said in a sentence.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keepAssessment } from '#review'
import { administrator, closeDatabase, openDatabase } from '#storage'
import { ruritania } from '../../roadmaps/ruritania/index.ts'
import { copyFirstStart } from './testing/prepared-folder.ts'
import { runHere } from './testing/run-here.ts'

const folder = mkdtempSync(join(tmpdir(), 'waymark-reports-'))
const env = { ROADMAP: 'ruritania', DATA_DIR: join(folder, 'data') }
const place = ['zenda', 'story', '2']
const ask = (...args: string[]) => runHere(['reports', ...args], env)

beforeAll(async () => {
  await copyFirstStart(env.DATA_DIR, env.ROADMAP)
  const location = { kind: 'folder', folder: env.DATA_DIR } as const
  const db = await openDatabase(location)
  const office = { roadmap: ruritania, person: administrator, today: '2026-01-01' }
  const sent = { version: 0, step: 'begun', texts: { story: 'Once.' } }
  await keepAssessment(db, office, { jurisdiction: 'zenda', report: 2, element: 'A.1' }, sent)
  await closeDatabase(db, location)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the list names every report with its state, and as CSV has a row each', async () => {
  const { out } = await ask('list', '--all', '--format', 'csv')
  const [heading = '', ...rows] = out.trim().split('\n')
  expect(heading).toMatch(/^Product,Report,Jurisdiction,Period,State,/)
  expect(rows).toContainEqual(expect.stringMatching(/^Story,2,Zenda,2023-H1,Open,no day is set,/))
})

test('a step is taken and shown; four eyes, an unknown step and a wrong number are said', async () => {
  const signed = await ask('seal', ...place, '--reason', 'All is said.')
  expect([signed.code, signed.out]).toEqual([
    0,
    expect.stringContaining('Story 2, Zenda stands at “Sealed” now'),
  ])
  expect((await ask('show', ...place)).out).toContain('All is said.')
  const barred = await ask('bless', ...place)
  expect([barred.code, barred.err]).toEqual([expect.any(Number), expect.stringContaining('four eyes')])
  expect(barred.code).not.toBe(0)
  expect((await ask('dance', ...place)).err).toContain('There is no step “dance”')
  expect((await ask('show', 'zenda', 'story', 'two')).code).not.toBe(0)
})
