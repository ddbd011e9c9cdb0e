// Rows of worked examples: of the year 2023 where nothing else is said.
import type { ExampleObservation } from '#definition'

export const row = (
  jurisdiction: string,
  element: string,
  value: number | string,
  more: Partial<ExampleObservation> = {},
): ExampleObservation => ({ jurisdiction, period: '2023', element, value, ...more })

/** The same with firearms as what is counted. */
export const firearms = (jurisdiction: string, element: string, value: number, codes = {}) =>
  row(jurisdiction, element, value, { itemClass: 'firearm', codes })
