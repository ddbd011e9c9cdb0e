// Reads latitude and longitude in degrees; what could be two points, or none, is refused.
import Big from 'big.js'
import type { Checked } from '../../registers/index.ts'
import { accept, andThen, refuse } from './checked.ts'
import { isEmpty, readCell } from './read-cell.ts'

const degrees = /^-?\d{1,3}(?:\.\d{1,30})?$/

/** Six decimals are about ten centimetres; more is noise of the device. */
function sixDecimals(text: string): Big {
  return new Big(text).round(6, Big.roundHalfUp)
}

/** Degrees as a program writes them: nothing of them is rounded, and a machine compares them as exact arithmetic does. */
const plainDegrees = /^-?[1-9]\d{0,2}(?:\.\d{0,5}[1-9])?$/

function pairText(latitude: string, longitude: string): Checked<string> {
  const value = `${latitude}, ${longitude}`
  if (!degrees.test(latitude) || !degrees.test(longitude)) return refuse('coordinates-unreadable', { value })
  const isPlain = plainDegrees.test(latitude) && plainDegrees.test(longitude)
  if (isPlain && Math.abs(Number(latitude)) <= 90 && Math.abs(Number(longitude)) <= 180) return accept(value)
  const [north, east] = [sixDecimals(latitude), sixDecimals(longitude)]
  if (north.abs().gt(90) || east.abs().gt(180)) return refuse('coordinates-outside', { value })
  if (north.eq(0) && east.eq(0)) return refuse('coordinates-zero')
  return accept(`${north.toFixed()}, ${east.toFixed()}`)
}

/** The pair in a text such as “45.1, 19.8”. “44,78” could be one number, so whole degrees need a space between. */
export function readCoordinatePair(text: string): Checked<string> {
  const [latitude = '', longitude, ...more] = text.split(',').map((part) => part.trim())
  if (longitude === undefined) {
    return refuse(degrees.test(text) ? 'coordinates-half' : 'coordinates-unreadable', { value: text })
  }
  const isOneNumber = !/,\s/.test(text) && !(latitude.includes('.') && longitude.includes('.'))
  if (more.length > 0 || isOneNumber) return refuse('coordinates-unreadable', { value: text })
  return pairText(latitude, longitude)
}

/** The pair from two inputs; both empty means that it is not known where the place lies. */
export function readCoordinates(latitude: unknown, longitude: unknown): Checked<string> {
  if (isEmpty(latitude) && isEmpty(longitude)) return accept('')
  if (isEmpty(latitude) || isEmpty(longitude)) return refuse('coordinates-half')
  return andThen(readCell(latitude), (north) => andThen(readCell(longitude), (east) => pairText(north, east)))
}
