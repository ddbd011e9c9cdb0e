// The operations of the contract with the schemas of everything they take, as the hostile requests need them.
import { loadSchemas, operations, type JsonSchema, type Operation as Described } from '#definition'
import type { Operation } from './hostile-requests.ts'

const contract = await loadSchemas()

function parametersOf({ path, query, isKeyed }: Described): Operation['parameters'] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? [])
  const question = query === undefined ? undefined : contract.questionSchemas[query]
  const required = new Set(question?.required)
  const asked = Object.entries<JsonSchema>(question?.properties ?? {})
  const key = { name: 'idempotency-key', in: 'header', schema: { type: 'string' } } as const
  return [
    ...inPath.map((name) => ({ name, in: 'path' as const, required: true, schema: contract.pathPart })),
    ...asked.map(([name, schema]) => ({ name, in: 'query' as const, required: required.has(name), schema })),
    ...(isKeyed ? [key] : []),
  ]
}

/** Every operation, as requests are made for it. */
export function operationsToTry(): Operation[] {
  return Object.values<Described>(operations).map((one) => ({
    method: one.method.toLowerCase(),
    path: one.path,
    parameters: parametersOf(one),
    answers: { ...one.answers, ...one.refusals },
    ...(one.body === undefined || one.body === 'bytes' ? {} : { body: contract.bodySchemas[one.body] }),
  }))
}
