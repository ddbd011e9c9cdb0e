// What contradicts itself in a register: its fields, and how its records feed data elements.
import { findCode, findDimension, isAddable, type DataElement } from '../codes/index.ts'
import { findFieldKind } from '../fields/index.ts'
import { findDataElement, institutionColumn, type Roadmap } from '../roadmap/index.ts'
import {
  findField,
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
    ...(findFieldKind(kind) ? [] : [`${at}, field “${id}”: there is no field kind “${kind}”.`]),
    ...(showWhen && !ids.has(showWhen.field)
      ? [`${at}, field “${id}”: it waits for “${showWhen.field}”, which is not asked.`]
      : []),
    ...(fields.filter((other) => other.id === id).length > 1
      ? [`${at}: the field “${id}” is declared twice.`]
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
    .map((wanted) => `${at}: there is no field “${wanted}” to take a code from.`)
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
    .map((id) => `${here}: “${id}” is no date, and has no days from or to it.`)
}

/** What happened, what holds and what is stated are three ways of counting, and an element has one of them. */
function accumulationContradictions(here: string, { holds, takes }: Count, element: DataElement): string[] {
  const ways = [holds, takes].filter((way) => way !== undefined).length
  const isStock = element.accumulation === 'stock'
  return [
    ...(element.accumulation === 'cumulative'
      ? [`${here}: records count what happened or what holds, and not what has added up since a start.`]
      : []),
    ...(isStock && ways === 0
      ? [`${here}: a stock is counted by what holds or taken as stated; say “holds” or “takes”.`]
      : []),
    ...(!isStock && ways > 0
      ? [`${here}: what happened in a period neither holds nor stands as stated; only a stock does.`]
      : []),
    ...(ways === 2
      ? [`${here}: a value is either counted while it holds or taken as stated, not both.`]
      : []),
  ]
}

function valueContradictions(
  here: string,
  { holds, takes, sum, days }: Count,
  element: DataElement,
): string[] {
  return [
    ...(days !== undefined && (sum ?? takes) !== undefined
      ? [`${here}: it adds up days, and not another field as well.`]
      : []),
    ...(takes !== undefined && sum !== undefined
      ? [`${here}: a value that is taken as stated is not added up as well.`]
      : []),
    ...(takes === undefined && !isAddable(element.unit)
      ? [`${here}: it is in ${element.unit.kind}, which cannot be added up; take the value as stated.`]
      : []),
    ...(holds?.by.length === 0
      ? [`${here}: it does not say by which fields the things that hold are told apart.`]
      : []),
  ]
}

function bandContradictions(here: string, count: Count, element: DataElement): string[] {
  return Object.entries(count.dimensions).flatMap(([id, source]) => {
    const bands = findDimension(element, id)?.codes
    if (!('band' in source) || !bands) return []
    return Object.values(bands.codes).some(({ years }) => years)
      ? []
      : [`${here}: no code of “${bands.id}” says which years it holds.`]
  })
}

function lapseContradictions(here: string, { holds }: Count, element: DataElement): string[] {
  if (!holds?.lapses) return []
  const unknown = Object.entries(holds.lapses).flatMap(([id, code]) => {
    const dimension = findDimension(element, id)
    if (!dimension) return [`${here}: the element is not broken down by “${id}”.`]
    return findCode(dimension.codes, code)
      ? []
      : [`${here}: “${code}” is no code of “${dimension.codes.id}”.`]
  })
  const isEndless = holds.until === undefined && holds.ends === undefined
  return [...unknown, ...(isEndless ? [`${here}: it says what lapses, and no last day.`] : [])]
}

function elementContradictions(here: string, count: Count, element: DataElement, roadmap: Roadmap): string[] {
  const classes = count.itemClass && 'code' in count.itemClass ? [count.itemClass.code] : []
  const strangers = Object.keys(count.dimensions).filter((id) => !findDimension(element, id))
  return [
    ...strangers.map((id) => `${here}: the element is not broken down by “${id}”.`),
    ...classes
      .filter((code) => !findCode(roadmap.itemClasses, code))
      .map((code) => `${here}: “${code}” is no item class.`),
    ...(element.itemClasses.length > 0 && !count.itemClass ? [`${here}: it says no item class.`] : []),
    ...accumulationContradictions(here, count, element),
    ...valueContradictions(here, count, element),
  ]
}

function countContradictions(at: string, count: Count, register: Register, roadmap: Roadmap): string[] {
  const element = findDataElement(roadmap, count.element)
  if (!element) return [`${at}: there is no data element “${count.element}” to feed.`]
  const child = register.children.find(({ id }) => id === count.of)
  const fields = [...recordFields(register), ...(child?.fields ?? [])]
  const here = `${at}, count of “${count.element}”`
  const strangers = fieldsAsked(count).filter((id) => !fields.some((field) => field.id === id))
  return [
    ...(count.of !== undefined && !child ? [`${here}: there are no rows “${count.of}”.`] : []),
    ...strangers.map((id) => `${here}: there is no field “${id}”.`),
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
    ...(likeness.length === 0 ? [`${at}: it does not say which fields make two records the same.`] : []),
    ...likeness
      .filter(isNoKey)
      .map((id) => `${at}: the answer to “${id}” may be too long to make two records the same.`),
    ...likeness
      .filter((id, place) => likeness.indexOf(id) !== place)
      .map((id) => `${at}: the field “${id}” is named twice among those that make two records the same.`),
  ]
}

/** Every contradiction in a register, as sentences naming the place. */
export function registerContradictions(register: Register, roadmap: Roadmap): string[] {
  const at = `Register “${register.id}”`
  const own = recordFields(register)
  const isField = (id: string) => own.some((field) => field.id === id)
  return [
    ...fieldContradictions(at, own),
    ...own
      .filter(({ id }) => reserved.has(id))
      .map(({ id }) => `${at}: “${id}” is what every record has and cannot be a field.`),
    ...register.children.flatMap(({ id, fields }) => fieldContradictions(`${at}, rows “${id}”`, fields)),
    ...[register.countsOn, ...register.likeness]
      .filter((id) => !isField(id))
      .map((id) => `${at}: there is no field “${id}”.`),
    ...likenessContradictions(at, register),
    ...register.counts.flatMap((count) => countContradictions(at, count, register, roadmap)),
  ]
}

const wayOf = ({ holds, takes }: Count) => (holds ? 'holds' : takes === undefined ? 'happened' : 'is stated')

/** An element whose counts work in different ways: their rows could not be read together. */
export function countingContradictions({ registers }: Roadmap): string[] {
  const counts = registers.flatMap((register) => register.counts)
  return [...Map.groupBy(counts, ({ element }) => element)].flatMap(([element, same]) => {
    const ways = [...new Set(same.map(wayOf))]
    return ways.length < 2
      ? []
      : [`Data element “${element}” is counted by what ${ways.join(' and by what ')}.`]
  })
}
