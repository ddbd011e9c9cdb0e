// A database that was filled before records were told apart by institution: whose its records are, and what they count.
import { afterEach, describe, expect, test } from 'vitest'
import type { StoredRecord } from '#definition'
import { sql } from 'kysely'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { actingAs, administrator, writeRights } from '../database/acting-as.ts'
import { rebuildCounts } from './counted-observations.ts'
import { readBothGrains, readCounts } from './read-counts.ts'
import { followDefinitions } from './follow-definitions.ts'
import { migrate, migrationsFor, type Migration } from '../schema/migrate.ts'
import { databaseSizes, openSize, whyNotHere } from '../testing/databases.ts'
import type { TestDatabase } from '../testing/test-database.ts'

const all = migrationsFor('roadmaps/ruritania')
/** By what the version before this one counted these registers. */
const digestOfBefore = 'a2afdf57af261548bd9ce970116387f305f588ccef8b2dfb87fb6727d8493e5b'
const isNew = ({ name }: Migration) => name >= '20261128180000'

interface Old {
  readonly register: 'river-log' | 'guard-roster'
  readonly jurisdiction: string
  readonly id: string
  readonly fields: Readonly<Record<string, string>>
  readonly versions?: number
}

const trip = (jurisdiction: string, number: string, versions = 1): Old => ({
  ...{ register: 'river-log', jurisdiction, id: `trip-${number}`, versions },
  fields: { day: '2023-05-31', 'log-number': number, 'call-cause': 'wind' },
})
const guard = (jurisdiction: string, badge: string, day: string): Old => ({
  ...{ register: 'guard-roster', jurisdiction, id: `guard-${badge}-${day}` },
  fields: { day, badge, sex: 'female', 'on-duty': 'yes' },
})

const records = [
  trip('strelsau', '1', 2),
  trip('strelsau', '2'),
  trip('zenda', '3'),
  trip('hofbau', '4'),
  guard('strelsau', 'A', '2023-02-01'),
  guard('strelsau', 'A', '2023-06-01'),
  guard('zenda', 'A', '2023-03-01'),
]

/** Writes a record with its versions as a version of before would have: no table knows an institution. */
async function writeOld(db: TestDatabase['db'], { register, jurisdiction, id, fields, versions = 1 }: Old) {
  const table = register === 'river-log' ? 'register_river_log' : 'register_guard_roster'
  const columns = Object.keys(fields).map((name) => sql.id(name.replaceAll('-', '_')))
  const values = Object.entries(fields).map(([name, value]) =>
    name === 'day' ? sql`${value}::date` : sql`${value}`,
  )
  await sql`insert into ${sql.id(table)} (jurisdiction, record_id, version, ${sql.join(columns)})
    values (${jurisdiction}, ${id}, ${versions}, ${sql.join(values)})`.execute(db)
  const children = register === 'river-log' ? { persons: [], litter: [] } : {}
  const record: StoredRecord = { fields, children }
  for (let version = 1; version <= versions; version += 1) {
    await sql`insert into record_version (jurisdiction, register, record_id, version, person, action, record)
      values (${jurisdiction}, ${register}, ${id}, ${version}, 'keeper', ${version === 1 ? 'created' : 'corrected'},
        ${JSON.stringify(record)})`.execute(db)
  }
}

/** The counts of before, by hand: of a jurisdiction as a whole. */
async function writeOldCounts(db: TestDatabase['db']) {
  const dimensions = ruritania.dimensions.map(({ id }) => id.replaceAll('-', '_'))
  for (const [jurisdiction, value] of [
    ['strelsau', 2],
    ['zenda', 1],
    ['hofbau', 1],
  ] as const) {
    const codes = dimensions.map((name) => (name === 'call_cause' ? 'wind' : '_Z'))
    await sql`insert into counted_observation (jurisdiction, data_element, period_start, item_class, codes, value, rows,
        ${sql.join(dimensions.map((name) => sql.id(name)))})
      values (${jurisdiction}, 'rescue-calls', '2023-05-01', '_Z', 'call-cause=wind', ${value}, ${value},
        ${sql.join(codes)})`.execute(db)
  }
}

describe.each(databaseSizes)('a filled %s database of before', (size) => {
  const missing = whyNotHere(size)
  let opened: TestDatabase | undefined
  afterEach(() => opened?.close())

  test('gets the institutions of its records from the register, and counts by them what it counted before', async ({
    skip,
  }) => {
    skip(missing !== undefined, missing)
    opened = await openSize(
      size,
      ruritania,
      all.filter((one) => !isNew(one)),
    )
    const { db } = opened
    for (const record of records) await writeOld(db, record)
    await writeOldCounts(db)
    await sql`insert into counting_state (digest) values (${digestOfBefore})`.execute(db)
    await sql`insert into import_entry (by_person, register, source, file, digest, headings, rows, added, changed,
      unchanged, withdrawn, quarantined) values ('keeper', 'river-log', 's', 'f', 'd', '[]', 1, 1, 0, 0, 0, 0)`.execute(
      db,
    )

    await migrate(db, all)
    await writeRights(db, ruritania)
    const { rows } =
      await sql`select jurisdiction, record_id, version::int as version, institution from record_version
      where register = 'river-log' order by 2, 3`.execute(db)
    expect(rows).toEqual([
      { jurisdiction: 'strelsau', record_id: 'trip-1', version: 1, institution: 'river-watch-st' },
      { jurisdiction: 'strelsau', record_id: 'trip-1', version: 2, institution: 'river-watch-st' },
      { jurisdiction: 'strelsau', record_id: 'trip-2', version: 1, institution: 'river-watch-st' },
      { jurisdiction: 'zenda', record_id: 'trip-3', version: 1, institution: 'not-stated' },
      { jurisdiction: 'hofbau', record_id: 'trip-4', version: 1, institution: 'not-stated' },
    ])
    const apart =
      await sql`select from register_river_log r join record_version v using (jurisdiction, record_id, version)
      where r.institution <> v.institution`.execute(db)
    expect(apart.rows).toEqual([])
    expect((await sql`select institution from import_entry`.execute(db)).rows).toEqual([
      { institution: 'not-stated' },
    ])

    expect(await followDefinitions(db, ruritania)).toBe(records.length)
    const counts = await actingAs(db, administrator, readCounts)
    const asKept = await actingAs(db, administrator, readBothGrains)
    const inWords = counts.map((one) =>
      [one.jurisdiction, one.institution, one.data_element, one.period_start.slice(0, 7), one.value].join(
        ' ',
      ),
    )
    expect(inWords.toSorted()).toEqual([
      'hofbau not-stated rescue-calls 2023-05 1',
      'strelsau river-watch-st lifeguards 2023-02 1',
      'strelsau river-watch-st lifeguards 2023-06 0',
      'strelsau river-watch-st rescue-calls 2023-05 2',
      'zenda not-stated lifeguards 2023-03 1',
      'zenda not-stated rescue-calls 2023-05 1',
    ])
    await actingAs(db, administrator, (tx) => rebuildCounts(tx, ruritania))
    expect(await actingAs(db, administrator, readBothGrains)).toEqual(asKept)
    expect(await followDefinitions(db, ruritania)).toBeUndefined()
  })
})
