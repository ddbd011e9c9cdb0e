// Is a piece of outside JSON a mapping? Says where it is not, so that a hand can mend it.
import { Refused, type RefusedCode, type RefusedParams } from '../problems/index.ts'
import { centuries, dateOrders, decimalMarks, type Mapping } from './mapping.ts'
import { delimiters, textEncodings } from './text-reading.ts'

/** Gives what is wrong, or undefined. `at` is the place within the mapping: `.columns[2].from`. */
type Shape = (value: unknown, at: string) => Refused | undefined

type ShapeCode = Extract<RefusedCode, `mapping-shape-${string}`>

const wrong = <Code extends ShapeCode>(code: Code, params: RefusedParams<Code>): Refused =>
  new Refused<RefusedCode>(code, params, 'bad-request')

const text: Shape = (value, at) =>
  typeof value === 'string' && value.length <= 2000 ? undefined : wrong('mapping-shape-not-text', { at })
const filled: Shape = (value, at) =>
  text(value, at) ?? (value === '' ? wrong('mapping-shape-is-empty', { at }) : undefined)
const decimal: Shape = (value, at) =>
  typeof value === 'string' && /^\d+(\.\d+)?$/.test(value)
    ? undefined
    : wrong('mapping-shape-not-decimal', { at })
const line: Shape = (value, at) =>
  Number.isInteger(value) && Number(value) >= 1 ? undefined : wrong('mapping-shape-not-line', { at })
const oneOf =
  (allowed: readonly unknown[]): Shape =>
  (value, at) =>
    allowed.includes(value)
      ? undefined
      : wrong('mapping-shape-not-one-of', { at, allowed: allowed.map(String).join(', ') })

const either =
  (...shapes: readonly Shape[]): Shape =>
  (value, at) => {
    const found = shapes.map((shape) => shape(value, at))
    return found.includes(undefined) ? undefined : found[0]
  }

const mostEntries = 5000

const listOf =
  (shape: Shape): Shape =>
  (value, at) => {
    if (!Array.isArray(value)) return wrong('mapping-shape-not-list', { at })
    if (value.length > mostEntries) return wrong('mapping-shape-list-too-long', { at, most: mostEntries })
    return value.map((one, place) => shape(one, `${at}[${place}]`)).find((found) => found !== undefined)
  }

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const mapOf =
  (shape: Shape): Shape =>
  (value, at) =>
    isObject(value)
      ? Object.entries(value)
          .map(([name, one]) => shape(one, `${at}.${name}`))
          .find((found) => found !== undefined)
      : wrong('mapping-shape-not-object', { at })

/** An object with these properties and no others; names with a question mark may be missing. */
function object(properties: Readonly<Record<string, Shape>>): Shape {
  const known = Object.entries(properties).map(([name, shape]) => ({
    name: name.replace('?', ''),
    isOptional: name.endsWith('?'),
    shape,
  }))
  return (value, at) => {
    if (!isObject(value)) return wrong('mapping-shape-not-object', { at })
    const stranger = Object.keys(value).find((name) => !known.some((one) => one.name === name))
    if (stranger !== undefined)
      return wrong('mapping-shape-knows-no-name', {
        at,
        name: stranger,
        known: known.map(({ name }) => name).join(', '),
      })
    return known
      .map(({ name, isOptional, shape }) => {
        if (value[name] !== undefined) return shape(value[name], `${at}.${name}`)
        return isOptional ? undefined : wrong('mapping-shape-is-missing', { at, name })
      })
      .find((found) => found !== undefined)
  }
}

/** The first place in which none of the shapes fits, said by the one that is meant: an object is told by its names. */
const byName =
  (name: string, shape: Shape, otherwise: Shape): Shape =>
  (value, at) =>
    (isObject(value) && name in value ? shape : otherwise)(value, at)

const texts = listOf(text)
const parts = either(filled, listOf(filled))
const part = (more: Readonly<Record<string, Shape>> = {}) =>
  byName('contains', object({ contains: parts, ...more }), object({ startsWith: parts, ...more }))
const test: Shape = (value, at) => (isObject(value) ? part() : either(text, texts))(value, at)
const condition = mapOf(test)
const listed: Shape = (value, at) => (isObject(value) ? part() : texts)(value, at)
const place: Shape = (value, at) =>
  Number.isInteger(value) && value !== 0 && Math.abs(Number(value)) <= 100
    ? undefined
    : wrong('mapping-shape-not-piece', { at })
const reading = object({
  'piece?': object({ separator: filled, at: place }),
  'prefix?': filled,
  'suffix?': filled,
  'periods?': oneOf([true]),
  'matches?': listOf(part({ code: text })),
  'unknown?': filled,
  'round?': oneOf([true, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
  'dates?': oneOf(dateOrders),
  'century?': oneOf(centuries),
  'decimal?': oneOf(decimalMarks),
  'codes?': mapOf(text),
  'separator?': filled,
  'factor?': decimal,
  'blank?': text,
})
const column = object({
  from: either(filled, listOf(filled)),
  'join?': text,
  to: filled,
  'part?': oneOf(['name', 'latitude', 'longitude', 'area']),
  'read?': reading,
  'ifRowsDiffer?': oneOf(['first']),
})
const lookup = either(
  object({ when: condition, set: mapOf(text) }),
  object({ when: condition, isTotal: oneOf([true]) }),
  object({ when: condition, leaveOut: filled }),
)
const tableShape: Readonly<Record<string, Shape>> = {
  'table?': text,
  'tables?': (value, at) => (Array.isArray(value) ? listOf(filled) : oneOf(['alike']))(value, at),
  'headingLine?': line,
  'headingRows?': oneOf([0, 1, 2, 3, 4, 5]),
  'fillDown?': listOf(filled),
  'unpivot?': object({
    columns: (value, at) =>
      (isObject(value) ? object({ first: filled, last: filled }) : listOf(filled))(value, at),
    heading: filled,
    cell: filled,
    'nothing?': texts,
  }),
  'childSheets?': listOf(object({ table: filled, key: filled, parentKey: filled, 'headingLine?': line })),
  'rowNumberAs?': filled,
  'sheetNameAs?': filled,
}
const mapping = object({
  name: filled,
  'note?': text,
  target: either(object({ register: filled }), object({ observations: oneOf([true]) })),
  ...tableShape,
  'partOfRecord?': oneOf([true]),
  'text?': object({ 'encoding?': oneOf(textEncodings), 'delimiter?': oneOf(delimiters) }),
  columns: listOf(column),
  'constants?': mapOf(text),
  'lookups?': listOf(lookup),
  'otherwise?': either(oneOf(['take']), object({ leaveOut: filled })),
  'groupBy?': texts,
  'totals?': object({ columns: texts, 'words?': texts, 'value?': filled, 'within?': texts }),
  'filters?': listOf(object({ column: filled, 'is?': listed, 'isNot?': listed, reason: filled })),
})

/** The mapping in a piece of JSON from outside, or what is wrong with it and where. */
export function readMapping(value: unknown): Mapping | { readonly wrong: Refused } {
  const found = mapping(value, '')
  return found === undefined ? (value as Mapping) : { wrong: found }
}
