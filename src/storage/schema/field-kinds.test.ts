// Every field kind meets the real database: its column type is known there, and answers come back as they went in.
import { PGlite } from '@electric-sql/pglite'
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
} from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fieldKinds, type FieldKind } from '#definition'
import { columnsBesideTexts, manyRows, recordset } from './index.ts'

const compiling = new Kysely<Record<string, never>>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (one) => new PostgresIntrospector(one),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})

/** Texts that mean something to a database, to JSON or to a list, and others that hardly anybody writes. */
const oddTexts = [
  '',
  ' ',
  'null',
  '\\N',
  '{}',
  '"',
  "'",
  '\\',
  '\t',
  '\r',
  'Čačak \u0301',
  '\u2028',
  '\u0001',
  'a\nb',
  '\n',
]
const inList = (text: string) => text !== '\u0001' && !text.includes('\n')

describe('field kinds in the database', () => {
  const columnOf = (kind: FieldKind) => kind.id.replaceAll('-', '_')
  const typeOf = (kind: FieldKind) => kind.sqlType(kind.examples.settings)
  let db: PGlite

  beforeAll(async () => {
    db = await PGlite.create()
    const columns = fieldKinds.map((kind) => `${columnOf(kind)} ${typeOf(kind)}`)
    await db.exec(`create temporary table every_kind (${columns.join(', ')})`)
  })
  afterAll(() => db.close())

  test('the database calls every column type what the kind calls it', async () => {
    const { rows } = await db.query<{ name: string; type: string }>(
      `select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
       where attrelid = 'every_kind'::regclass and attnum > 0 order by attnum`,
    )
    expect(rows).toEqual(fieldKinds.map((kind) => ({ name: columnOf(kind), type: typeOf(kind) })))
  })

  test.each(fieldKinds.map((kind) => [kind.id, kind] as const))(
    'every stored answer of “%s” comes back from the database as the same answer',
    async (_id, kind) => {
      const column = columnOf(kind)
      for (const value of kind.examples.stored) {
        const { rows } = await db.query<{ found: unknown }>(
          `insert into every_kind (${column}) values ($1)
           returning ${Array.isArray(value) ? column : `${column}::text`} as found`,
          [value],
        )
        const read = kind.check(rows[0]?.found, kind.examples.settings)
        expect(read).toStrictEqual({ value })
      }
    },
  )

  const many = 60
  const read = async (rows: ReturnType<typeof recordset>) => {
    const { sql: text, parameters } = sql`select * from ${rows}`.compile(compiling)
    return { text, rows: (await db.query(text, [...parameters])).rows }
  }

  test.each(fieldKinds.map((kind) => [kind.id, kind] as const))(
    'many answers of “%s” at once are the same as one by one, with those that are missing among them',
    async (_id, kind) => {
      const columns = [
        { name: 'line', type: 'int' },
        { name: 'answer', type: typeOf(kind) },
      ]
      const answers = [null, ...kind.examples.stored]
      const rows = Array.from({ length: many }, (_one, line) => ({
        line,
        answer: answers[line % answers.length],
      }))
      const listed = await read(manyRows(columns, rows))
      expect(listed.rows).toEqual((await read(recordset(columns, rows))).rows)
      expect(listed.rows).toHaveLength(many)
    },
  )

  test.each(oddTexts.map((text) => [JSON.stringify(text), text] as const))(
    'the text %s comes back as it is from among many',
    async (_name, odd) => {
      const columns = [{ name: 'text', type: 'text' }]
      const rows = Array.from({ length: many }, (_one, line) => ({ text: line === 7 ? odd : `text ${line}` }))
      const { text, rows: found } = await read(manyRows(columns, rows))
      expect(found).toEqual(rows)
      expect(text.includes('json_to_recordset')).toBe(!inList(odd))
      for (const count of [1, many]) {
        const own = Array.from({ length: count }, (_one, line) => ({ odd, line }))
        const says = own.map((one) => JSON.stringify(one))
        const both = [
          { name: 'odd', type: 'text' },
          { name: 'line', type: 'int' },
        ]
        const beside = await read(
          columnsBesideTexts(both, [own.map((one) => one.odd), own.map(({ line }) => line)], {
            name: 'says',
            texts: says,
          }),
        )
        expect(beside.rows).toEqual(own.map((one, line) => ({ ...one, says: says[line] })))
      }
    },
  )
})
