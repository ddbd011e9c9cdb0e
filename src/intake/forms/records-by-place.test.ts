// Rights on records by place: whoever holds a role for an institution or a jurisdiction opens and keeps records there, and
// elsewhere there is nothing; compared with the rights written out by hand, for every person and every record.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findRegister, getInterval, type Person, type RecordToKeep } from '#definition'
import {
  actingAs,
  administrator,
  migrationsFor,
  readHistory,
  readRecord,
  readRecords,
  sql,
  writeStatements,
  type Database,
} from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { databaseSizes, openSize, whyNotHere } from '../../storage/testing/databases.ts'
import type { TestDatabase } from '../../storage/testing/test-database.ts'
import { keepRecord, withdrawRecord } from './index.ts'

const found = findRegister(ruritania, 'river-log')
if (!found) throw new Error('The invented roadmap has no river log.')
const register = found
const today = '2024-06-30'

/** Everybody, with the roles they hold: for whom, and in which days where not always. */
const holders: Readonly<Record<string, readonly (readonly [string, string, string, string?, string?])[]>> = {
  nobody: [],
  'of-castle': [['watchman', 'zenda', 'castle-watch']],
  'of-lake': [['captain', 'zenda', 'lake-watch']],
  'of-zenda': [['warden', 'zenda', '*']],
  'of-all': [['clerk', '*', '*']],
  'of-both': [
    ['watchman', 'zenda', 'castle-watch'],
    ['warden', 'strelsau', '*'],
  ],
  'until-yesterday': [['watchman', 'zenda', 'castle-watch', '2000-01-01', '2000-12-31']],
  'from-next-century': [['captain', 'zenda', 'lake-watch', '2150-01-01', '2160-01-01']],
}
const people = Object.keys(holders)
const personOf = (id: string): Person => ({ id, role: holders[id]?.[0]?.[0] ?? 'public' })

const places = [
  ['zenda', 'castle-watch'],
  ['zenda', 'lake-watch'],
  ['strelsau', 'river-watch-st'],
] as const
type Place = (typeof places)[number]

/** The rights of roles in words, as a person would read them. */
const reads = (role: string, [jurisdiction, institution]: Place, [, area, own]: readonly string[]) =>
  role === 'clerk' ||
  (role === 'warden' && jurisdiction === area) ||
  (['watchman', 'captain'].includes(role) && jurisdiction === area && institution === own)
const isNow = ([, , , from = '', until = '9']: readonly (string | undefined)[]) =>
  from < today && today < until
const held = (id: string) => (holders[id] ?? []).filter(isNow)
const mayRead = (id: string, place: Place) =>
  held(id).some((one) => reads(one[0], place, one.slice(0, 3) as string[]))
const mayWrite = (id: string, place: Place) =>
  held(id).some(
    ([role, area, own]) => ['watchman', 'captain'].includes(role) && area === place[0] && own === place[1],
  )

const maySee = (id: string, place: Place) =>
  mayRead(id, place) &&
  held(id).some(([role, area, own]) =>
    ['watchman', 'captain'].includes(role) ? area === place[0] && own === place[1] : false,
  )

const trip = ([jurisdiction, institution]: Place, number: string): RecordToKeep => ({
  ...{ jurisdiction, institution },
  fields: {
    day: '2023-05-31',
    'log-number': number,
    'call-cause': 'flood',
    remark: `hidden at ${institution}`,
    'storm-name': `kept by ${institution}`,
  },
  children: { persons: [{ sex: 'male', outcome: 'unhurt' }] },
})

