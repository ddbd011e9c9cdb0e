// A file of figures is undone in one step: what it revised and took back stands as before, and it can be taken again.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { isRefused, refusedText } from '#definition'
import {
  actingAs,
  administrator,
  migrationsFor,
  publicPerson,
  readCurrentObservations,
  readLoads,
  readObservationPage,
  sql,
} from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { auditDifferences, observationDifferences } from '../../storage/testing/audit-differences.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import type { TestDatabase } from '../../storage/testing/test-database.ts'
import { loadFile } from './load-file.ts'
import { undoLoad } from './undo-load.ts'

const folder = mkdtempSync(join(tmpdir(), 'waymark-undo-load-'))
afterAll(() => rmSync(folder, { recursive: true }))

const heading =
  'jurisdiction,element,period,item_class,sex,outcome,value,unit,status,quote,source,address,vintage,action,reason'
const row = (year: string, value: number, vintage: string) =>
  `zenda,rescue-calls,${year},,,,${value},calls,reported,q,Yearbook,https://example.org/y,${vintage},,`
const takingBack = (year: string, vintage: string) =>
  `zenda,rescue-calls,${year},,,,,calls,,,Yearbook,https://example.org/y,${vintage},delete,Counted twice`

describe.for(databaseSizes)('undoing a file of figures, %s', (size) => {
  let opened: TestDatabase | undefined
  beforeAll(async () => {
    if (!whyNotHere(size)) opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
  })
  afterAll(() => opened?.close())
  const db = () => {
    if (!opened) throw new Error('There is no database.')
    return opened.db
  }
  beforeEach(async ({ skip }) => {
    skip(opened === undefined, whyNotHere(size))
    await sql`truncate observation, observation_withdrawal, observation_withdrawal_undo, load, load_undo`.execute(
      db(),
    )
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'skip' || !opened) return
    expect(await observationDifferences(db(), ruritania)).toEqual([])
  })
  const load = (name: string, ...rows: string[]) => {
    const path = join(folder, name)
    writeFileSync(path, [heading, ...rows].join('\n'))
    return loadFile(db(), administrator, { roadmap: ruritania, path })
  }
  const values = async () =>
    (await actingAs(db(), administrator, (tx) => readCurrentObservations(tx, ruritania))).map(
      ({ start, value }) => `${start.slice(0, 4)}: ${value}`,
    )
  const undo = (id: number, why = 'It was the file of another year.') =>
    undoLoad(db(), administrator, id, why)
  const refused = (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      (error: unknown) => (isRefused(error) ? refusedText(error) : String(error)),
    )

  test('what it said no longer holds, and what it revised and took back does again', async () => {
    await load('a.csv', row('2021', 10, '2022-01-01'), row('2022', 20, '2023-01-01'))
    const second = await load('b.csv', row('2021', 11, '2022-06-01'), takingBack('2022', '2023-06-01'))
    expect(second).toMatchObject({ isTaken: true, withdrawn: 1 })
    expect(await values()).toEqual(['2021: 11'])
    const undone = await undo(2)
    expect(undone).toMatchObject({ id: 2, file: 'b.csv', undone: { by: 'administrator' } })
    expect(await values()).toEqual(['2021: 10', '2022: 20'])
    expect(await auditDifferences(db(), ruritania)).toEqual([])
    const page = await actingAs(db(), publicPerson, (tx) =>
      readObservationPage(tx, ruritania, {}, { limit: 10 }),
    )
    expect(page.items.map(({ value, withdrawn }) => [value, withdrawn?.reason])).toEqual([
      ...[
        ['10', undefined],
        ['11', 'It was the file of another year.'],
      ],
      ['20', undefined],
    ])
  })

  test('the corrected file is taken under the same edition, and undone as well', async () => {
    await load('a.csv', row('2021', 10, '2022-01-01'))
    await undo(1)
    expect(await values()).toEqual([])
    expect(await load('a.csv', row('2021', 12, '2022-01-01'))).toMatchObject({ isTaken: true, added: 1 })
    expect(await values()).toEqual(['2021: 12'])
    await undo(2)
    // The very file of the beginning: it was undone, so that it is no repetition.
    expect(await load('a.csv', row('2021', 10, '2022-01-01'))).toMatchObject({ isRepeated: false, added: 1 })
    expect(await values()).toEqual(['2021: 10'])
  })

  test('a file that comes with the roadmap stays undone at the next start', async () => {
    await load('a.csv', row('2021', 10, '2022-01-01'))
    await undo(1)
    const path = join(folder, 'a.csv')
    const again = await loadFile(db(), administrator, { roadmap: ruritania, path, isShipped: true })
    expect([again.isRepeated, await values()]).toEqual([true, []])
  })

  test('is refused while a later file says its figures again, and goes once that is undone', async () => {
    await load('a.csv', row('2021', 10, '2022-01-01'))
    await load('b.csv', row('2021', 10, '2022-01-01'), row('2022', 20, '2023-01-01'))
    expect(await refused(undo(1))).toContain('Undo them first, the newest first: 2 (b.csv).')
    expect(await values()).toEqual(['2021: 10', '2022: 20'])
    await undo(2)
    expect(await values()).toEqual(['2021: 10'])
    await undo(1)
    expect(await values()).toEqual([])
  })

  test('is refused twice, without a reason, and where there is no such file', async () => {
    await load('a.csv', row('2021', 10, '2022-01-01'))
    expect(await refused(undo(1, ' '))).toContain('Say why')
    expect(await refused(undo(7))).toContain('no file 7')
    await undo(1)
    expect(await refused(undo(1))).toContain('was undone already: by administrator')
    const [listed] = await actingAs(db(), administrator, (tx) => readLoads(tx))
    expect(listed).toMatchObject({ id: 1, undone: { reason: 'It was the file of another year.' } })
  })

  test('whoever may not write figures cannot undo any', async () => {
    await load('a.csv', row('2021', 10, '2022-01-01'))
    await expect(undoLoad(db(), publicPerson, 1, 'Because.')).rejects.toThrow()
    expect(await values()).toEqual(['2021: 10'])
  })
})
