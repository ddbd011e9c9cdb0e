// Lists of records that were downloaded here come back unchanged, whatever their texts look like, register by register.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkRecord, recordFields, type Field, type InventedRecord, type Register } from '#definition'
import { planImport, takeInvented } from '#intake'
import { actingAs, administrator, migrationsFor, readRecordPlaces } from '#storage'
import { exportColumns, recordsCsv } from '../../src/api/exports/index.ts'
import { openTestDatabase, type TestDatabase } from '../../src/storage/testing/test-database.ts'
import { westernBalkansInventor } from './demo/index.ts'
import { westernBalkans } from './index.ts'

/** What spreadsheet programs, and those who guard against them, trip over. */
const odd = [
  ...[
    "'-",
    '- found in the car',
    "''=1+1",
    '=cmd|x',
    '+381 11 000',
    '@home',
    "'@home",
    '-5',
    "'-5",
    '007',
    '1.234',
  ],
  ...[
    'a; =b',
    "a;' =b",
    'a;;-b',
    "x;';+y",
    '“quoted”',
    '"quoted", and, commas',
    "it's",
    "'",
    'Ж; －1',
    '1,250',
    'TRUE',
  ],
  ...['2023-05-31', 'May-23', '1e5', '12/2024', 'Total', 'Napomena: nema', '  '],
]
const lines = ['first\n- second; =third', "a\n'-b", '=1\n=2\n\n@3', "one;\n'+two", '-\n-']

/** Fields in which anything may be written. */
const isFree = ({ kind }: Field) => kind === 'text' || kind === 'long-text' || kind === 'marking'

/** The draft with odd texts where the register takes them, as far as it stays right. */
function madeOdd(register: Register, { draft, ...record }: InventedRecord, at: number): InventedRecord {
  let fields = { ...draft.fields }
  for (const [place, field] of recordFields(register).filter(isFree).entries()) {
    if (fields[field.id] === undefined) continue
    const texts = field.kind === 'long-text' ? [...odd, ...lines] : odd
    const changed = { ...fields, [field.id]: texts[(at * 7 + place) % texts.length] }
    if (checkRecord(register, { ...draft, fields: changed }).problems.length === 0) fields = changed
  }
  let children = { ...draft.children }
  for (const { id, fields: own } of register.children) {
    for (const [row, answers] of (children[id] ?? []).entries()) {
      for (const [place, field] of own.filter(isFree).entries()) {
        if (answers[field.id] === undefined) continue
        const text = odd[(at * 5 + row * 3 + place) % odd.length]
        const rows = (children[id] ?? []).map((one, other) =>
          other === row ? { ...one, [field.id]: text } : one,
        )
        const changed = { ...children, [id]: rows }
        if (checkRecord(register, { ...draft, fields, children: changed }).problems.length === 0)
          children = changed
      }
    }
  }
  return { ...record, draft: { ...draft, fields, children } }
}

const { registers } = westernBalkans
const folder = mkdtempSync(join(tmpdir(), 'waymark-downloads-'))
const wish = { seed: 11, years: 1, scale: 0.005 }
const counts = new Map<string, number>()
let opened: TestDatabase
beforeAll(async () => {
  opened = await openTestDatabase(westernBalkans, migrationsFor('roadmaps/western-balkans'))
  const records = [...westernBalkansInventor.invent(wish)].map((record, at) => {
    const register = registers.find(({ id }) => id === record.register)
    counts.set(record.register, (counts.get(record.register) ?? 0) + 1)
    return register ? madeOdd(register, record, at) : record
  })
  const complete = westernBalkansInventor.covers(wish)
  await takeInvented(opened.db, { roadmap: westernBalkans, records, wish: 'test', complete })
})
afterAll(async () => {
  await opened.close()
  rmSync(folder, { recursive: true })
})

/** The download with these rows as a file, and what importing it would do. */
async function planOf(register: Register, rows: string | undefined) {
  const columns = exportColumns(westernBalkans, register, rows === undefined ? {} : { rows })
  const places = await actingAs(opened.db, administrator, (tx) =>
    readRecordPlaces(tx, register, {
      ...{ limit: 100_000, offset: 0, sortBy: register.countsOn, isDescending: false },
    }),
  )
  const pieces = await Array.fromAsync(recordsCsv(opened.db, administrator, { register, columns, places }))
  const path = join(folder, `${register.id}.csv`)
  writeFileSync(path, pieces.join(''))
  const wanted = { roadmap: westernBalkans, register, person: administrator, path, mapping: null }
  return planImport(opened.db, { ...wanted, today: '2026-12-31' })
}

describe.each(registers.map((register) => ({ register, name: register.name.en })))(
  '$name',
  ({ register }) => {
    test.each([undefined, ...register.children.map(({ id }) => id)])(
      'comes back unchanged, with rows of: %s',
      async (rows) => {
        const plan = await planOf(register, rows)
        expect(plan.problems.slice(0, 3)).toEqual([])
        expect(plan.changed.slice(0, 3)).toEqual([])
        expect(plan.counts).toMatchObject({ new: 0, changed: 0, problems: 0, duplicates: 0 })
        if (rows === undefined) expect(plan.counts.unchanged).toBe(counts.get(register.id) ?? 0)
      },
    )
  },
)
