// Where the records of a list lie: narrowed as the list is, summed on a grid or by parts, for those who may read them.
import {
  mapZooms,
  placeField,
  Refused,
  type ClustersAnswer,
  type FilledQueryOf,
  type Operations,
  type RecordBox,
  type RecordMapAnswer,
  type Register,
  type SubAreasAnswer,
  type SubOutlines,
  writeBox,
} from '#definition'
import { readClusteredRecords, readCodedPlaces, readPlacedRecords, type CodedPlace } from '#storage'
import type { AnswerWork } from '../../answers/index.ts'
import { getRegister, signedIn, type ApiContext } from '../../requests/index.ts'
import type { Handlers } from '../handler.ts'
import { analysisTables } from '../../exports/index.ts'
import { mapFile, sendAnalysis } from './analysis-file.ts'
import { partOf } from '../records/records-in-part.ts'
import { askedRecords, getPlaceField } from './narrowed-places.ts'

export function recordMapRoute(context: ApiContext): Handlers<'recordMap'> {
  return {
    recordMap: async (request, reply) => {
      const person = signedIn(request, context)
      const register = getRegister(context, request.params.id)
      const field = getPlaceField(register)
      const { filter, nameOf } = await askedRecords(context, { person, register }, request.query)
      const work = async ({ tx }: AnswerWork): Promise<RecordMapAnswer> => ({
        field,
        ...(await readPlacedRecords(tx, register, filter, field)),
      })
      return sendAnalysis<RecordMapAnswer>(
        { request, reply, context, person },
        { name: nameOf('map'), work, isFleeting: true },
        { ...mapFile(register, 'hexagons', request.query), tableOf: analysisTables.placesTable },
      )
    },
  }
}

const kilometresPerDegree = 111.2
/** More is read than is shown: the sides of the map do not run along degrees. */
const reserve = 1.2

/** The grid and the part of the land of a step. Throws `Refused` where it is not said around which place. */
function gridOf({ zoom: step = 1, at }: FilledQueryOf<Operations['recordClusters']>) {
  const zoom = mapZooms[step - 1] ?? { perDegree: 1 }
  if (zoom.kilometres === undefined) return { perDegree: zoom.perDegree, window: undefined }
  const [latitude = NaN, longitude = NaN] = (at ?? '').split(',').map(Number)
  if (!(Math.abs(latitude) <= 85 && Math.abs(longitude) <= 180))
    throw new Refused('map-without-middle', {}, 'bad-request')
  const half = ((zoom.kilometres / 2) * reserve) / kilometresPerDegree
  const wide = half / Math.cos((latitude * Math.PI) / 180)
  const window: RecordBox = {
    ...{ south: latitude - half, north: latitude + half, west: longitude - wide, east: longitude + wide },
  }
  return { perDegree: zoom.perDegree, window }
}

/** The last step at which a cell is wider than the grid on which sensitive places are shown elsewhere. */
const nearestSensitive = 2

/** A single record's place could be read off a near map, and nobody would note that it was. */
function refuseTooNear(register: Register, zoom = 1): void {
  if (placeField(register)?.isSensitive && zoom > nearestSensitive)
    throw new Refused('map-too-near', { register: register.id, most: nearestSensitive }, 'bad-request')
}

export function recordClustersRoute(context: ApiContext): Handlers<'recordClusters'> {
  return {
    recordClusters: async (request, reply) => {
      const person = signedIn(request, context)
      const register = getRegister(context, request.params.id)
      const field = getPlaceField(register)
      refuseTooNear(register, request.query.zoom)
      const grid = gridOf(request.query)
      const { filter, nameOf } = await askedRecords(context, { person, register }, request.query)
      const work = async ({ tx }: AnswerWork): Promise<ClustersAnswer> => ({
        ...{ field, step: 1 / grid.perDegree, ...(grid.window ? { window: writeBox(grid.window) } : {}) },
        ...(await readClusteredRecords(tx, register, filter, { ...grid, field })),
      })
      return sendAnalysis<ClustersAnswer>(
        { request, reply, context, person },
        { name: nameOf('clusters'), work, isFleeting: true },
        { ...mapFile(register, 'points', request.query), tableOf: analysisTables.clustersTable },
      )
    },
  }
}

const sum = (some: readonly CodedPlace[]) => some.reduce((all, { records }) => all + records, 0)

/** Records by part: those that name no place are apart from those whose place is in no part. */
function byPart(outlines: SubOutlines, places: readonly CodedPlace[]) {
  const found = places.map((place) => ({
    ...place,
    part: partOf(outlines, place),
    isPlaced: place.code !== null || (place.latitude !== null && place.longitude !== null),
  }))
  const inParts = found.filter(({ part }) => part)
  const areas = [...Map.groupBy(inParts, ({ part }) => part?.id ?? '')]
    .map(([id, own]) => ({ id, records: sum(own) }))
    .toSorted((a, b) => b.records - a.records || (a.id < b.id ? -1 : 1))
  return {
    ...{ areas, records: sum(places), byCode: sum(inParts.filter(({ part }) => part?.by === 'code')) },
    withoutPlace: sum(found.filter(({ isPlaced }) => !isPlaced)),
    outside: sum(found.filter(({ part, isPlaced }) => isPlaced && !part)),
  }
}

export function subAreasRoute(context: ApiContext): Handlers<'recordSubAreas'> {
  const { subOutlines } = context.roadmap
  return {
    recordSubAreas: async (request, reply) => {
      const person = signedIn(request, context)
      const register = getRegister(context, request.params.id)
      const field = getPlaceField(register)
      if (!subOutlines) throw new Refused('no-map', {}, 'not-found')
      const { filter, nameOf } = await askedRecords(context, { person, register }, request.query)
      const work = async ({ tx }: AnswerWork): Promise<SubAreasAnswer> => ({
        field,
        ...byPart(subOutlines, await readCodedPlaces(tx, register, filter, field)),
      })
      return sendAnalysis<SubAreasAnswer>(
        { request, reply, context, person },
        { name: nameOf('parts'), work, isFleeting: true },
        {
          ...mapFile(register, 'parts', request.query),
          tableOf: (answer) => analysisTables.partsTable(subOutlines, answer),
        },
      )
    },
  }
}
