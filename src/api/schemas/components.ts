// The schemas of the contract as OpenAPI has them: each that has a name once, and everywhere else a reference to it.
import { questionSentence, type ContractSchemas, type JsonSchema } from '#definition'
import { inventedProperty } from '../exports/index.ts'

/** Schemas by name. In each stands its name as `$id`, and those it is made of as references. */
export type Components = ReadonlyMap<string, JsonSchema>

const isObject = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The schema with its named parts as references, which are noted by their names, and with what its parts mean in words. */
export function withReferences(schema: JsonSchema, named: Map<string, JsonSchema>): JsonSchema {
  const inside = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inside)
    if (!isObject(value)) return value
    const name = value['$id']
    if (typeof name !== 'string') return withReferences(value, named)
    if (!named.has(name)) {
      // Noted before it is looked through, for those that hold themselves.
      named.set(name, value)
      named.set(name, withReferences(value, named))
    }
    return { $ref: `${name}#` }
  }
  const worded = (key: string, value: unknown) =>
    key === 'description' && typeof value === 'string' ? (questionSentence(value) ?? value) : inside(value)
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, worded(key, value)]))
}

/** An answer may say of itself that its data are invented. */
function withProperty(answer: JsonSchema): JsonSchema {
  return isObject(answer['properties'])
    ? { ...answer, properties: { ...answer['properties'], ...inventedProperty } }
    : answer
}

/** All schemas with a name, those first of which others are made. */
export function componentsOf({ answerSchemas, bodySchemas }: ContractSchemas): Components {
  const named = new Map<string, JsonSchema>()
  withReferences({ allOf: [...Object.values(answerSchemas), ...Object.values(bodySchemas)] }, named)
  for (const name of Object.keys(answerSchemas)) {
    const answer = named.get(name)
    if (answer) named.set(name, withProperty(answer))
  }
  return named
}

/** A reference to a schema with a name. */
export const referenceTo = (name: string): JsonSchema => ({ $ref: `${name}#` })
