// A map of seizures, on both databases: it has what the list has, on a grid, and says how many records name no place.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  findRegister,
  pathTo,
  type ClustersAnswer,
  type HotSpotsAnswer,
  type RecordMapAnswer,
  type RecordsAnswer,
  type RoutesAnswer,
  type SubAreasAnswer,
} from '#definition'
import { gatherPlaces, partsOnMap } from '#drawing'
import {
  actingAs,
  readClusteredRecords,
  readCodedPlaces,
  readPlacedRecords,
  readRoutedRecords,
} from '#storage'
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

/** Of the records above, by their place in the list: from where to where it was. */
const routes: readonly Readonly<Record<string, string>>[] = [
  { departure: 'State A', transit: 'State C', destination: 'State B' },
  { departure: 'state a', destination: 'STATE B' },
  { departure: 'State A', destination: 'State B' },
  { destination: 'State B' },
]

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
        ...routes[number],
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

  const view = async (what: string, query = '', register = 'seizures') =>
    door.server.inject({ url: `/api/registers/${register}/${what}${query}`, headers: door.headers })

  test('has near ones in one circle, which parts as one looks nearer, and whose records the list opens', async ({
    skip,
  }) => {
    skip(missing !== undefined, missing)
    const whole = (await view('clusters')).json<ClustersAnswer>()
    expect(whole).toMatchObject({ field: 'place', records: 7, withoutPlace: 2, elsewhere: 0 })
    expect(whole.clusters.map(({ jurisdiction, records }) => [jurisdiction, records])).toEqual([
      ['podgorica', 1],
      ['podgorica', 2],
      ['tirana', 1],
      ['tirana', 1],
    ])
    const near = (await view('clusters', '?zoom=4&at=42.4411,19.2636')).json<ClustersAnswer>()
    expect(near.clusters.map(({ records }) => records)).toEqual([2])
    expect(near.elsewhere).toBe(3)
    for (const { within, jurisdiction, records } of [...whole.clusters, ...near.clusters]) {
      const query = `?jurisdiction=${jurisdiction}&within=${within}`
      expect((await view('records', query)).json<RecordsAnswer>().total).toBe(records)
    }
  })

  test('finds parts by the code of a place, else by where it lies, and says what is in none', async ({
    skip,
  }) => {
    skip(missing !== undefined, missing)
    const answer = (await view('sub-areas')).json<SubAreasAnswer>()
    expect(answer.areas).toEqual([
      { id: 'ME-16', records: 2 },
      { id: 'AL-11', records: 1 },
      { id: 'ME-02', records: 1 },
    ])
    expect(answer).toMatchObject({ records: 7, byCode: 1, withoutPlace: 2, outside: 1 })
    for (const { id, records } of answer.areas) {
      expect((await view('records', `?part=${id}`)).json<RecordsAnswer>().total).toBe(records)
      expect((await view('sub-areas', `?part=${id}`)).json<SubAreasAnswer>().areas).toEqual([{ id, records }])
    }
    expect((await view('records', '?part=ME-16&from=2024-02-01')).json<RecordsAnswer>().total).toBe(1)
    const unknown = await view('records', '?part=XX-99')
    expect([unknown.statusCode, unknown.body]).toEqual([400, expect.stringContaining('no part “XX-99”')])
    expect((await view('records', '?part=ME-16', 'brokers')).statusCode).toBe(400)
  })

  test('has the seats of authorities in the part that is called so', ({ skip }) => {
    skip(missing !== undefined, missing)
    const { subOutlines } = door.roadmap
    if (!subOutlines) throw new Error('no parts')
    const find = partsOnMap(subOutlines)
    const seats = [
      ['podgorica', 42.44, 19.26, 'ME-16'],
      ['tirana', 41.33, 19.82, 'AL-11'],
      ['skopje', 42.0, 21.43, 'MK008'],
      ['belgrade', 44.8, 20.46, 'RS-00'],
      ['pristina', 42.66, 21.16, 'KOS-5902'],
      ['sarajevo', 43.86, 18.41, 'BIH-2890'],
      ['chisinau', 47.01, 28.86, 'MD-CU'],
    ] as const
    for (const [jurisdiction, latitude, longitude, id] of seats)
      expect(find({ jurisdiction, code: null, at: { latitude, longitude } })).toEqual({ id, by: 'place' })
    expect(find({ jurisdiction: 'skopje', code: 'MK-609', at: undefined })).toEqual({
      id: 'MK006',
      by: 'code',
    })
  })

  test('says nothing of hot spots where there are too few records', async ({ skip }) => {
    skip(missing !== undefined, missing)
    const answer = (await view('hot-spots')).json<HotSpotsAnswer>()
    expect(
      answer.lands.map(({ jurisdiction, isJudged, isPart }) => [jurisdiction, isJudged, isPart]),
    ).toEqual([
      ['podgorica', false, undefined],
      ['tirana', false, undefined],
    ])
    expect(answer.cells.map(({ isHot, probability }) => [isHot, probability])).toEqual([
      [false, null],
      [false, null],
      [false, null],
    ])
    expect(answer).toMatchObject({ records: 7, withoutPlace: 2, outside: 1 })
  })

  test('says from where to where, spellings of one place together', async ({ skip }) => {
    skip(missing !== undefined, missing)
    const answer = (await view('routes')).json<RoutesAnswer>()
    expect(answer).toMatchObject({ records: 7, withoutRoute: 3, unlisted: 0 })
    expect(answer.routes).toEqual([
      { from: 'State A', through: null, jurisdiction: 'podgorica', to: 'State B', records: 2 },
      { from: 'State A', through: 'State C', jurisdiction: 'podgorica', to: 'State B', records: 1 },
      { from: null, through: null, jurisdiction: 'podgorica', to: 'State B', records: 1 },
    ])
    expect(answer.origins).toEqual([
      { from: 'State A', jurisdiction: 'podgorica', records: 3 },
      { from: null, jurisdiction: 'podgorica', records: 1 },
    ])
  })

  test('is refused in every view where the question makes no sense', async ({ skip }) => {
    skip(missing !== undefined, missing)
    for (const what of ['clusters', 'sub-areas', 'hot-spots', 'routes']) {
      expect((await door.server.inject({ url: `/api/registers/seizures/${what}` })).statusCode).toBe(401)
      expect((await view(what, '', 'brokers')).statusCode).toBe(400)
      expect((await view(what, '?within=1,2,3')).statusCode).toBe(400)
      expect((await view(what, '?within=9,9,1,1')).statusCode).toBe(400)
    }
    expect((await view('clusters', '?zoom=2')).statusCode).toBe(400)
    expect((await view('clusters', '?zoom=9&at=42,19')).statusCode).toBe(400)
    expect((await view('clusters', '?zoom=2&at=91.5,19')).statusCode).toBe(400)
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
    const others = await actingAs(door.db, stranger, async (tx) => [
      (await readClusteredRecords(tx, register, {}, { field: 'place', perDegree: 200, window: undefined }))
        .records,
      (await readCodedPlaces(tx, register, {}, 'place')).length,
      (await readRoutedRecords(tx, register, {}, { from: 'departure', to: 'destination' })).ways.length,
    ])
    expect(others).toEqual([0, 0, 0])
  })
})
