// Workbooks of several sheets: put together, joined by their indexes, and mended where a row of them waits.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openTables } from '#formats'
import { actingAs, administrator, findQuarantined, sql } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { inspectImport } from '../imports/inspect-import.ts'
import { lookForRecords } from '../imports/looking.ts'
import { markImport } from '../imports/mark-import.ts'
import { mendQuarantined } from '../imports/settle-quarantine.ts'
import { db, kept, named, never, put, register, take, databaseOfItsOwn } from '../testing/layout-files.ts'

databaseOfItsOwn()

describe('sheets', () => {
  const own = 'day|log_number|call_cause'
  const book = {
    May: [own, '2023-05-31|1|flood'],
    June: [own, '2023-06-01|2|wind', '2023-06-01|3|fog'],
    Notes: ['x|y'],
  }

  test('with the same headings are said, and all taken where that is asked', async () => {
    const one = await take(book, null)
    expect([one.plan.counts.rows, one.remarks]).toEqual([1, [['sheets-unread', 1]]])
    const all = await take(book, null, { sheets: 'alike', choice: { goodRows: true } })
    expect(all.problems).toEqual([['code-not-in-list', 3, 'June']])
    expect(await kept()).toEqual(['1 flood', '2 wind'])
  })

  test('that are hidden are said, also where all that are shown are read, and never read unasked', async () => {
    const hidden = { ...book, 'hidden: July': [own, '2023-07-01|4|wind'], 'hidden: Words': ['wind|flood'] }
    const one = await take(hidden, null)
    expect(one.remarks).toEqual([
      ['sheets-unread', 1],
      ['sheets-hidden', 1],
    ])
    expect(one.plan.remarks[1]?.what).toContain('“July”')
    const right = { ...hidden, June: [own, '2023-06-01|2|wind'] }
    expect((await take(right, null, { sheets: 'alike' })).remarks).toEqual([['sheets-hidden', 1]])
    expect(await kept()).toEqual(['1 flood', '2 wind'])
  })

  test('with headings and no rows are said to be that, and nothing is taken or missed', async () => {
    await take([own.replaceAll('|', ';'), '2023-05-31;1;flood'], null)
    const empty = await take([own.replaceAll('|', ';')], null, {
      choice: { goodRows: true, withdrawVanished: true },
    })
    expect([empty.isTaken, empty.problems, empty.plan.isReadable]).toEqual([
      ...[false, [['table-empty', 0]], false],
    ])
    const columns = named({ A: 'day', B: 'log_number', C: 'call_cause' })
    expect((await take({ May: ['A|B|C'] }, { columns })).problems).toEqual([['table-empty', 0]])
    expect(await kept()).toEqual(['1 flood'])
  })

  test('say the sheet of every line that they list, also of lists of lines', async () => {
    const filters = [{ column: 'call_cause', is: ['drill'], reason: 'An exercise is no trip' }]
    const columns = named({ day: 'day', log_number: 'log_number', call_cause: 'call_cause' })
    const sent = { May: [own, '2023-05-31|1|drill'], June: [own, '2023-06-01|2|drill'] }
    const { plan } = await take(sent, { columns, filters }, { sheets: 'alike' })
    expect(plan.leftOut).toEqual([
      { reason: 'An exercise is no trip', count: 2, lines: [2], furtherLines: [{ sheet: 'June', line: 2 }] },
    ])
  })

  test('come back marked on the sheet where the problem stands', async () => {
    const sent = { May: [own, '2023-05-31|1|flood'], June: [own, '2023-06-01|2|wind', '2023-06-01|3|fog'] }
    const { plan } = await take(sent, null, { sheets: 'alike' })
    const folder = mkdtempSync(join(tmpdir(), 'waymark-marked-'))
    const back = join(folder, 'marked.xlsx')
    expect(await markImport(await put(sent), plan, back)).toBeUndefined()
    const file = await openTables(back)
    if ('code' in file) throw new Error(file.code)
    const list = await Array.fromAsync(file.rows(file.tables[0]?.name ?? ''))
    expect(list.slice(2).map(({ cells }) => cells.slice(0, 2))).toEqual([['June', 'C3']])
    rmSync(folder, { recursive: true })
  })

  const survey = {
    form: ['day|log_number|call_cause|_id|_index', '2023-05-31|1|flood|77|1', '2023-06-01|2|wind|78|2'],
    litter: ['litter_class|pieces|_parent_index', 'tyre|3|1', 'bottle|9|1', 'bottle|many|2', 'tyre|1|5'],
  }
  test('of a survey tool are joined as is proposed, each problem with its sheet', async () => {
    const path = await put(survey)
    const sight = await inspectImport({ into: lookForRecords(ruritania, register ?? never()), path })
    if ('kind' in sight) throw new Error(sight.what)
    const { mapping, unrecognised } = sight.suggestion ?? {}
    expect(mapping?.columns.map(({ to }) => to)).toEqual([
      'day',
      'log_number',
      'call_cause',
      'litter.litter_class',
      'litter.pieces',
    ])
    expect(unrecognised).toEqual(['_id', '_index', 'litter._parent_index'])
    const { problems, plan } = await take(survey, { ...mapping }, { choice: { goodRows: true } })
    expect(problems.map(([, line, sheet]) => [line, sheet])).toEqual([
      [4, 'litter'],
      [5, 'litter'],
    ])
    expect(plan.counts).toMatchObject({ new: 1, refused: 2 })
    expect(await kept()).toEqual(['1 flood, 3 tyre, 9 bottle'])
  })

  test('of which rows contradict each other say in their sentences where the other one stands', async () => {
    const months = {
      May: ['day|log_number|call_cause', '2023-05-31|1|flood'],
      June: ['day|log_number|call_cause', '2023-06-01|2|wind', '2023-06-02|2|flood', '2023-06-03|1|flood'],
    }
    const { plan } = await take(months, null, { sheets: 'alike' })
    expect(plan.problems.map(({ line, sheet, what }) => [sheet, line, what.split(' has ')[0]])).toEqual(
      expect.arrayContaining([
        ['June', 3, 'Line 2 of the sheet “June”'],
        ['June', 4, 'Line 2'],
      ]),
    )
  })

  test('that were joined can be mended where they wait, without being joined again', async () => {
    const mapping = {
      childSheets: [{ table: 'litter', key: '_parent_index', parentKey: '_index' }],
      columns: named({
        day: 'day',
        log_number: 'log_number',
        call_cause: 'call_cause',
        'litter.litter_class': 'litter.litter_class',
        'litter.pieces': 'litter.pieces',
      }),
    }
    await take(survey, mapping, { choice: { goodRows: true } })
    const { rows } = await sql<{ id: string }>`
      select id from quarantined_record where received::text like '%many%'`.execute(db())
    const id = rows[0]?.id ?? ''
    const waiting = await actingAs(db(), administrator, (tx) => findQuarantined(tx, id))
    expect(waiting?.rows.map(({ line, sheet }) => [line, sheet])).toEqual([
      [3, undefined],
      [4, 'litter'],
    ])
    const mended = (waiting?.rows ?? []).map(({ cells }) =>
      cells.map((cell) => (cell === 'many' ? '4' : cell)),
    )
    const office = { roadmap: ruritania, person: administrator }
    expect(await mendQuarantined(db(), office, id, mended)).toMatchObject({
      result: { isTaken: true },
    })
    expect(await kept()).toEqual(['1 flood, 3 tyre, 9 bottle', '2 wind, 4 bottle'])
  })
})
