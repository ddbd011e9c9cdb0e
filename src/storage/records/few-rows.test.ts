// Rows that go to the database as one JSON text, and how many of them it is told to expect.
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
} from 'kysely'
import { expect, test } from 'vitest'
import { fewRows } from '../schema/index.ts'

const db = new Kysely<Record<string, never>>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (one) => new PostgresIntrospector(one),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})

const textFor = (count: number) => {
  const rows = Array.from({ length: count }, (_, at) => ({ number: at }))
  return sql`select * from ${fewRows([{ name: 'number', type: 'int' }], rows)}`.compile(db).sql
}

test('the database is told where there is one row or few, never fewer than there are, and in few different texts', () => {
  expect(textFor(1)).toBe(
    'select * from (select * from json_to_recordset($1::json) as one("number" int) limit 1) as one',
  )
  for (const count of [2, 5, 10]) expect(textFor(count)).toContain('limit 10) as one')
  for (const count of [11, 1000]) expect(textFor(count)).not.toContain('limit')
})
