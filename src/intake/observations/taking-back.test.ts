// Published figures are taken back: by a row of a file, since a file has them no longer, or by hand; and that is undone.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Refused, type Person } from '#definition'
import {
  actingAs,
  administrator,
  countObservations,
  migrationsFor,
  publicPerson,
  readCurrentObservations,
  readLoads,
  readObservationPage,
  readReceipts,
  readWithdrawals,
  sql,
} from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { auditDifferences, chainDifferences } from '../../storage/testing/audit-differences.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import type { TestDatabase } from '../../storage/testing/test-database.ts'
import { commitObservations } from './import-observations.ts'
import { loadFile } from './load-file.ts'
import { undoFigureWithdrawal, withdrawFigure } from './withdraw-figure.ts'

const folder = mkdtempSync(join(tmpdir(), 'waymark-taking-back-'))
afterAll(() => rmSync(folder, { recursive: true }))

const heading = 'action,jurisdiction,element,period,value,source,address,vintage,audience,reason'
const address = 'https://example.org/y'
const says = (period: string, value: string, { vintage = '2024-01-01', audience = '' } = {}) =>
  `,zenda,rescue-calls,${period},${value},Yearbook,${address},${vintage},${audience},`
const takes = (period: string, { vintage = '2024-02-01', audience = '', reason = 'counted twice' } = {}) =>
  `delete,zenda,rescue-calls,${period},,Yearbook,${address},${vintage},${audience},${reason}`
const figure = {
  ...{ jurisdiction: 'zenda', element: 'rescue-calls', source: 'Yearbook', basis: 'actual' as const },
  ...{ start: '2023-01-01', end: '2023-12-31' },
}
const office = { roadmap: ruritania, person: administrator }

