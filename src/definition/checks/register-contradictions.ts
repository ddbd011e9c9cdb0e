// What contradicts itself in a register: its fields, and how its records feed data elements.
import { contradiction } from '../problems/index.ts'
import { findCode, findDimension, isAddable, type DataElement } from '../codes/index.ts'
import { findFieldKind } from '../fields/index.ts'
import { findDataElement, institutionColumn, type Roadmap } from '../roadmap/index.ts'
import {
  findField,
  followedContradictions,
  recordFields,
  requiredRowsContradictions,
  type CodeSource,
  type Count,
  type Field,
  type Register,
} from '../registers/index.ts'

function fieldContradictions(at: string, fields: readonly Field[]): string[] {
  const ids = new Set(fields.map(({ id }) => id))
  return fields.flatMap(({ id, kind, showWhen }) => [
    ...(findFieldKind(kind) ? [] : [contradiction('no-field-kind', { at, field: id, kind })]),
    ...(showWhen && !ids.has(showWhen.field)
      ? [contradiction('waits-for-nothing', { at, field: id, other: showWhen.field })]
      : []),
    ...(fields.filter((other) => other.id === id).length > 1
      ? [contradiction('field-twice', { at, field: id })]
      : []),
  ])
}

function sourceContradictions(
  at: string,
  source: CodeSource | undefined,
  fields: readonly Field[],
): string[] {
  if (source === undefined || 'code' in source) return []
  const from = 'band' in source ? [source.band] : [source.field, ...(source.else ?? [])]
  return from
    .filter((wanted) => !fields.some(({ id }) => id === wanted))
    .map((wanted) => contradiction('no-field-for-code', { at, field: wanted }))
}

/** Ids of the fields a count looks at, besides those that codes are taken from. */
function fieldsAsked({ where = {}, given = [], lacking = [], holds, ...count }: Count): string[] {
  const single = [count.on, count.sum, count.takes, holds?.until, holds?.ends].flatMap((id) => id ?? [])
  const days = [...(count.days ?? []), ...(count.inOrder ?? [])]
  return [...Object.keys(where), ...given, ...lacking, ...(holds?.by ?? []), ...single, ...days]
}

/** Days can only be counted between two dates. */
function dayContradictions(here: string, { days, inOrder }: Count, fields: readonly Field[]): string[] {
  return [...new Set([...(days ?? []), ...(inOrder ?? [])])]
    .filter((id) => fields.some((field) => field.id === id && field.kind !== 'date'))
    .map((id) => contradiction('no-date', { at: here, field: id }))
}

/** What happened, what holds and what is stated are three ways of counting, and an element has one of them. */
function accumulationContradictions(here: string, { holds, takes }: Count, element: DataElement): string[] {
  const ways = [holds, takes].filter((way) => way !== undefined).length
  const isStock = element.accumulation === 'stock'
  return [
    ...(element.accumulation === 'cumulative' ? [contradiction('counts-since-start', { at: here })] : []),
    ...(isStock && ways === 0 ? [contradiction('stock-without-way', { at: here })] : []),
    ...(!isStock && ways > 0 ? [contradiction('period-with-way', { at: here })] : []),
    ...(ways === 2 ? [contradiction('both-ways', { at: here })] : []),
  ]
}

function valueContradictions(
  here: string,
  { holds, takes, sum, days }: Count,
  element: DataElement,
): string[] {
  return [
    ...(days !== undefined && (sum ?? takes) !== undefined
      ? [contradiction('days-and-field', { at: here })]
      : []),
    ...(takes !== undefined && sum !== undefined ? [contradiction('stated-and-added', { at: here })] : []),
    ...(takes === undefined && !isAddable(element.unit)
      ? [contradiction('stated-in-unit', { at: here, unit: element.unit.kind })]
      : []),
    ...(holds?.by.length === 0 ? [contradiction('holds-untold', { at: here })] : []),
  ]
}

function bandContradictions(here: string, count: Count, element: DataElement): string[] {
  return Object.entries(count.dimensions).flatMap(([id, source]) => {
    const bands = findDimension(element, id)?.codes
    if (!('band' in source) || !bands) return []
    return Object.values(bands.codes).some(({ years }) => years)
      ? []
      : [contradiction('bands-without-years', { at: here, dimension: bands.id })]
  })
}

function lapseContradictions(here: string, { holds }: Count, element: DataElement): string[] {
  if (!holds?.lapses) return []
  const unknown = Object.entries(holds.lapses).flatMap(([id, code]) => {
    const dimension = findDimension(element, id)
    if (!dimension) return [contradiction('element-not-broken-down', { at: here, dimension: id })]
    return findCode(dimension.codes, code)
      ? []
      : [contradiction('no-code-of', { at: here, code, of: dimension.codes.id })]
  })
  const isEndless = holds.until === undefined && holds.ends === undefined
  return [...unknown, ...(isEndless ? [contradiction('lapses-without-end', { at: here })] : [])]
}

function elementContradictions(here: string, count: Count, element: DataElement, roadmap: Roadmap): string[] {
  const classes = count.itemClass && 'code' in count.itemClass ? [count.itemClass.code] : []
  const strangers = Object.keys(count.dimensions).filter((id) => !findDimension(element, id))
  return [
    ...strangers.map((id) => contradiction('element-not-broken-down', { at: here, dimension: id })),
    ...classes
      .filter((code) => !findCode(roadmap.itemClasses, code))
      .map((code) => contradiction('no-item-class', { at: here, itemClass: code })),
    ...(element.itemClasses.length > 0 && !count.itemClass
      ? [contradiction('item-class-missing', { at: here })]
      : []),
    ...accumulationContradictions(here, count, element),
    ...valueContradictions(here, count, element),
  ]
}

