// How near a map is looked at, as its address holds it: `zoom=2&at=42.44,19.26,…`, with the jurisdiction last.
import { mapZooms } from '#definition'
import type { Nearness } from './map-question.ts'

export interface MapPlace {
  readonly latitude: number
  readonly longitude: number
  readonly jurisdiction: string
}

export interface Near {
  readonly zoom: number
  /** The middle of the map; all of the land where not said. */
  readonly place: MapPlace | undefined
  readonly asked: Nearness
}

/** The parts of an address that say it. */
export interface NearSearch {
  readonly zoom: string
  readonly at: string
}

const written = (degrees: number) => String(Number(degrees.toFixed(4)))

function nearOf(zoom: number, place: MapPlace | undefined): Near {
  if (zoom <= 1 || !place) return { zoom: 1, place: undefined, asked: { zoom: 1 } }
  const at = `${written(place.latitude)},${written(place.longitude)}`
  return { zoom, place, asked: { zoom, at } }
}

/** What an address says; the whole land where it makes no sense. */
export function readNearness({ zoom = '', at = '' }: { readonly zoom?: string; readonly at?: string }): Near {
  const [, latitude = '', longitude = '', jurisdiction = ''] =
    /^(-?\d{1,2}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?),([\w-]+)$/.exec(at) ?? []
  const step = mapZooms.findIndex((_, place) => String(place + 1) === zoom) + 1
  const isSaid = jurisdiction !== ''
  return nearOf(
    step,
    isSaid ? { latitude: Number(latitude), longitude: Number(longitude), jurisdiction } : undefined,
  )
}

const search = (zoom: number, { latitude, longitude, jurisdiction }: MapPlace): NearSearch => ({
  ...{ zoom: String(zoom), at: `${written(latitude)},${written(longitude)},${jurisdiction}` },
})

/** One step nearer to a place; undefined where there is none. */
export function nearer({ zoom }: Near, place: MapPlace): NearSearch | undefined {
  return zoom < mapZooms.length ? search(zoom + 1, place) : undefined
}

/** One step away; undefined where all of the land is shown already. */
export function further({ zoom, place }: Near): Partial<NearSearch> | undefined {
  if (!place) return undefined
  return zoom > 2 ? search(zoom - 1, place) : {}
}

const kilometresPerDegree = 111.2

/** Half a map further to one side; undefined where all of the land is shown. */
export function beside({ zoom, place }: Near, north: number, east: number): NearSearch | undefined {
  const wide = mapZooms[zoom - 1]?.kilometres
  if (!place || wide === undefined) return undefined
  const step = wide / 2 / kilometresPerDegree
  return search(zoom, {
    latitude: place.latitude + north * step,
    longitude: place.longitude + (east * step) / Math.cos((place.latitude * Math.PI) / 180),
    jurisdiction: place.jurisdiction,
  })
}
