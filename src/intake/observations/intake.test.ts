// What becomes of a file: taken whole, or refused whole with every problem said. Real files, a real database.
import { execFileSync } from 'node:child_process'
import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { setClock, setTimeZones, type ProblemCode } from '#definition'
import {
  actingAs,
  administrator,
  migrationsFor,
  publicPerson,
  readCurrentObservations,
  readLoads,
  sql,
} from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { chainDifferences } from '../../storage/testing/audit-differences.ts'
import { openTestDatabase, type TestDatabase } from '../../storage/testing/test-database.ts'
import { refusedRows } from '../testing/refused-rows.ts'
import { checkFile } from './check-file.ts'
import { loadFile } from './load-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'waymark-intake-'))
const file = join(folder, 'figures.csv')
let opened: TestDatabase
beforeAll(async () => {
  opened = await openTestDatabase(ruritania, migrationsFor('roadmaps/ruritania'))
})
afterAll(async () => {
  await opened.close()
  rmSync(folder, { recursive: true })
})
beforeEach(() => sql`truncate observation, load`.execute(opened.db))

const heading =
  'jurisdiction,element,period,start,end,item_class,sex,outcome,value,lower,upper,unit,status,accumulation,basis,quote,source,address,vintage'
const sourced = 'Yearbook,https://example.org/y,2024-01-01'

