// Lists of JSON: one of plain values is one cell however its numbers are written, and a long one is looked at in one go.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openTables } from '../reading/index.ts'
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
