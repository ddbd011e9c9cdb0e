// Versions of a database that counted for everybody so far: nobody's goes down, and from now on each counts by itself.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { actingAs, administrator, publicPerson, writeRights } from '../database/acting-as.ts'
import { readDataVersion } from './data-versions.ts'
import { lookAtVersions } from './known-versions.ts'
import { migrate, migrationsFor } from '../schema/migrate.ts'
import { databaseSizes, openSize, whyNotHere } from '../testing/databases.ts'
import { observationOf } from '../testing/observation-of.ts'
import { storeObservations, type TestDatabase } from '../testing/test-database.ts'

const all = migrationsFor('roadmaps/ruritania')
const byAudience = all.find(({ name }) => name.endsWith('count-versions-by-audience'))?.name ?? ''
const people = [publicPerson.id, administrator.id]

describe.each(databaseSizes)('the versions of the %s database', (size) => {
  const reason = whyNotHere(size)
  let opened: TestDatabase
  beforeAll(async () => {
    if (reason === undefined) {
      const before = all.filter(({ name }) => name < byAudience)
      opened = await openSize(size, ruritania, before)
    }
  })
  afterAll(async () => {
    if (reason === undefined) await opened.close()
  })
  beforeEach(({ skip }) => skip(reason !== undefined, reason))
  const versionsOf = () =>
    Promise.all([publicPerson, administrator].map((person) => actingAs(opened.db, person, readDataVersion)))

  test('stay what they were when an older database is brought up to date', async () => {
    await sql`insert into data_state (chain, version) values ('zenda', 41), ('all', 7)
      on conflict (chain) do update set version = excluded.version`.execute(opened.db)
    await sql`insert into element_state values ('zenda', 'rescue-calls', 5)`.execute(opened.db)
    // So far everybody read the sum of all.
    const { rows } = await sql<{
      version: string
    }>`select sum(version)::text as version from data_state`.execute(opened.db)
    const before = Number(rows[0]?.version)
    await migrate(opened.db, all)
    await writeRights(opened.db, ruritania)
    expect(await versionsOf()).toEqual([before, before])
  })

  test('count a restricted file for those who may read it, and a public one for everybody', async () => {
    const [open, restricted] = await versionsOf()
    const store = (period: string, audience: 'public' | 'restricted') =>
      storeObservations(opened.db, ruritania, [
        observationOf(ruritania, { element: 'rescue-calls', period, value: '1', audience }),
      ])
    await store('2020', 'restricted')
    expect(await versionsOf()).toEqual([open, (restricted ?? 0) + 1])
    await store('2021', 'public')
    expect(await versionsOf()).toEqual([(open ?? 0) + 1, (restricted ?? 0) + 2])
    // A restricted revision of a public figure takes its place for everybody, which everybody may see.
    const revised = observationOf(ruritania, {
      ...{ element: 'rescue-calls', period: '2021', value: '2', audience: 'restricted' },
      vintage: '2030-01-01',
    })
    await storeObservations(opened.db, ruritania, [revised])
    expect(await versionsOf()).toEqual([(open ?? 0) + 2, (restricted ?? 0) + 4])
  })

  test('are known, with what each person may read, in one look', async () => {
    const look = await lookAtVersions(opened.db, [...people, 'stranger'])
    expect(look.readableBy('stranger')).toEqual([])
    expect(look.readableBy(publicPerson.id)).toEqual(['public'])
    const seen = people.map((person) => look.versionsFor(look.readableBy(person)).all)
    expect(seen).toEqual(await versionsOf())
  })

  test('are known the moment a change is acknowledged', async () => {
    for (let at = 0; at < 5; at += 1) {
      const look = await lookAtVersions(opened.db, people)
      await storeObservations(opened.db, ruritania, [
        observationOf(ruritania, { element: 'rescue-calls', period: String(2000 + at), value: '1' }),
      ])
      const after = await lookAtVersions(opened.db, people)
      expect(after.versionsFor(['public']).all).toBe(look.versionsFor(['public']).all + 1)
      expect(after.versionsFor(['public']).of(['rescue-calls'])).not.toBe(
        look.versionsFor(['public']).of(['rescue-calls']),
      )
    }
  })
})