describe.each(databaseSizes)('on the %s database', (size) => {
  const reason = whyNotHere(size)
  let opened: TestDatabase
  const ids = new Map<Place, string>()
  beforeAll(async () => {
    if (reason !== undefined) return
    opened = await openSize(size, ruritania, migrationsFor('roadmaps/ruritania'))
    for (const [person, roles] of Object.entries(holders)) {
      await sql`insert into person values (${person}, ${roles[0]?.[0] ?? 'public'})`.execute(opened.db)
      for (const [role, jurisdiction, institution, from = '-infinity', until = 'infinity'] of roles)
        await sql`insert into person_role values (${person}, ${role}, ${jurisdiction}, ${institution}, ${from}::date, ${until}::date)`.execute(
          opened.db,
        )
    }
    for (const place of places) {
      const result = await keepRecord(opened.db, officeOf(administrator), null, trip(place, place[1]))
      if ('refusal' in result) throw new Error(JSON.stringify(result.refusal))
      ids.set(place, result.record.id)
    }
  })
  afterAll(() => (reason === undefined ? opened.close() : undefined))
  beforeEach(({ skip }) => skip(reason !== undefined, reason))

  const officeOf = (person: Person) => ({ roadmap: ruritania, register, person, today })
  const as = <T>(id: string, work: (tx: Database) => Promise<T>) => actingAs(opened.db, personOf(id), work)
  const count = (id: string, table: string) =>
    as(id, async (tx) => {
      const { rows } = await sql<{ jurisdiction: string; record_id: string }>`
        select jurisdiction, record_id from ${sql.table(table)} order by 1, 2`.execute(tx)
      return rows.map((row) => `${row.jurisdiction} ${row.record_id}`)
    })

  test.each(people)(
    '“%s” opens, lists, searches and counts what the rights say, and nothing else',
    async (id) => {
      const mine = places.filter((place) => mayRead(id, place))
      const expected = mine.map((place) => `${place[0]} ${String(ids.get(place))}`).toSorted()
      for (const table of ['register_river_log', 'register_river_log_persons', 'record_version'])
        expect(await count(id, table)).toEqual(expected)
      const sensitive = places
        .filter((place) => maySee(id, place))
        .map((place) => `${place[0]} ${String(ids.get(place))}`)
      for (const table of ['register_river_log_sensitive', 'record_version_sensitive'])
        expect(await count(id, table)).toEqual(sensitive.toSorted())
      const list = (search?: string) =>
        as(id, (tx) =>
          readRecords(tx, register, {
            ...{ sortBy: 'log-number', isDescending: false, limit: 10, offset: 0 },
            ...(search === undefined ? {} : { search }),
          }),
        )
      expect((await list()).total).toBe(mine.length)
      expect((await list('kept by')).items.map(({ institution }) => institution).toSorted()).toEqual(
        mine.map(([, institution]) => institution).toSorted(),
      )
      const seen = mine.filter((place) => maySee(id, place)).map(([, institution]) => institution)
      expect((await list('hidden at')).items.map(({ institution }) => institution)).toEqual(seen.toSorted())
      for (const { institution, fields, isWithheld } of (await list()).items)
        expect([fields['remark'], isWithheld ?? false]).toEqual(
          seen.includes(institution as never) ? [`hidden at ${institution}`, false] : [undefined, true],
        )
      for (const place of places) {
        const key = { jurisdiction: place[0], id: ids.get(place) ?? '' }
        const [one, history] = await as(id, async (tx) => [
          await readRecord(tx, register, key),
          await readHistory(tx, register, key),
        ])
        expect([one !== undefined, history.length]).toEqual(mayRead(id, place) ? [true, 1] : [false, 0])
      }
    },
  )

  test.each(people)('“%s” keeps records where the rights say, and nowhere else', async (id) => {
    for (const place of places) {
      const sent = trip(place, `${id} ${place[1]}`)
      const keep = keepRecord(opened.db, officeOf(personOf(id)), null, sent)
      if (!mayWrite(id, place)) {
        await expect(keep).rejects.toThrow(/row-level security|permission denied/)
        continue
      }
      const result = await keep
      if ('refusal' in result) throw new Error(JSON.stringify(result.refusal))
      const { version, id: own } = result.record
      const corrected = await keepRecord(opened.db, officeOf(personOf(id)), own, {
        ...{ ...sent, version, reason: 'seen again' },
        children: { persons: [] },
      })
      expect(corrected).toMatchObject({ record: { version: 2 } })
      const gone = await withdrawRecord(
        opened.db,
        officeOf(personOf(id)),
        { jurisdiction: place[0], id: own },
        { version: 2, reason: 'a test' },
      )
      expect(gone).toMatchObject({ record: { action: 'withdrawn' } })
    }
  })

  test.each(people)('with any SQL “%s” changes, moves and joins on nothing of others', async (id) => {
    for (const place of places.filter((one) => !mayWrite(id, one))) {
      const key = [place[0], ids.get(place)] as const
      const changed = await as(id, async (tx) => {
        const { rows } =
          await sql`update register_river_log set storm_name = 'changed' where jurisdiction = ${key[0]}
          and record_id = ${key[1]} returning 1`.execute(tx)
        const { rows: gone } = await sql`delete from register_river_log_persons where jurisdiction = ${key[0]}
          and record_id = ${key[1]} returning 1`.execute(tx)
        return rows.length + gone.length
      })
      expect(changed).toBe(0)
      const below = as(id, (tx) =>
        sql`insert into register_river_log_persons (jurisdiction, record_id, line, sex) values (${key[0]}, ${key[1]}, 2, 'male')`.execute(
          tx,
        ),
      )
      await expect(below).rejects.toThrow(/row-level security/)
      const version = as(id, (tx) =>
        sql`insert into record_version (jurisdiction, register, record_id, version, person, action, institution, record)
          values (${key[0]}, 'river-log', ${key[1]}, 2, ${id}, 'corrected', ${place[1]}, '{}')`.execute(tx),
      )
      await expect(version).rejects.toThrow(/row-level security/)
      const end = as(id, (tx) => sql`select close_change(array[${key[0]}], '[]', '[]')`.execute(tx))
      if (!places.some((one) => one[0] === key[0] && mayWrite(id, one)))
        await expect(end).rejects.toThrow(/permission denied/)
    }
    for (const place of places.filter((one) => mayWrite(id, one))) {
      const away = as(id, (tx) =>
        sql`update register_river_log set institution = 'not-stated' where record_id = ${ids.get(place)}`.execute(
          tx,
        ),
      )
      await expect(away).rejects.toThrow(/row-level security/)
      const forged = as(id, (tx) =>
        sql`insert into record_version (jurisdiction, register, record_id, version, person, action, institution, record)
          values (${place[0]}, 'river-log', ${ids.get(place)}, 2, 'administrator', 'corrected', ${place[1]}, '{}')`.execute(
          tx,
        ),
      )
      await expect(forged).rejects.toThrow(/row-level security/)
    }
  })

  test('who answers for an institution states that it is complete; who only keeps records does not', async () => {
    const state = (id: string, institution: string) =>
      as(id, (tx) =>
        writeStatements(tx, [
          {
            jurisdiction: 'zenda',
            register: 'river-log',
            institution,
            ...getInterval('2020-01'),
            kind: 'complete',
            reason: null,
          },
        ]),
      )
    await state('of-lake', 'lake-watch')
    for (const [id, institution] of [
      ['of-lake', 'castle-watch'],
      ['of-castle', 'castle-watch'],
      ['of-zenda', 'castle-watch'],
    ] as const)
      await expect(state(id, institution)).rejects.toThrow(/row-level security/)
    const seen = (id: string) =>
      as(id, async (tx) => (await sql`select from completeness_statement`.execute(tx)).rows.length)
    expect(await Promise.all(['of-lake', 'of-castle', 'of-zenda', 'of-all', 'nobody'].map(seen))).toEqual([
      1, 0, 1, 1, 0,
    ])
  })

  test('the log of a jurisdiction is read by those who may, and written where they may change something', async () => {
    const chains = (id: string) =>
      as(id, async (tx) => {
        const { rows } = await sql<{
          chain: string
        }>`select distinct chain from audit_entry order by 1`.execute(tx)
        return rows.map(({ chain }) => chain)
      })
    expect(await chains('of-zenda')).toEqual(['zenda'])
    expect(await chains('of-castle')).toEqual([])
    expect(await chains('of-all')).toEqual([])
    const note = (id: string, chain: string) =>
      as(id, (tx) => sql`select write_audit(${chain}, 'x', 'x', null, null)`.execute(tx))
    await note('of-castle', 'zenda')
    await expect(note('of-castle', 'strelsau')).rejects.toThrow(/permission denied/)
    // The warden of Zenda assesses Zenda, and changes nothing anywhere else; who holds the clerk's role only reads.
    await note('of-zenda', 'zenda')
    await expect(note('of-zenda', 'strelsau')).rejects.toThrow(/permission denied/)
    await expect(note('of-all', 'zenda')).rejects.toThrow(/permission denied/)
  })

  test('every table of rows below records has the trigger that keeps others from adding some', async () => {
    const { rows } = await sql<{ name: string }>`select relname as name from pg_class
      where relname ~ '^register_' and relkind = 'r' and exists (select from pg_attribute where attrelid = pg_class.oid and attname = 'line')
        and not exists (select from pg_trigger where tgrelid = pg_class.oid and tgname = relname || '_below')`.execute(
      opened.db,
    )
    expect(rows).toEqual([])
  })
})
