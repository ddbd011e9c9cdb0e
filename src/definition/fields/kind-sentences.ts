// The kinds of fields by their names, and what their answers are written like, for those who send them from a program.
import { newCatalogue } from '../problems/index.ts'
import type { Text } from '../words/index.ts'

export const kindNames = {
  code: { en: 'Choice from a list' },
  codes: { en: 'Choices from a list' },
  place: { en: 'Place' },
  'yes-no': { en: 'Yes or no' },
  'date-time': { en: 'Day and time' },
  date: { en: 'Day' },
  year: { en: 'Year' },
  age: { en: 'Age' },
  'decimal-quantity': { en: 'Quantity' },
  money: { en: 'Amount of money' },
  percent: { en: 'Percent' },
  'whole-number': { en: 'Whole number' },
  'long-text': { en: 'Text of several lines' },
  marking: { en: 'Mark as engraved' },
  'record-identifier': { en: 'Record number' },
  reference: { en: 'Record of another register' },
  text: { en: 'Text' },
  'web-address': { en: 'Web address' },
} as const satisfies Readonly<Record<string, Text>>

const english = {
  'place-format':
    'Name; latitude, longitude; code of the administrative area. Only the name is always there.',
  'local-time': 'Local time at the place, without a time zone',
  'age-format': 'Completed years, an age band, or not-reported',
  'quantity-format': 'Exact decimal, in {unit}',
  'money-format': 'Exact decimal, a space, and the ISO 4217 code of the currency',
  'any-currency': 'a three-letter code such as EUR',
  'reference-format': 'Identifier of a record in the register {register}',
  'given-tick-box': 'a tick box',
  'given-no-finite-number': 'a number that is not finite',
  'given-list': 'a list',
  'given-several-parts': 'something with several parts',
  'begins-with-sign': 'it begins with a sign',
  'holds-sign': 'it holds “{sign}”',
} as const

/** Words a code of this room. */
export const { say } = /* @__PURE__ */ newCatalogue('fields', english)
