// Workbooks that do not make it easy: the wrong sheet in front, cells that hold no value, columns in another order.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { findRegister, type Register } from '#definition'
import { administrator } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { buildWorkbook, type BuiltSheet } from '../../formats/testing/build-workbook.ts'
import { checkFileRecord } from '../matching/check-file-record.ts'
import { inspectImport } from '../imports/inspect-import.ts'
import { lookForRecords } from '../imports/looking.ts'
import { openImport, type RecordFile } from './open-import.ts'
import { readRecords } from '../reading/read-records.ts'
import { newTally } from '../reading/tally.ts'

function getRiverLog(): Register {
  const found = findRegister(ruritania, 'river-log')
  if (!found) throw new Error('The invented roadmap has no river log.')
  return found
}
const register = getRiverLog()
const folder = mkdtempSync(join(tmpdir(), 'waymark-workbooks-'))
afterAll(() => rmSync(folder, { recursive: true }))

const text = (cell: string) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`
const row = (...cells: string[]) =>
  `<row>${cells.map((cell) => (cell.startsWith('<c') ? cell : text(cell))).join('')}</row>`
const heading = row('jurisdiction', 'day', 'log_number', 'call_cause')
const trips: BuiltSheet = { name: 'Trips', rows: heading + row('zenda', '2023-05-31', '1', 'flood') }
const cover: BuiltSheet = { name: 'Cover', rows: row('River watch') + row('Please fill in by Friday') }

async function open(sheets: readonly BuiltSheet[], more: Partial<RecordFile> = {}) {
  const path = await buildWorkbook(join(folder, 'sent.xlsx'), { sheets })
  return openImport({ roadmap: ruritania, register, person: administrator, path, mapping: null, ...more })
}

async function problemsOf(opened: Awaited<ReturnType<typeof openImport>>) {
  if ('isReadable' in opened) return opened.problems
  const { wanted, file, layout, head } = opened
  const table = { file, table: head.table, layout, roadmap: wanted.roadmap }
  const records = (await Array.fromAsync(readRecords(table, newTally()))).flat()
  return records.flatMap((from) => checkFileRecord(wanted, from, layout).problems)
}

describe('a workbook with a sheet in front that is not meant', () => {
  test('is told which sheet has the headings, and read once that is chosen', async () => {
    const [first] = await problemsOf(await open([cover, trips]))
    expect(first).toMatchObject({ kind: 'table-wrong', mend: 'Choose that sheet.' })
    expect(first?.what).toBe('This is the sheet “Cover”; the headings that are looked for are in “Trips”.')
    expect(await problemsOf(await open([cover, trips], { table: 'Trips' }))).toEqual([])
  })

  test('is told so with a layout of its own too, and never sent to a hidden sheet', async () => {
    const mapping = {
      ...{ name: 'theirs', target: { register: 'river-log' }, constants: { jurisdiction: 'zenda' } },
      columns: ['day', 'log_number', 'call_cause'].map((to) => ({ from: to, to })),
    }
    const kinds = async (sheets: readonly BuiltSheet[]) =>
      (await problemsOf(await open(sheets, { mapping }))).map(({ kind }) => kind)
    expect(await kinds([cover, trips])).toContain('table-wrong')
    expect(await kinds([cover, { ...trips, isHidden: true }])).not.toContain('table-wrong')
    expect(await kinds([cover])).not.toContain('table-wrong')
  })
})

describe('a cell that no heading names', () => {
  const csv = join(folder, 'sent.csv')
  const problemsIn = async (text: string, more: Partial<RecordFile> = {}) => {
    writeFileSync(csv, text)
    const wanted = { roadmap: ruritania, register, person: administrator, path: csv, mapping: null }
    return problemsOf(await openImport({ ...wanted, ...more }))
  }
  const columns = ['day', 'log_number', 'call_cause', 'remark'].map((to) => ({ from: to, to }))
  const mapping = {
    ...{ name: 'theirs', target: { register: 'river-log' }, constants: { jurisdiction: 'zenda' } },
    columns,
  }

  test('is said where a comma in a text has split it, and not where it stands in quotation marks', async () => {
    const text = (remark: string) =>
      `jurisdiction,day,log_number,call_cause,remark\nzenda,2023-05-31,1,flood,${remark}\n`
    const [problem, ...others] = await problemsIn(text('in a car, under the seat'))
    expect([problem?.kind, problem?.line, others]).toEqual(['cell-stray', 2, []])
    expect(problem?.what).toBe('“under the seat” stands in column F, which has no heading.')
    expect(await problemsIn(text('"in a car, under the seat"'))).toEqual([])
    expect(await problemsIn(text('in a car,,'))).toEqual([])
    const theirs = text('in a car, under the seat').replaceAll('jurisdiction,', '').replaceAll('zenda,', '')
    expect((await problemsIn(theirs, { mapping })).map(({ kind }) => kind)).toEqual(['cell-stray'])
  })

  test('beside a workbook of somebody else is a note of theirs; in our template it is said', async () => {
    const sheet = {
      name: 'Trips',
      rows: `${trips.rows.slice(0, -'</row>'.length)}${text('ask Rudolf')}</row>`,
    }
    const [found] = await problemsOf(await open([sheet]))
    expect(found?.what).toBe('“ask Rudolf” stands in column E, which has no heading.')
    const short = { ...mapping, columns: columns.slice(0, 3) }
    expect(await problemsOf(await open([sheet], { mapping: short }))).toEqual([])
  })
})

describe('two columns of one name', () => {
  const sheet: BuiltSheet = {
    name: 'Trips',
    rows: row('Day', 'No.', 'Cause', 'Pieces', 'Pieces') + row('2023-05-31', '1', 'flood', '3', 'five'),
  }
  const mappingOf = (second: string) => ({
    ...{ name: 'theirs', target: { register: 'river-log' } },
    constants: { jurisdiction: 'zenda', 'litter.litter_class': 'tyre' },
    columns: [
      ...[
        ['Day', 'day'],
        ['No.', 'log_number'],
        ['Cause', 'call_cause'],
      ].map(([from = '', to = '']) => ({ from, to })),
      { from: second, to: 'litter.pieces' },
    ],
  })

  test('are two: each is read for itself, and a problem says in which of them it is', async () => {
    expect(await problemsOf(await open([sheet], { mapping: mappingOf('Pieces') }))).toEqual([])
    const found = await problemsOf(await open([sheet], { mapping: mappingOf('Pieces (2)') }))
    expect(found.map(({ line, column, what }) => [line, column, what.includes('five')])).toEqual([
      [2, 'Pieces (2)', true],
    ])
  })

  test('are offered by name to be mapped, each with its own cells', async () => {
    const path = await buildWorkbook(join(folder, 'twice.xlsx'), { sheets: [sheet] })
    const sight = await inspectImport({ into: lookForRecords(ruritania, register), path })
    if ('kind' in sight) throw new Error(sight.what)
    expect(sight.headings).toEqual(['Day', 'No.', 'Cause', 'Pieces', 'Pieces (2)'])
    expect([sight.words['Pieces'], sight.words['Pieces (2)']]).toEqual([
      [{ text: '3', count: 1 }],
      [{ text: 'five', count: 1 }],
    ])
  })
})

describe('a cell that holds no value', () => {
  test.each([
    ['a formula', '<c><f>1+1</f><v>2</v></c>', 'cell-formula'],
    ['an error', '<c t="e"><v>#REF!</v></c>', 'cell-error'],
  ])('because it is %s is one problem and not two', async (_what, cell, kind) => {
    const sheet = { name: 'Trips', rows: heading + row('zenda', '2023-05-31', cell, 'flood') }
    const found = await problemsOf(await open([sheet]))
    expect(found.map(({ kind: one, line, column }) => [one, line, column])).toEqual([[kind, 2, 'log_number']])
  })

  test.each([
    ['D2:D3', row('zenda', '2023-06-01', '2'), 'call_cause'],
    ['A2:A3', row('', '2023-06-01', '2', 'wind'), 'jurisdiction'],
  ])(
    'because it is merged with the one above (%s) is one problem and not two',
    async (area, below, column) => {
      const rows = heading + row('zenda', '2023-05-31', '1', 'flood') + below
      const tail = `<mergeCells><mergeCell ref="${area}"/></mergeCells>`
      const found = await problemsOf(await open([{ name: 'Trips', rows, tail }]))
      expect(found.map((one) => [one.kind, one.line, one.column])).toEqual([['cell-merged', 3, column]])
    },
  )
})