/** A file with a heading and rows; cells by heading, everything else as in a good row. */
function rowText(cells: Readonly<Record<string, string>>): string {
  const good: Record<string, string> = {
    jurisdiction: 'zenda',
    element: 'rescue-calls',
    period: '2023',
    value: '10',
  }
  const all: Record<string, string> = {
    ...good,
    source: 'Yearbook',
    address: 'https://example.org/y',
    vintage: '2024-01-01',
    ...cells,
  }
  return heading
    .split(',')
    .map((name) =>
      /[",\n]/.test(all[name] ?? '') ? `"${(all[name] ?? '').replaceAll('"', '""')}"` : (all[name] ?? ''),
    )
    .join(',')
}
const write = (...rows: Readonly<Record<string, string>>[]) =>
  writeFileSync(file, [heading, ...rows.map(rowText)].join('\n'))
const load = () => loadFile(opened.db, administrator, { roadmap: ruritania, path: file })
const stored = () => actingAs(opened.db, publicPerson, (tx) => readCurrentObservations(tx, ruritania))

describe('rows that are refused, each with a sentence', () => {
  test.each(refusedRows)('%s', async (_what, cells, code, column) => {
    write({}, cells)
    const result = await load()
    expect(result.isTaken).toBe(false)
    const { problems } = result
    expect(problems.map((one) => [one.kind, one.line, one.column])).toEqual([[code, 3, column]])
    for (const sentence of [problems[0]?.what, problems[0]?.why, problems[0]?.mend]) {
      expect(sentence).toMatch(/./)
      expect(sentence).not.toMatch(/\{\w+\}|undefined/)
    }
    expect(await stored()).toEqual([])
  })

  test('the same row twice', async () => {
    write({}, {})
    expect(await load()).toMatchObject({
      problems: [{ kind: 'row-twice', line: 3, what: 'The row says the same as line 2.' }],
    })
  })

  test('two rows that contradict each other', async () => {
    write({}, { value: '11' })
    expect(await load()).toMatchObject({
      problems: [
        {
          kind: 'row-contradicts',
          line: 3,
          what: expect.stringContaining('line 2: 11 against 10') as string,
        },
      ],
    })
  })

  test('a stock of a day after its edition; not what was running then, nor a plan', async () => {
    const guards = { element: 'lifeguards', start: '2023-01-01', end: '2023-12-31', period: '' }
    write({}, { ...guards, vintage: '2023-12-30' })
    expect(await load()).toMatchObject({
      problems: [{ kind: 'edition-before-its-time', what: expect.stringContaining('2023-12-31') as string }],
    })
    write(
      { ...guards, vintage: '2023-12-31' },
      { vintage: '2023-01-01' },
      { period: '2022', basis: 'planned', vintage: '2021-01-01' },
    )
    expect(await load()).toMatchObject({ isTaken: true, problems: [] })
  })

  test('nothing of a day that has begun in the jurisdictions, though UTC has another', async () => {
    setClock(() => new Date('2023-06-30T23:30:00Z'))
    onTestFinished(() => {
      setTimeZones([])
      setClock(() => new Date())
    })
    write({ period: '', start: '2023-07-01', end: '2023-07-01', vintage: '2023-07-01' })
    expect((await load()).problems.map(({ kind }) => kind)).toEqual([
      'edition-of-the-future',
      'actual-of-the-future',
    ])
    setTimeZones(ruritania.jurisdictions.flatMap(({ timeZone }) => timeZone ?? []))
    expect(await load()).toMatchObject({ isTaken: true, problems: [] })
  })

  test('periods that overlap', async () => {
    write({}, { period: '', start: '2023-07-01', end: '2024-06-30' })
    expect(await load()).toMatchObject({
      problems: [{ kind: 'periods-overlap', line: 3, what: expect.stringContaining('in line 2') as string }],
    })
  })

  test('a row that contradicts what is stored from the same source and day', async () => {
    write({})
    await load()
    write({ value: '12' }, { period: '2022' })
    expect(await load()).toMatchObject({
      problems: [
        { kind: 'row-contradicts-stored', what: expect.stringMatching(/holds 10 .* says 12/) as string },
      ],
    })
    expect((await stored()).map(({ value }) => value)).toEqual(['10'])
  })
})

describe('files that are refused', () => {
  const written: readonly (readonly [what: string, content: string | Buffer, code: ProblemCode])[] = [
    ['an empty file', '', 'file-empty'],
    ['nothing but blanks', ' \n\n', 'file-empty'],
    ['a heading and no row', heading, 'table-empty'],
    ['the beginning of a workbook', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0]), 'file-workbook-broken'],
    ['a PDF', '%PDF-1.7', 'file-not-table'],
    ['binary data', Buffer.from([1, 0, 2, 3, 0, 0, 5, 9, 4, 0]), 'file-not-table'],
    ['an unknown heading', `${heading},wind\n`, 'column-unknown'],
    ['a heading twice', `${heading},value\n`, 'column-twice'],
    [
      'a missing heading',
      `element,period,value,source,address,vintage\nrescue-calls,2023,1,${sourced}`,
      'column-missing',
    ],
    [
      'no heading for the period',
      `jurisdiction,element,value,source,address,vintage\nzenda,rescue-calls,1,${sourced}`,
      'column-missing',
    ],
    ['a quotation mark that is never closed', `${heading}\nzenda,"rescue-calls,2023`, 'file-broken'],
  ]

  test.each(written)('%s', async (_what, content, code) => {
    writeFileSync(file, content)
    expect(await load()).toMatchObject({ isTaken: false, problems: [{ kind: code }] })
  })

  test('a file that is not there', async () => {
    expect(await checkFile(join(folder, 'nothing.csv'), ruritania)).toMatchObject({
      problems: [{ kind: 'file-missing' }],
    })
  })

  test('a file of 500 MB, without reading it', async () => {
    const large = join(folder, 'large.csv')
    const handle = openSync(large, 'w')
    ftruncateSync(handle, 500_000_000)
    closeSync(handle)
    const start = performance.now()
    const { problems } = await checkFile(large, ruritania)
    expect(problems).toMatchObject([
      { kind: 'file-too-large', what: expect.stringMatching(/500.*200/) as string },
    ])
    expect(performance.now() - start).toBeLessThan(1000)
    rmSync(large)
  })

  test('ten thousand problems are counted, and a thousand of them listed', async () => {
    write(
      ...Array.from({ length: 10_000 }, (_one, at) => ({
        jurisdiction: 'atlantis',
        period: String(1000 + (at % 1000)),
      })),
    )
    const result = await load()
    expect(result).toMatchObject({ isTaken: false, problemCount: 10_000 })
    expect(result.problems).toHaveLength(1000)
    expect(result.groups.map(({ count }) => count)).toEqual([10_000])
  })
})

