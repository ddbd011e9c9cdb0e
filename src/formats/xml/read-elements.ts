// The elements of one path as objects: attributes and parts by their names, a part that stands several times as a list.
import { mostOf } from '../tables/index.ts'
import type { Broken, XmlReader } from './read-xml.ts'
import { say } from './xml-sentences.ts'

type Value = string | Element | Value[]
interface Element {
  [name: string]: Value
}

/** An element of the path, and the line on which it begins. */
export interface Found {
  readonly line: number
  readonly element: Readonly<Record<string, unknown>>
}

interface Open {
  readonly name: string
  readonly values: Element
  text: string
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1)

const isName = (name: string) => name !== 'xmlns' && !name.startsWith('xmlns:') && name !== '__proto__'

const ownAttributes = (attributes: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(attributes).flatMap(([name, value]) => (isName(name) ? [[localName(name), value]] : []))

/** Puts a value beside those of its name. */
function add(into: Element, name: string, value: Value): void {
  const known = Object.hasOwn(into, name) ? into[name] : undefined
  if (known === undefined) into[name] = value
  else if (Array.isArray(known)) known.push(value)
  else into[name] = [known, value]
}

/** An element that only holds text is that text. */
function valueOf({ values, text }: Open): Value {
  const said = text.trim()
  if (Object.keys(values).length === 0) return said
  return said === '' ? values : { ...values, text: said }
}

interface Around {
  readonly name: string
  readonly attributes: readonly (readonly [string, string])[]
}

/** Reads the elements of a path; what stands around them is known by its attributes. */
export function newElementReader(path: string, broken: Broken) {
  const found: Found[] = []
  const around: Around[] = []
  const names: string[] = []
  let open: Open[] = []
  let line = 0
  let [values, signs] = [0, 0]
  const take = () => found.splice(0)
  const weigh = (more: number, length: number) => {
    values += more
    signs += length
    if (values > mostOf.jsonValues || signs > mostOf.jsonObject) throw broken(say('element-too-large'), line)
  }
  const begin = (name: string, attributes: readonly (readonly [string, string])[]) => {
    const own: Element = {}
    for (const [key, value] of attributes) add(own, key, value)
    weigh(
      1 + attributes.length,
      attributes.reduce((sum, [, value]) => sum + value.length, 0),
    )
    open.push({ name, values: own, text: '' })
  }
  const finish = () => {
    const last = open.pop()
    if (!last) return
    const value = valueOf(last)
    const parent = open.at(-1)
    if (parent) return add(parent.values, last.name, value)
    const outside = around.flatMap((one) =>
      one.attributes.map(([name, said]): readonly [string, string] => [`${one.name}.${name}`, said]),
    )
    const element = typeof value === 'string' ? { [last.name]: value } : (value as Element)
    found.push({ line, element: Object.fromEntries<unknown>([...outside, ...Object.entries(element)]) })
    open = []
  }
  const reader: XmlReader = {
    open: (name, given, at) => {
      names.push(name)
      const attributes = ownAttributes(given)
      if (open.length > 0) return begin(name, attributes)
      if (names.join('/') !== path) return void around.push({ name, attributes })
      line = at
      ;[values, signs] = [0, 0]
      begin(name, attributes)
    },
    close: () => {
      names.pop()
      if (open.length > 0) finish()
      else around.pop()
    },
    text: (text) => {
      const last = open.at(-1)
      if (!last) return
      weigh(0, text.length)
      last.text += text
    },
  }
  return { reader, take }
}
