// Hostile requests, made from what the API says of itself: the same seed makes the same ones.
import type { ContractSchemas, JsonSchema } from '#definition'
import { brokenBodies, contentTypes, hostileParts, hostileValues } from './hostile-values.ts'

/** One operation of the contract. */
export interface Operation {
  readonly method: string
  readonly path: string
  readonly parameters: readonly Parameter[]
  readonly body?: JsonSchema
  /** Names of the schemas of its answers and refusals by status. */
  readonly answers: Readonly<Record<number, keyof ContractSchemas['answerSchemas']>>
}

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly schema: JsonSchema
}

export interface HostileRequest {
  readonly method: string
  readonly url: string
  readonly headers: Record<string, string>
  readonly payload?: string | Buffer
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function newChance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

interface Sent {
  readonly payload?: string | Buffer
  readonly type?: string
}

export interface Maker {
  readonly chance: () => number
  /** Values of a parameter or property that are right there, so that what lies behind it is reached too. */
  readonly right: (path: string, name: string) => readonly unknown[] | undefined
}

function oneOf<T>(chance: () => number, all: readonly T[]): T {
  const found = all[Math.floor(chance() * all.length)]
  if (found === undefined) throw new Error('There is nothing to choose from.')
  return found
}

/** What is right at that place of an address, if anybody knows it. */
function knownPart(
  { chance, right }: Maker,
  { path }: Operation,
  { name, schema }: Parameter,
): string | undefined {
  const known = right(path, name) ?? (schema['enum'] as readonly unknown[] | undefined)
  return known && encodeURIComponent(String(oneOf(chance, known)))
}

/** Something else altogether, or what is right with something in it that is not. */
function hostilePart(maker: Maker, operation: Operation, one: Parameter): string {
  const { chance } = maker
  const known = knownPart(maker, operation, one)
  const hostile = oneOf(chance, hostileParts)
  if (known === undefined || chance() < 0.6) return hostile
  const at = Math.floor(chance() * known.length)
  return `${known.slice(0, at)}${hostile.slice(0, 40)}${known.slice(at + Math.floor(chance() * 3))}`
}

/** The address with what is right, but for one parameter, or for none. */
function addressOf(maker: Maker, operation: Operation, spot: Parameter | undefined): string {
  const { chance } = maker
  const { path, parameters } = operation
  let filled = path
  const pairs: string[] = []
  for (const one of parameters) {
    const known = one === spot ? undefined : knownPart(maker, operation, one)
    const part = known ?? hostilePart(maker, operation, one)
    if (one.in === 'path') filled = filled.replace(`{${one.name}}`, part)
    if (one.in !== 'query' || (one !== spot && !one.required && chance() < 0.8)) continue
    pairs.push(`${one.name}=${part}`)
    if (chance() < 0.04) pairs.push(`${one.name}=${oneOf(chance, hostileParts)}`)
  }
  if (chance() < 0.03) pairs.push(`${oneOf(chance, hostileParts)}=${oneOf(chance, hostileParts)}`)
  return pairs.length === 0 ? filled : `${filled}?${pairs.join('&')}`
}

/** The properties of an object, and which of them it needs: those that are known, or those of the schema. */
function insideOf({ right }: Maker, path: string, schema: JsonSchema, name: string) {
  const known = right(path, `keys of ${name}`)?.map(String)
  if (known) return { properties: known.map((key) => [key, {}] as const), required: known }
  const properties = schema['properties'] as Readonly<Record<string, JsonSchema>> | undefined
  return (
    properties && {
      properties: Object.entries(properties),
      required: schema['required'] as readonly string[],
    }
  )
}

/** A value after the schema, with something hostile in it here and there. */
function valueOf(maker: Maker, path: string, schema: JsonSchema, name: string): unknown {
  const { chance, right } = maker
  if (chance() < 0.04) return oneOf(chance, hostileValues)
  const known = right(path, name)
  if (known) return oneOf(chance, known)
  const inside = insideOf(maker, path, schema, name)
  if (inside) {
    const wanted = new Set(inside.required)
    const own = inside.properties.filter(([key]) => chance() < (wanted.has(key) ? 0.97 : 0.5))
    return Object.fromEntries(own.map(([key, one]) => [key, valueOf(maker, path, one, key)]))
  }
  if (schema['type'] === 'boolean') return chance() < 0.5
  const isList = schema['type'] === 'array' || right(path, `keys of each of ${name}`)
  if (!isList) return oneOf(chance, hostileValues)
  const items = (schema['items'] ?? {}) as JsonSchema
  return Array.from({ length: Math.floor(chance() * 4) }, () =>
    valueOf(maker, path, items, `each of ${name}`),
  )
}

/** What is sent: after the schema, or anything else. */
function bodyOf(maker: Maker, { path, body: schema }: Operation, isHostile: boolean): Sent {
  const { chance } = maker
  if (schema && (!isHostile || chance() < 0.7))
    return { payload: JSON.stringify(valueOf(maker, path, schema, 'body')), type: 'application/json' }
  const type = schema && chance() < 0.7 ? 'application/json' : oneOf(chance, contentTypes)
  return { payload: oneOf(chance, brokenBodies), type }
}

const keys = ['a', '"b"', 'b', 'é', 'x'.repeat(300), ' ', '"']

/** A request for that operation: one of its parameters or its body is hostile, the rest is right as far as is known. */
export function hostileRequest(maker: Maker, operation: Operation): HostileRequest {
  const { chance } = maker
  const { method, parameters } = operation
  const hasBody = method !== 'get' && method !== 'delete'
  const spots = [...parameters, ...(hasBody ? (['body', 'body', 'body'] as const) : [])]
  const spot = spots.length === 0 ? undefined : oneOf(chance, spots)
  const { type, payload } = hasBody || chance() < 0.03 ? bodyOf(maker, operation, spot === 'body') : {}
  const key = parameters.find((one) => one.in === 'header')
  return {
    method: method.toUpperCase(),
    url: addressOf(maker, operation, spot === 'body' ? undefined : spot),
    headers: {
      ...(type === undefined ? {} : { 'content-type': type }),
      ...(key && chance() < 0.3 ? { [key.name]: oneOf(chance, keys) } : {}),
    },
    ...(payload === undefined ? {} : { payload }),
  }
}
