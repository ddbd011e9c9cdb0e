// Migrations: they make what the definitions derive, and they upgrade a database that has data in it.
import { describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { defineCodeList, defineDimension, defineField, fieldKind, type Roadmap } from '#definition'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { actingAs, publicPerson } from '../database/acting-as.ts'
import { openDatabase } from '../database/database.ts'
import { pendingDifference } from './derived-migration.ts'
import { migrate, migrationsFor, splitStatements, type Migration } from './migrate.ts'
import { readCurrentObservations } from '../observations/read-observations.ts'
import { tablesFor } from './tables.ts'
import { observationDifferences } from '../testing/audit-differences.ts'
import { observationOf } from '../testing/observation-of.ts'
import { openTestDatabase, storeObservations } from '../testing/test-database.ts'

const folder = 'roadmaps/ruritania'

/** The invented roadmap after somebody has added a dimension to one of its data elements. */
function withNewDimension(): Roadmap {
  const codes = defineCodeList({
    id: 'weather',
    name: { en: 'Weather' },
    source: 'Invented',
    codes: { rain: { name: { en: 'rain' } } },
  })
  const weather = defineDimension({ id: 'weather', name: { en: 'Weather' }, codes })
  const dataElements = ruritania.dataElements.map((element) =>
    element.id === 'rescue-calls' ? { ...element, dimensions: [...element.dimensions, weather] } : element,
  )
  return { ...ruritania, dimensions: [...ruritania.dimensions, weather], dataElements }
}

describe('migrations', () => {
  test('make exactly what the definitions derive', async () => {
    expect(await pendingDifference(ruritania, folder)).toEqual({ steps: [], decisions: [] })
  })

  test('a new dimension becomes a migration that keeps the rows of a filled database', async () => {
    const changed = withNewDimension()
    const { steps, decisions } = await pendingDifference(changed, folder)
    expect(decisions).toEqual([])
    expect(steps.join('\n')).toContain('add column "weather" text')
    const { db, close } = await openTestDatabase(ruritania, migrationsFor(folder))
    await storeObservations(db, ruritania, [
      observationOf(ruritania, { element: 'rescue-calls', value: '5' }),
      observationOf(ruritania, { element: 'rescued-persons', value: '7' }),
    ])
    await migrate(db, [
      ...migrationsFor(folder),
      { name: '29991231000000-add-weather', sql: steps.join('\n') },
    ])
    const rows = await actingAs(db, publicPerson, (tx) => readCurrentObservations(tx, changed))
    // What was stated before is a total of the new dimension, as the log's own look at observations wants it.
    expect(rows.map(({ value, codes }) => [value, codes['weather']])).toEqual([
      ['5', '_T'],
      ['7', undefined],
    ])
    expect(await observationDifferences(db, changed)).toEqual([])
    await storeObservations(db, changed, [
      observationOf(changed, { element: 'rescue-calls', value: '2', codes: { weather: 'rain' } }),
    ])
    expect(await actingAs(db, publicPerson, (tx) => readCurrentObservations(tx, changed))).toHaveLength(3)
    await close()
  })

  test('a new question of a register becomes an empty column of its records', async () => {
    const order = defineField(fieldKind.date, { id: 'order', name: { en: 'Order' } })
    const registers = ruritania.registers.map((register) =>
      register.id === 'river-log'
        ? {
            ...register,
            sections: register.sections.map((section) => ({
              ...section,
              fields: [...section.fields, order],
            })),
          }
        : register,
    )
    const { steps, decisions } = await pendingDifference({ ...ruritania, registers }, folder)
    expect([steps, decisions]).toEqual([['alter table register_river_log add column "order" date;'], []])
  })

  test('a dimension that is taken away is left to a person to decide', async () => {
    const without: Roadmap = {
      ...ruritania,
      dimensions: ruritania.dimensions.filter(({ id }) => id !== 'sex'),
    }
    const { decisions } = await pendingDifference(without, folder)
    expect(decisions).toEqual(
      ['observation', 'counted_observation', 'counted_rollup'].map(
        (table) =>
          expect.stringContaining(
            `Column ${table}.sex is no longer derived; dropping it loses its values. Put back`,
          ) as string,
      ),
    )
  })

  test('a register or a field that disappears is left to a person to decide, and nothing is dropped', async () => {
    const [gone, ...registers] = ruritania.registers
    const asked = await pendingDifference({ ...ruritania, registers }, folder)
    expect(asked.decisions.join('\n')).toContain(
      `Table register_${gone?.id.replaceAll('-', '_')} is no longer derived; dropping it loses its rows. Put back`,
    )
    const lacking = ruritania.registers.map((register) => ({
      ...register,
      sections: register.sections.map(({ fields, ...section }) => ({
        ...section,
        fields: fields.filter(({ id }) => id !== 'remark'),
      })),
    }))
    const { steps, decisions } = await pendingDifference({ ...ruritania, registers: lacking }, folder)
    expect(decisions).toEqual([
      expect.stringMatching(/^Table register_river_log_sensitive is no longer derived/),
    ])
    expect([...asked.steps, ...steps].join('\n')).not.toMatch(/drop (?:table|column)/)
  })

  test('imports of before are known by their records, so that they too can be listed and undone', async () => {
    const isOld = ({ name }: Migration) => name < '20261125230500'
    const db = await openDatabase({ kind: 'memory' })
    await migrate(db, migrationsFor(folder).filter(isOld))
    const entry = sql`insert into import_entry (by_person, register, source, file, digest, headings, rows, added,
      changed, unchanged, withdrawn, quarantined) values ('keeper', 'river-log', 's', 'f', 'd', '[]', 1, 1, 1, 0, 0, 0)`
    const version = (id: string, number: number, action: string) => sql`insert into record_version
      (jurisdiction, register, record_id, version, person, action, record)
      values ('zenda', 'river-log', ${id}, ${number}, 'keeper', ${action}, '{}')`
    await version('old', 1, 'created').execute(db)
    await db.transaction().execute(async (tx) => {
      await entry.execute(tx)
      await version('old', 2, 'corrected').execute(tx)
      await version('new', 1, 'created').execute(tx)
    })
    await migrate(db, migrationsFor(folder))
    const { rows } = await sql`select record_id, version::int as version, is_new_to_source from import_change
      where import_id = 1 order by 1`.execute(db)
    expect(rows).toEqual([
      { record_id: 'new', version: 1, is_new_to_source: true },
      { record_id: 'old', version: 2, is_new_to_source: false },
    ])
    await db.destroy()
  })

  test('a migration that was changed after it had been applied stops the start', async () => {
    const { db, close } = await openTestDatabase(ruritania, migrationsFor(folder))
    const changed = migrationsFor(folder).map((one, at) => (at === 0 ? { ...one, sql: `${one.sql} ` } : one))
    await expect(migrate(db, changed)).rejects.toThrow('migration-changed')
    await expect(migrate(db, [])).rejects.toThrow('migration-strange')
    await close()
  })

  test('a migration that is missing in the list although it was applied stops the start with its name', async () => {
    const opened = await openTestDatabase(ruritania, migrationsFor(folder))
    const name = '20261129130000-take-imports-in-slices'
    await sql`delete from migration where name = ${name}`.execute(opened.db)
    await expect(migrate(opened.db, migrationsFor(folder))).rejects.toMatchObject({
      code: 'migration-unlisted',
      params: { migration: name },
    })
    await opened.close()
  })

  test('every table of observations has the jurisdiction in its key, and no key reaches across', async () => {
    for (const table of tablesFor(ruritania)) expect(table.primaryKey[0]).toBe('jurisdiction')
    const { db, close } = await openTestDatabase(ruritania, migrationsFor(folder))
    // Accounts are of no jurisdiction; their tables lie in a schema of their own.
    const { rows } = await sql`select conname from pg_constraint
      where contype = 'f' and connamespace <> 'sign_in'::regnamespace`.execute(db)
    expect(rows).toEqual([])
    await close()
  })

  test('statements end at semicolons, but not within quotes, comments and function bodies', () => {
    const script = "select ';'; -- a; comment\ncreate function f() as $$ begin; end; $$;\nselect 1 - 2"
    expect(splitStatements(script)).toEqual([
      "select ';'",
      'create function f() as $$ begin; end; $$',
      'select 1 - 2',
    ])
  })
})
