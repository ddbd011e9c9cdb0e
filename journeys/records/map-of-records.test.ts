// A map of seizures, on both databases: it has what the list has, on a grid, and says how many records name no place.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findRegister, pathTo, type RecordMapAnswer } from '#definition'
import { gatherPlaces } from '#drawing'
import { actingAs, readPlacedRecords } from '#storage'
import { databaseSizes, whyNotHere } from '../../src/storage/testing/databases.ts'
import { openDoor } from '../testing/open-door.ts'

const places = [
  ['podgorica', '2024-01-10', 'Old town; 42.4411, 19.2636'],
  ['podgorica', '2024-02-11', 'New town; 42.4412, 19.2634'],
  ['podgorica', '2024-03-12', 'Coast; 42.0911, 19.0956'],
  ['podgorica', '2023-05-12', 'Coast'],
  ['podgorica', '2024-05-13', undefined],
  ['tirana', '2024-06-14', 'Square; 41.3275, 19.8187; AL-11'],
  // The sea: somebody wrote the wrong sign or digit.
  ['tirana', '2024-06-15', 'Wrong; 41.3, 17.0'],
] as const

describe.each(databaseSizes)('a map of seizures on the %s database', (size) => {
  const missing = whyNotHere(size)
  let door: Awaited<ReturnType<typeof openDoor>>
  beforeAll(async () => {
    if (missing !== undefined) return
    door = await openDoor(size)
    for (const [number, [jurisdiction, day, place]] of places.entries()) {
      const fields = {
        day,
        'case-number': `S-${number}`,
        authority: 'police',
        setting: 'inland',
        offence: 'not-reported',
        place,
      }
      const kept = await door.send(pathTo('records', 'seizures'), { jurisdiction, fields })
      expect([kept.status, kept.body]).toEqual([201, kept.body])
    }
  })
  afterAll(async () => {
    if (missing === undefined) await door.close()
  })

  const ask = async (query: string, register = 'seizures') =>
    door.server.inject({ url: `/api/registers/${register}/map${query}`, headers: door.headers })

  test('has every record of the list, near ones together, and counts those without a place', async ({
    skip,
  }) => {
    skip(missing !== undefined, missing)
    const answer = (await ask('')).json<RecordMapAnswer>()
    expect(answer).toMatchObject({ field: 'place', records: 7, withoutPlace: 2 })
    expect(answer.places).toEqual([
      { jurisdiction: 'podgorica', latitude: 42.1, longitude: 19.1, records: 1 },
      { jurisdiction: 'podgorica', latitude: 42.44, longitude: 19.26, records: 2 },
      { jurisdiction: 'tirana', latitude: 41.3, longitude: 17, records: 1 },
      { jurisdiction: 'tirana', latitude: 41.32, longitude: 19.82, records: 1 },
    ])
  })

  test('is narrowed as the list is', async ({ skip }) => {
    skip(missing !== undefined, missing)
    const of = async (query: string) => (await ask(query)).json<RecordMapAnswer>().records
    expect(await of('?jurisdiction=tirana')).toBe(2)
    expect(await of('?from=2024-01-01&to=2024-02-29')).toBe(2)
    expect(await of('?where=setting:airport')).toBe(0)
  })

  test('lies within the outlines of the roadmap, but for what lies in the sea', async ({ skip }) => {
    skip(missing !== undefined, missing)
    const { places: found } = (await ask('')).json<RecordMapAnswer>()
    const { outlines } = door.roadmap
    if (!outlines) throw new Error('no outlines')
    const all = found.map(({ jurisdiction, records, ...at }) => ({
      ...at,
      area: jurisdiction,
      count: records,
    }))
    expect(gatherPlaces(outlines, all).outside).toBe(1)
    const seats = {
      chisinau: [47.01, 28.86],
      sarajevo: [43.86, 18.41],
      skopje: [42.0, 21.43],
      belgrade: [44.8, 20.46],
    }
    const capitals = Object.entries(seats).map(([area, [latitude = 0, longitude = 0]]) => ({
      ...{ area, latitude, longitude, count: 1 },
    }))
    expect(gatherPlaces(outlines, capitals)).toMatchObject({ outside: 0 })
  })

  test('is refused to strangers and of registers without a place; shows nothing to whoever may read nothing', async ({
    skip,
  }) => {
    skip(missing !== undefined, missing)
    expect((await door.server.inject({ url: '/api/registers/seizures/map' })).statusCode).toBe(401)
    expect((await ask('', 'brokers')).json()).toMatchObject({ status: 400 })
    expect((await ask('?from=yesterday')).statusCode).toBe(400)
    const register = findRegister(door.roadmap, 'seizures')
    if (!register) throw new Error('no seizures')
    const stranger = { id: 'nobody', role: 'public' }
    const seen = await actingAs(door.db, stranger, (tx) => readPlacedRecords(tx, register, {}, 'place'))
    expect(seen).toEqual({ places: [], records: 0, withoutPlace: 0 })
  })
})
