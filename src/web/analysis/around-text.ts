// Numbers of maps in the reader's language: degrees no finer than can be used, and shares.
import { decimalIn } from '#definition'
import { language } from '../words/index.ts'

/** “2.7”, with so many digits behind the point. */
export const decimalText = (value: number, digits: number): string =>
  decimalIn(value.toFixed(digits), language)

/** About where something lies: “42.4; 19.3”, with more digits where the map is nearer. */
export function aroundText(latitude: number, longitude: number, digits = 1): string {
  return `${decimalText(latitude, digits)}; ${decimalText(longitude, digits)}`
}