describe('files that are taken', () => {
  const quoted = { quote: 'Zrnić, Đurđević, Škrinjarić: žalbe', element: 'rescue-calls' }
  const text = () => [heading, rowText(quoted)].join('\r\n')
  const windows1250 = () => execFileSync('iconv', ['-f', 'UTF-8', '-t', 'CP1250'], { input: text() })

  test.each([
    ['UTF-8', () => Buffer.from(text())],
    ['UTF-8 with a byte order mark', () => Buffer.from(`\uFEFF${text()}`)],
    ['UTF-16 with a byte order mark', () => Buffer.from(`\uFEFF${text()}`, 'utf16le')],
    ['UTF-16 without one', () => Buffer.from(text(), 'utf16le')],
    ['UTF-16, big end first', () => Buffer.from(`\uFEFF${text()}`, 'utf16le').swap16()],
    ['Windows-1250', windows1250],
    [
      'semicolons',
      () =>
        Buffer.from(
          text()
            .replaceAll('Zrnić, Đurđević, Škrinjarić', 'Zrnić Đurđević Škrinjarić')
            .replaceAll('"', '')
            .replaceAll(',', ';'),
        ),
    ],
    [
      'tabulators',
      () =>
        Buffer.from(
          text()
            .replaceAll('Zrnić, Đurđević, Škrinjarić', 'Zrnić Đurđević Škrinjarić')
            .replaceAll('"', '')
            .replaceAll(',', '\t'),
        ),
    ],
    ['line ends of old Macs and blank lines', () => Buffer.from(`${text().replaceAll('\r\n', '\n\n')}\n\n`)],
  ])('in %s', async (_what, bytes) => {
    writeFileSync(file, bytes())
    expect(await load()).toMatchObject({ isTaken: true, rows: 1, added: 1 })
    const [row] = await stored()
    expect(row?.quote?.replaceAll(',', '')).toBe('Zrnić Đurđević Škrinjarić: žalbe')
  })

  test('codes of other lists and names are understood', async () => {
    write({ jurisdiction: 'ZE', element: 'rescued-persons', sex: 'F', outcome: 'Drowned' })
    await load()
    expect(await stored()).toMatchObject([
      { jurisdiction: 'zenda', codes: { sex: 'female', outcome: 'drowned' } },
    ])
  })

  test('the same file a second time changes nothing', async () => {
    write({})
    await load()
    expect(await load()).toMatchObject({ isTaken: true, isRepeated: true, added: 0 })
    expect(await actingAs(opened.db, administrator, (tx) => readLoads(tx))).toHaveLength(1)
  })

  test('a larger edition adds only what is new', async () => {
    write({})
    await load()
    write({}, { period: '2022' })
    expect(await load()).toMatchObject({ rows: 2, added: 1 })
  })

  test('a load is written down in the ledger and in the audit log', async () => {
    write({})
    await load()
    expect(await actingAs(opened.db, publicPerson, (tx) => readLoads(tx))).toMatchObject([
      { file: 'figures.csv', rows: 1, by: 'administrator' },
    ])
    expect(await chainDifferences(opened.db)).toEqual([])
  })

  test('the public may not load anything', async () => {
    write({})
    await expect(loadFile(opened.db, publicPerson, { roadmap: ruritania, path: file })).rejects.toThrow(
      /row-level security|permission denied/,
    )
    expect(await stored()).toEqual([])
  })

  test('the data file that ships with the roadmap has no problem', async () => {
    expect(await checkFile('roadmaps/ruritania/datasets/river-yearbook.csv', ruritania)).toMatchObject({
      problemCount: 0,
      rows: 33,
    })
  })
})
