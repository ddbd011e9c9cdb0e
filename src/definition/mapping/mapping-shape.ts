// Is a piece of outside JSON a mapping? Says where it is not, so that a hand can mend it.
import { say } from './mapping-sentences.ts'
import { centuries, dateOrders, decimalMarks, type Mapping } from './mapping.ts'
import { delimiters, textEncodings } from './text-reading.ts'

/** Gives a sentence about what is wrong, or undefined. `at` names the place. */
type Shape = (value: unknown, at: string) => string | undefined

const text: Shape = (value, at) =>
  typeof value === 'string' && value.length <= 2000 ? undefined : say('not-text', { at })
const filled: Shape = (value, at) => text(value, at) ?? (value === '' ? say('is-empty', { at }) : undefined)
const decimal: Shape = (value, at) =>
  typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) ? undefined : say('not-decimal', { at })
const line: Shape = (value, at) =>
  Number.isInteger(value) && Number(value) >= 1 ? undefined : say('not-line', { at })
const oneOf =
  (allowed: readonly unknown[]): Shape =>
  (value, at) =>
    allowed.includes(value) ? undefined : say('not-one-of', { at, allowed: allowed.map(String).join(', ') })

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
    if (!Array.isArray(value)) return say('not-list', { at })
    if (value.length > mostEntries) return say('list-too-long', { at, most: mostEntries })
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
      : say('not-object', { at })

/** An object with these properties and no others; names with a question mark may be missing. */
function object(properties: Readonly<Record<string, Shape>>): Shape {
  const known = Object.entries(properties).map(([name, shape]) => ({
    name: name.replace('?', ''),
    isOptional: name.endsWith('?'),
    shape,
  }))
  return (value, at) => {
    if (!isObject(value)) return say('not-object', { at })
    const stranger = Object.keys(value).find((name) => !known.some((one) => one.name === name))
    if (stranger !== undefined)
      return say('knows-no-name', {
        at,
        name: stranger,
        known: known.map(({ name }) => name).join(', '),
      })
    return known
      .map(({ name, isOptional, shape }) => {
        if (value[name] !== undefined) return shape(value[name], `${at}.${name}`)
        return isOptional ? undefined : say('is-missing', { at, name })
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
    : say('not-piece', { at })
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

/** The mapping in a piece of JSON from outside, or a sentence that says what is wrong with it and where. */
export function readMapping(value: unknown): Mapping | { readonly wrong: string } {
  const wrong = mapping(value, say('the-mapping'))
  return wrong === undefined ? (value as Mapping) : { wrong }
}