function countContradictions(at: string, count: Count, register: Register, roadmap: Roadmap): string[] {
  const element = findDataElement(roadmap, count.element)
  if (!element) return [contradiction('no-element-to-feed', { at, element: count.element })]
  const child = register.children.find(({ id }) => id === count.of)
  const fields = [...recordFields(register), ...(child?.fields ?? [])]
  const here = contradiction('at-count', { at, element: count.element })
  const strangers = fieldsAsked(count).filter((id) => !fields.some((field) => field.id === id))
  return [
    ...(count.of !== undefined && !child ? [contradiction('no-rows', { at: here, rows: count.of })] : []),
    ...strangers.map((id) => contradiction('no-field', { at: here, field: id })),
    ...Object.values(count.dimensions).flatMap((source) => sourceContradictions(here, source, fields)),
    ...sourceContradictions(here, count.itemClass, fields),
    ...elementContradictions(here, count, element, roadmap),
    ...dayContradictions(here, count, fields),
    ...bandContradictions(here, count, element),
    ...lapseContradictions(here, count, element),
    ...requiredRowsContradictions(here, count, register),
  ]
}

/** What every record has beside its fields: a field of that name would be its column and its heading. */
const reserved = new Set(['jurisdiction', institutionColumn, 'record-id', 'version', 'is-withdrawn'])

/** Answers of these kinds are long, or several at once: no key of records is made of them. */
const noKey = new Set(['long-text', 'codes', 'place', 'web-address'])

/** What is wrong with the fields that make two records the same. */
function likenessContradictions(at: string, register: Register): string[] {
  const { likeness } = register
  const isNoKey = (id: string) => noKey.has(findField(recordFields(register), id)?.kind ?? '')
  return [
    ...(likeness.length === 0 ? [contradiction('likeness-missing', { at })] : []),
    ...likeness.filter(isNoKey).map((id) => contradiction('likeness-too-long', { at, field: id })),
    ...likeness
      .filter((id, place) => likeness.indexOf(id) !== place)
      .map((id) => contradiction('likeness-twice', { at, field: id })),
  ]
}

/** Fields of a route are there, say a text or a code, and may be told in sums. */
function routeContradictions(at: string, register: Register): string[] {
  const { route } = register
  const asked = route ? [route.from, route.through, route.to].flatMap((id) => id ?? []) : []
  const isFit = (id: string) => {
    const field = findField(recordFields(register), id)
    return field && ['text', 'code'].includes(field.kind) && field.mayLeave !== 'never' && !field.isSensitive
  }
  return asked.filter((id) => !isFit(id)).map((id) => contradiction('route-unfit', { at, field: id }))
}

/** Fields of a review that are not there, or are no days. */
function reviewContradictions(at: string, register: Register): string[] {
  const { reviewed } = register
  if (!reviewed) return []
  const rows = register.children.find(({ id }) => id === reviewed.in)
  if (!rows) return [contradiction('no-rows', { at, rows: reviewed.in })]
  const days: readonly (readonly [string, readonly Field[]])[] = [
    [reviewed.first, recordFields(register)],
    [reviewed.on, rows.fields],
    [reviewed.next, rows.fields],
  ]
  return [
    ...days
      .filter(([id, fields]) => findField(fields, id)?.kind !== 'date')
      .map(([field]) => contradiction('no-date', { at, field })),
    ...(findField(rows.fields, reviewed.judgement)
      ? []
      : [contradiction('no-field', { at, field: reviewed.judgement })]),
  ]
}

/** Every contradiction in a register, as sentences naming the place. */
export function registerContradictions(register: Register, roadmap: Roadmap): string[] {
  const at = contradiction('thing-register', { id: register.id })
  const own = recordFields(register)
  const isField = (id: string) => own.some((field) => field.id === id)
  return [
    ...fieldContradictions(at, own),
    ...own
      .filter(({ id }) => reserved.has(id))
      .map(({ id }) => contradiction('field-reserved', { at, field: id })),
    ...register.children.flatMap(({ id, fields }) =>
      fieldContradictions(contradiction('at-rows', { at, rows: id }), fields),
    ),
    ...[register.countsOn, ...register.likeness]
      .filter((id) => !isField(id))
      .map((id) => contradiction('no-field', { at, field: id })),
    ...likenessContradictions(at, register),
    ...followedContradictions(at, register),
    ...routeContradictions(at, register),
    ...reviewContradictions(at, register),
    ...register.counts.flatMap((count) => countContradictions(at, count, register, roadmap)),
  ]
}

const wayOf = ({ holds, takes }: Count) =>
  holds ? contradiction('way-holds') : contradiction(takes === undefined ? 'way-happened' : 'way-stated')

/** An element whose counts work in different ways: their rows could not be read together. */
export function countingContradictions({ registers }: Roadmap): string[] {
  const counts = registers.flatMap((register) => register.counts)
  return [...Map.groupBy(counts, ({ element }) => element)].flatMap(([element, same]) => {
    const ways = [...new Set(same.map(wayOf))]
    return ways.length < 2
      ? []
      : [
          contradiction('counted-in-ways', {
            element,
            ways: ways.reduce((one, other) => contradiction('way-and-way', { one, other })),
          }),
        ]
  })
}
