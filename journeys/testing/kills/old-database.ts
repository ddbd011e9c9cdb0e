// A filled database as an earlier version left it: migrated no further than that version went.
import { migrate, migrationsFor, openDatabase, closeDatabase, sql, type DatabaseLocation } from '#storage'

/** The migrations of the version whose databases are upgraded: everything that had been released by then. */
const before = '20261128'

/** Makes it and fills it with so many records, each with a version, as that version kept them. */
export async function makeOldDatabase(location: DatabaseLocation, records: number): Promise<void> {
  const db = await openDatabase(location)
  try {
    await migrate(
      db,
      migrationsFor('roadmaps/ruritania').filter(({ name }) => name < before),
    )
    await sql`insert into register_river_log (jurisdiction, record_id, version, is_withdrawn, day, log_number, call_cause)
      select 'zenda', 'old-' || n, 1, false, date '2022-01-01' + n % 300, 'old-' || n, 'flood' from generate_series(1, ${records}::int) n`.execute(
      db,
    )
    await sql`insert into record_version (jurisdiction, register, record_id, version, person, action, record)
      select jurisdiction, 'river-log', record_id, 1, 'administrator', 'created', json_build_object('fields',
        json_build_object('day', day::text, 'log-number', log_number, 'call-cause', call_cause, 'remark', null, 'storm-name', null),
        'children', json_build_object('persons', '[]'::json, 'litter', '[]'::json))::text
      from register_river_log`.execute(db)
  } finally {
    await closeDatabase(db, location)
  }
}
