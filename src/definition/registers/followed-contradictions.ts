// What contradicts itself in how records of a register are followed through time: fields that are not there, and days that are none.
import { contradiction } from '../problems/index.ts'
import type { Cohorts, Duration } from './followed.ts'
import { recordFields, type Field, type Register } from './register.ts'

type Where = Readonly<Record<string, readonly string[]>>

/** A field is asked for: it has to be there, and to be for everybody who reads the records. */
const missing = (at: string, ids: readonly string[], fields: readonly Field[]) =>
  ids.flatMap((id) => {
    const found = fields.find((field) => field.id === id)
    if (!found) return [contradiction('no-field', { at, field: id })]
    return found.isSensitive ? [contradiction('sensitive-counted', { at, field: id })] : []
  })

/** A day is asked for: the field has to be there, and to be a date. */
const undated = (at: string, ids: readonly string[], fields: readonly Field[]) => [
  ...missing(at, ids, fields),
  ...ids
    .filter((id) => fields.some((field) => field.id === id && field.kind !== 'date'))
    .map((id) => contradiction('no-date', { at, field: id })),
]

interface Rows {
  readonly of: string
  readonly fields: readonly (string | undefined)[]
  readonly where?: Where | undefined
}

function rowContradictions(at: string, register: Register, { of, fields, where = {} }: Rows): string[] {
  const child = register.children.find(({ id }) => id === of)
  if (!child) return [contradiction('no-rows', { at, rows: of })]
  return missing(at, [...fields.flatMap((id) => id ?? []), ...Object.keys(where)], child.fields)
}

function cohortContradictions(at: string, register: Register, cohorts: Cohorts): string[] {
  const { from, steps, rows = [] } = cohorts
  return [
    ...undated(at, [from, ...steps.map(({ field }) => field)], recordFields(register)),
    ...rows.flatMap(({ of, sum, apart, where }) =>
      rowContradictions(at, register, { of, fields: [sum, apart], where }),
    ),
  ]
}

function durationContradictions(at: string, register: Register, duration: Duration): string[] {
  const { days, between, on, where = {}, apart, bands } = duration
  const own = recordFields(register)
  const isRising = bands.every((band, place) => band > (bands[place - 1] ?? 0))
  return [
    ...undated(at, [...between, ...(on === undefined ? [] : [on])], own),
    ...missing(at, [...(days === undefined ? [] : [days]), ...Object.keys(where)], own),
    ...(apart ? rowContradictions(at, register, { of: apart.of, fields: [apart.field] }) : []),
    ...(isRising && bands.length > 0
      ? []
      : [contradiction('bands-not-rising', { at, duration: duration.id })]),
  ]
}

/** Every contradiction in how the records of a register are followed. */
export function followedContradictions(at: string, register: Register): string[] {
  const { cohorts, durations = [] } = register
  return [
    ...(cohorts ? cohortContradictions(at, register, cohorts) : []),
    ...durations.flatMap((one) => durationContradictions(at, register, one)),
  ]
}