describe.each(databaseSizes)('on the %s database', (size) => {
  const reason = whyNotHere(size)
  let opened: TestDatabase
  beforeAll(async () => {
    if (reason === undefined) opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
  })
  afterAll(async () => {
    if (reason === undefined) await opened.close()
  })
  beforeEach(async ({ skip }) => {
    skip(reason !== undefined, reason)
    await sql`truncate observation, observation_withdrawal, observation_withdrawal_undo, load`.execute(
      opened.db,
    )
  })

  const load = (rows: readonly string[], more: { name?: string; withdrawVanished?: string } = {}) => {
    const { name = 'figures.csv', ...choice } = more
    const path = join(folder, name)
    writeFileSync(path, [heading, ...rows].join('\n'))
    return loadFile(opened.db, administrator, { roadmap: ruritania, path, ...choice })
  }
  const asked = <T>(person: Person, ask: Parameters<typeof actingAs<T>>[2]) =>
    actingAs(opened.db, person, ask)
  const holding = async (person: Person = publicPerson) =>
    (await asked(person, (tx) => readCurrentObservations(tx, ruritania))).map(({ value }) => value)
  const history = async (person: Person = publicPerson) => {
    const page = await asked(person, (tx) => readObservationPage(tx, ruritania, {}, { limit: 50 }))
    return page.items.map(({ value, withdrawn }) => [value, withdrawn?.reason])
  }

  test('a row of a file takes a figure back: it is in no figure, and stays in the history with when, who and why', async () => {
    await load([says('2022', '8'), says('2023', '9')])
    const result = await load([takes('2023')], { name: 'corrections.csv' })
    expect(result).toMatchObject({ isTaken: true, rows: 1, added: 0, withdrawn: 1, remarks: [] })
    expect(await holding()).toEqual(['8'])
    expect(await history()).toEqual([
      ['8', undefined],
      ['9', 'counted twice'],
    ])
    const [kept] = await asked(publicPerson, (tx) => readWithdrawals(tx, ruritania, {}))
    expect(kept).toMatchObject({ ...figure, by: 'administrator', file: 'corrections.csv', editions: 1 })
    expect(await asked(publicPerson, countObservations)).toMatchObject({
      observations: 1,
      perElement: [{ observations: 1 }],
    })
    const year = { start: '2023-01-01', end: '2023-12-31' }
    expect((await asked(publicPerson, (tx) => readReceipts(tx, ruritania, year))).reported).toEqual([])
    expect((await asked(publicPerson, (tx) => readLoads(tx)))[0]).toMatchObject({ added: 0, withdrawn: 1 })
    expect(await chainDifferences(opened.db)).toEqual([])
  })

  test('what was put back stays when the same edition takes it back again, and that is said', async () => {
    await load([says('2022', '8'), says('2023', '9')])
    await load([takes('2023')])
    const [kept] = await asked(publicPerson, (tx) => readWithdrawals(tx, ruritania, {}))
    await undoFigureWithdrawal(opened.db, office, kept?.id ?? '', 'it was right')
    const again = await load([takes('2023', { reason: 'once more' })])
    expect(again).toMatchObject({ withdrawn: 0, remarks: [{ kind: 'withdrawal-undone', count: 1 }] })
    expect(await holding()).toEqual(['8', '9'])
    expect(await load([takes('2023', { vintage: '2024-02-02' })])).toMatchObject({
      withdrawn: 1,
      remarks: [],
    })
    expect(await holding()).toEqual(['8'])
  })

  test('every edition so far is taken back, and a later one says something again', async () => {
    await load([says('2023', '9')])
    await load([says('2023', '10', { vintage: '2024-01-15' })])
    await load([takes('2023')])
    expect(await holding()).toEqual([])
    await load([says('2023', '11', { vintage: '2024-03-01' })])
    expect(await holding()).toEqual(['11'])
    expect((await history()).map(([value]) => value)).toEqual(['9', '10', '11'])
  })

  test('it does not matter which comes first, the figure or what takes it back', async () => {
    const early = await load([takes('2023')])
    expect(early.remarks).toMatchObject([{ kind: 'withdrawn-nothing', count: 1 }])
    await load([says('2022', '8'), says('2023', '9')])
    expect(await holding()).toEqual(['8'])
    expect(await auditDifferences(opened.db, ruritania)).not.toContainEqual(
      expect.stringContaining('wrongly marked'),
    )
  })

  test('what is taken back for fewer eyes stays for all others, who are told nothing of it', async () => {
    await load([says('2023', '9'), says('2023', '12', { vintage: '2024-01-20', audience: 'restricted' })])
    await load([takes('2023', { audience: 'restricted', reason: 'a secret' })])
    expect([await holding(), await holding(administrator)]).toEqual([['9'], ['9']])
    expect(await asked(publicPerson, (tx) => readWithdrawals(tx, ruritania, {}))).toEqual([])
    expect(await history()).toEqual([['9', undefined]])
    await load([takes('2023')])
    expect([await holding(), await holding(administrator)]).toEqual([[], []])
  })

  test('a row that takes something back needs a reason, and only such a row has one', async () => {
    await load([says('2023', '9')])
    const bad = [takes('2023', { reason: '' }), says('2022', '8') + 'because', says('2021', '7')]
    const result = await load(bad.with(2, `replace${says('2021', '7')}`))
    expect(result).toMatchObject({ isTaken: false, problemCount: 3 })
    const codes = 'problems' in result ? result.problems.map(({ kind }) => kind) : []
    expect(codes).toEqual(['cell-missing', 'reason-for-nothing', 'word-unknown'])
    expect(await holding()).toEqual(['9'])
  })

  test('by hand and undone: with a reason each, in the log, and held to it', async () => {
    await load([says('2023', '9')])
    const { id } = await withdrawFigure(opened.db, office, { ...figure, reason: 'the page was taken down' })
    expect(await holding()).toEqual([])
    expect(await history()).toEqual([['9', 'the page was taken down']])
    const again = withdrawFigure(opened.db, office, { ...figure, reason: 'twice' })
    await expect(again).rejects.toMatchObject({ code: 'observation-not-there' })
    const undone = await undoFigureWithdrawal(opened.db, office, id, 'it was the wrong page')
    expect(undone).toMatchObject({
      reason: 'the page was taken down',
      undone: { by: 'administrator', reason: 'it was the wrong page' },
    })
    expect([await holding(), await history()]).toEqual([['9'], [['9', undefined]]])
    const twice = undoFigureWithdrawal(opened.db, office, id, 'once more')
    await expect(twice).rejects.toMatchObject({ code: 'withdrawal-undone' })
    // What was undone can be taken back once more, on the same day.
    await withdrawFigure(opened.db, office, { ...figure, reason: 'it was the right page' })
    expect(await holding()).toEqual([])
    expect(await chainDifferences(opened.db)).toEqual([])
  })

  test('without a reason, or by somebody who may not write, nothing is taken back', async () => {
    await load([says('2023', '9')])
    await expect(withdrawFigure(opened.db, office, { ...figure, reason: '  ' })).rejects.toBeInstanceOf(
      Refused,
    )
    const anybody = { roadmap: ruritania, person: publicPerson }
    await expect(withdrawFigure(opened.db, anybody, { ...figure, reason: 'for fun' })).rejects.toThrow(
      /row-level security|permission denied/,
    )
    expect(await holding()).toEqual(['9'])
  })

  test('neither a withdrawal nor its undoing can be changed or removed, by whoever may write', async () => {
    await load([says('2023', '9')])
    const { id } = await withdrawFigure(opened.db, office, { ...figure, reason: 'down' })
    await undoFigureWithdrawal(opened.db, office, id, 'up')
    for (const table of ['observation_withdrawal', 'observation_withdrawal_undo'])
      for (const change of [`update ${table} set reason = 'x'`, `delete from ${table}`])
        await expect(asked(administrator, (tx) => sql.raw(change).execute(tx))).rejects.toThrow(
          /permission denied|append-only/,
        )
  })

  test('what a new edition of a file has no longer is said, and taken back where that is answered', async () => {
    const other = says('2020', '5').replaceAll('Yearbook', 'Almanac')
    await load([says('2022', '8'), says('2023', '9'), other])
    const asking = await load([says('2022', '8')])
    expect(asking).toMatchObject({
      isTaken: true,
      withdrawn: 0,
      remarks: [{ kind: 'figures-vanished', count: 1 }],
    })
    expect(asking.remarks[0]?.what).toContain('rescue-calls, zenda, 2023-01-01 to 2023-12-31, Yearbook')
    expect(await holding()).toHaveLength(3)
    const answered = await load([says('2022', '8')], { withdrawVanished: 'left out of the second edition' })
    expect(answered).toMatchObject({ isTaken: true, isRepeated: false, withdrawn: 1, remarks: [] })
    // Of a source that this edition does not speak of, nothing is known.
    expect(new Set(await holding())).toEqual(new Set(['5', '8']))
    expect(await history()).toContainEqual(['9', 'left out of the second edition'])
    expect(await chainDifferences(opened.db)).toEqual([])
  })

  test('a file that only has the name of another one is no edition of it: nothing of that is missed', async () => {
    await load([says('2022', '8'), says('2023', '9')])
    const later = await load([says('2024', '7')])
    expect(later).toMatchObject({ isTaken: true, remarks: [] })
    const other = says('2020', '5').replaceAll('zenda', 'strelsau')
    expect(await load([other], { withdrawVanished: 'gone' })).toMatchObject({ withdrawn: 0, remarks: [] })
    expect(await holding()).toHaveLength(4)
  })

  test('a row with a problem is in the file: what it may speak of is not taken back for want of it', async () => {
    await load([says('2021', '7'), says('2022', '8'), says('2023', '9')])
    const take = (rows: readonly string[]) => {
      const path = join(folder, 'figures.csv')
      writeFileSync(path, [heading, ...rows].join('\n'))
      const wanted = { roadmap: ruritania, person: administrator, path, mapping: null }
      return commitObservations(opened.db, wanted, { goodRows: true, withdrawVanished: true })
    }
    const some = await take([says('2021', '7'), says('2023', '9?')])
    expect([some.isTaken, some.withdrawn, some.plan.counts.vanished]).toEqual([true, 1, 1])
    expect(new Set(await holding())).toEqual(new Set(['7', '9']))
    // Of a row of which nobody can tell the period, every one may be meant.
    const none = await take([says('2021', '7'), says('2023?', '9')])
    expect([none.isTaken, none.withdrawn]).toEqual([true, 0])
  })

  test('the same withdrawal in a further file stays undone where somebody undid it', async () => {
    await load([says('2023', '9')])
    await load([takes('2023')])
    const [kept] = await asked(administrator, (tx) => readWithdrawals(tx, ruritania, {}))
    await undoFigureWithdrawal(opened.db, office, kept?.id ?? '', 'it was right')
    await load([takes('2023'), says('2021', '7')])
    expect(new Set(await holding())).toEqual(new Set(['7', '9']))
  })
})
