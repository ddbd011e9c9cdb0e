// A database of an earlier version is taken as it is when it is first opened, loses nothing, and is proved from then on.
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { readImports } from '../imports/imports.ts'
import { readQuarantine } from '../imports/quarantine.ts'
import { readCurrentObservations } from '../observations/read-observations.ts'
import { countRecords } from '../records/read-records.ts'
import { readCounts } from '../counts/read-counts.ts'
import { followDefinitions } from '../counts/follow-definitions.ts'
import { actingAs, administrator, writeRights } from '../database/acting-as.ts'
import { followKeepers } from '../counts/keepers.ts'
import { closeDatabase, openDatabase, type Database } from '../database/database.ts'
import { migrate, migrationsFor } from '../schema/migrate.ts'
import { auditDifferences } from '../testing/audit-differences.ts'
import { databaseSizes, whyNotHere, type DatabaseSize } from '../testing/databases.ts'
import { observationOf } from '../testing/observation-of.ts'
import { startServer } from '../testing/start-server.ts'
import { insertObservations } from '../observations/write-observations.ts'

const all = migrationsFor('roadmaps/ruritania')

/** As the version before left it: records, an import of them, a row that waits, published figures and a right. */
async function fillAsBefore(db: Database): Promise<void> {
  await migrate(
    db,
    all.filter(({ name }) => name < '20261128'),
  )
  const say = (statement: string) => sql.raw(statement).execute(db)
  await say(`insert into register_river_log (jurisdiction, record_id, version, is_withdrawn, day, log_number, call_cause)
    select 'zenda', 'old-' || n, 1, false, date '2022-01-01' + n, 'old-' || n, 'flood' from generate_series(1, 50) n`)
  await say(`insert into record_version (jurisdiction, register, record_id, version, person, action, record)
    select jurisdiction, 'river-log', record_id, 1, 'administrator', 'created', json_build_object('fields',
      json_build_object('day', day::text, 'log-number', log_number, 'call-cause', call_cause), 'children', json_build_object())::text
    from register_river_log`)
  await say(`insert into import_entry (by_person, register, source, file, digest, headings, rows, added, changed, unchanged, withdrawn, quarantined)
    values ('administrator', 'river-log', 's', 'f', 'd', '[]', 50, 50, 0, 0, 0, 0)`)
  await say(`insert into quarantined_record (jurisdiction, id, import_id, register, source, received, problems, by_person)
    values ('zenda', 'w', 1, 'river-log', 's', '[{"line":3,"cells":["zenda","flooding"]}]', '[]', 'administrator')`)
  await say(
    `insert into load (by_person, file, digest, rows, added, unchanged) values ('administrator', 'f', 'd', 1, 1, 0)`,
  )
  const figure = observationOf(ruritania, { element: 'rescue-calls', period: '2021', value: '7' })
  await insertObservations(db, ruritania, [figure], '1')
  await say(`select write_audit('all', 'load', 'f', null, '1 row')`)
  await say(`insert into role_right values ('administrator', 'public', true, true, true)`)
}

/** Does the work with a database of an earlier version. */
async function withOldDatabase(size: DatabaseSize, work: (db: Database) => Promise<void>): Promise<void> {
  const server = size === 'server' ? await startServer() : undefined
  const location = server ? ({ kind: 'server', url: server.url } as const) : ({ kind: 'memory' } as const)
  const db = await openDatabase(location)
  try {
    await fillAsBefore(db)
    await work(db)
  } finally {
    await closeDatabase(db, location)
    await server?.stop()
  }
}

describe.each(databaseSizes)('on the %s database', (size) => {
  const missing = whyNotHere(size)
  beforeEach(({ skip }) => skip(missing !== undefined, missing))

  test('an upgrade that is killed before its entry in the log is finished by the next start', () =>
    withOldDatabase(size, async (db) => {
      await migrate(db, all)
      // As it is where the process ended between the last migration and what it says of them.
      await sql`alter table audit_entry disable trigger all`.execute(db)
      await sql`delete from audit_entry where action not in ('load', 'quarantine found')`.execute(db)
      await sql`alter table audit_entry enable trigger all`.execute(db)
      await migrate(db, all)
      await writeRights(db, ruritania)
      await followKeepers(db, ruritania)
      expect(await auditDifferences(db, ruritania)).toEqual([])
    }))

  test('nothing is lost on the way, whether a database is brought on by one version after the other or at once', () =>
    withOldDatabase(size, async (db) => {
      // The versions between, day by day; on the server all of them at once.
      const days = size === 'embedded' ? ['20261129', '20261130', '20261201'] : []
      for (const day of days)
        await migrate(
          db,
          all.filter(({ name }) => name < day),
        )
      await migrate(db, all)
      await writeRights(db, ruritania)
      await followDefinitions(db, ruritania)
      expect(await auditDifferences(db, ruritania)).toEqual([])
      const kept = await actingAs(db, administrator, async (tx) => ({
        records: (await countRecords(tx, ruritania.registers)).records['river-log'],
        figures: (await readCurrentObservations(tx, ruritania, ['rescue-calls'])).map(({ value }) => value),
        imports: (await readImports(tx)).map(({ id, added }) => [id, added]),
        waiting: (await readQuarantine(tx, { state: 'waiting', limit: 9, offset: 0 })).items.map(
          ({ rows }) => rows,
        ),
        counted: (await readCounts(tx)).reduce((sum, { value }) => sum + Number(value), 0),
      }))
      expect(kept).toEqual({
        ...{ records: 50, figures: ['7'], imports: [['1', 50]], counted: 50 },
        waiting: [[{ line: 3, cells: ['zenda', 'flooding'] }]],
      })
      await sql`update quarantined_record set received = '[]'`.execute(db)
      expect(await auditDifferences(db, ruritania)).toEqual([
        expect.stringMatching(/quarantine found.*the row w in quarantine, of river-log from s was changed/),
      ])
    }))

  test('a filled database goes on with a baseline, and what changes in it past Waymark is named', () =>
    withOldDatabase(size, async (db) => {
      await migrate(db, all)
      await writeRights(db, ruritania)
      await followKeepers(db, ruritania)
      expect(await auditDifferences(db, ruritania)).toEqual([])
      const { rows } = await sql<{
        subject: string
        rows: number | null
      }>`select subject, content_rows::int as rows
        from audit_entry where action = 'baseline' order by chain, sequence`.execute(db)
      expect(rows).toEqual([
        { subject: 'From here on changes are proved.', rows: null },
        { subject: 'load 1', rows: 2 },
        { subject: 'import 1', rows: 1 },
        { subject: 'rights of roles and persons', rows: 1 },
        { subject: 'kind of data', rows: 1 },
        { subject: 'records of before', rows: 50 },
      ])
      await sql`update record_version set record = replace(record, 'flood', 'storm') where record_id = 'old-7'`.execute(
        db,
      )
      expect(await auditDifferences(db, ruritania)).toEqual([
        'Entry 1 of the chain of zenda (baseline, records of before): one of its 50 rows was changed since it was written.',
        'In its table the record old-7 of the register river-log of zenda says something else than its newest version: call_cause.',
      ])
    }))
})
