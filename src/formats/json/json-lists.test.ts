// Lists and names in JSON: one list of plain values is one cell, a long one is looked at in one go, and no name is said twice.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openTables } from '../reading/index.ts'
import { BrokenTable } from '../tables/index.ts'
import { findJsonShape } from './open-json.ts'

const folder = mkdtempSync(join(tmpdir(), 'waymark-json-lists-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function rowsOf(text: string): Promise<(readonly string[])[]> {
  const path = join(folder, 'lists.json')
  writeFileSync(path, text)
  const file = await openTables(path)
  if ('code' in file) throw new Error(file.code)
  const rows = await Array.fromAsync(file.rows(''))
  return rows.map(({ cells }) => cells)
}

test('a list of numbers is one cell, also where one is written with a zero behind the point', async () => {
  const text = '[{"n": "A", "ages": [34, 41.0]}, {"n": "B", "ages": [50, 51]}]'
  expect(await rowsOf(text)).toEqual([
    ['n', 'ages'],
    ['A', '34; 41'],
    ['B', '50; 51'],
  ])
})

test('a list of objects is a row for each, also where they hold such numbers', async () => {
  expect(await rowsOf('[{"n": "A", "items": [{"kg": 1.50}, {"kg": 2.0}]}]')).toEqual([
    ['n', 'items.kg'],
    ['A', '1.5'],
    ['', '2'],
  ])
})

test('a statistical table with a long list of numbers is told from an answer of a service in no time', () => {
  // Thirty digits could be cut in half a thousand million ways.
  const head = `{"version": "2.0", "class": "dataset", "value": [${'1'.repeat(30)}, "`
  const before = process.cpuUsage().user
  expect(findJsonShape(head)).toEqual({ format: 'ndjson', depth: 0 })
  expect(process.cpuUsage().user - before).toBeLessThan(500_000)
})

test('a text that is very deep is no answer of a service, and is looked at in no time', () => {
  const before = process.cpuUsage().user
  for (const deep of ['{"a":[', '{"a":', '[{"a":']) findJsonShape(`{"list": [{"n": ${deep.repeat(20_000)}`)
  findJsonShape('{"a":'.repeat(20_000) + '[{')
  expect(process.cpuUsage().user - before).toBeLessThan(1_000_000)
})

async function refusalOf(text: string) {
  try {
    return await rowsOf(text)
  } catch (error) {
    if (!(error instanceof BrokenTable)) throw error
    return [error.line, error.refusal.code, ...Object.values(error.refusal.params)]
  }
}

test.each([
  ['an answer', '[{"n": "A"},\n {"n": "B",\n "n": "C"}]', 3, 'n'],
  ['an answer of a row below', '{"n": "A"}\n{"n": "B", "items": [{"kg": 1, "kg": 2}]}', 2, 'kg'],
  ['an answer that is spelled otherwise', '[{"n": "A", "\\u006e": "B"}]', 1, 'n'],
  ['the list', '{"value": [{"n": "A"}],\n"value": [{"n": "B"}]}', 2, 'value'],
])('of %s that is said twice none is taken, and the line is named', async (_what, text, line, name) => {
  expect(await refusalOf(text)).toEqual([line, 'file-json-name-twice', name])
})

test.each([
  ['objects', '[{"n": "A"}, {"n": "B"}]', 2],
  ['rows below', '[{"n": "A", "items": [{"n": 1}, {"n": 2}]}]', 2],
  ['texts', '[{"n": "n", "m": "\\"n\\": n"}]', 1],
])('the same name in different %s is said once in each', async (_what, text, rows) => {
  expect(await rowsOf(text)).toHaveLength(rows + 1)
})

test.each([
  ['a second list', '{"value": [{"n": "A"}], "errors": [{"n": "B"}]}', 'beside the list “value”'],
  ['a list in the list', '[{"n": "A"}, [{"n": "B"}]]', 'no object'],
  ['a number in the list', '{"value": [{"n": "A"}, 7]}', 'no object'],
])('%s is not passed over', async (_what, text, reason) => {
  expect(await refusalOf(text)).toEqual([1, 'file-json-broken', expect.stringContaining(reason)])
})

test('what a service says of its answer beside the list makes no row', async () => {
  const text = '{"count": 1, "value": [{"n": "A"}], "meta": {"page": {"n": "B"}}, "links": ["x"]}'
  expect(await rowsOf(text)).toEqual([['value.n'], ['A']])
})

test.each([
  ['two names', '{"data": {"incidents": [{"n": "A"}, {"n": "B"}]}}', 'data.incidents.n'],
  ['a name of the sender', '{"ok_count": 2, "reports": [{"n": "A"}, {"n": "B"}]}', undefined],
  ['a name of its own', '{"count": 2, "reports": [{"n": "A"}, {"n": "B"}], "next": null}', 'reports.n'],
  [
    'three names',
    '{"meta": {"x": 1}, "results": {"page": {"rec": [{"n": "A"}, {"n": "B"}]}}}',
    'results.page.rec.n',
  ],
])(
  'a list behind %s is a record an entry, where only the service speaks beside it',
  async (_what, text, heading) => {
    if (heading === undefined) {
      expect(findJsonShape(text)).toEqual({ format: 'ndjson', depth: 0 })
      return
    }
    expect(await rowsOf(text)).toEqual([[heading], ['A'], ['B']])
    expect(findJsonShape(text)).toMatchObject({ wrapper: heading.split('.').slice(0, -1) })
  },
)

test.each([
  [
    'say something of their own behind their rows',
    '{"items": [{"kg": 1}], "n": "A"}\n{"items": [{"kg": 2}], "n": "B"}',
  ],
  ['have nothing but rows', '{"items": [{"kg": 1}]}\n{"items": [{"kg": 2}]}'],
  ['have two lists of rows', '{"items": [{"kg": 1}], "persons": [{"age": 2}]}'],
])('objects that %s are themselves the records', (_what, text) => {
  expect(findJsonShape(text)).toEqual({ format: 'ndjson', depth: 0 })
})
