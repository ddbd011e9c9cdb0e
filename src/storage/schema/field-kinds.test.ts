// Every field kind meets the real database: its column type is known there, and answers come back as they went in.
import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fieldKinds, type FieldKind } from '#definition'

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
})
