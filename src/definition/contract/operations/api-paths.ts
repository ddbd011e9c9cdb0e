// Every path of the API, out of the table of operations: what the server answers at, and all others ask.
import { operations, type OperationId, type Operations } from './operations.ts'

type PathOf<Id extends OperationId> = Operations[Id]['path']

/** Where the API describes itself. */
const openapi = '/api/openapi.json'

/** Every path of the API, by operation. `{id}` is filled in by `pathTo`. */
export const apiPaths = {
  ...(Object.fromEntries(Object.entries(operations).map(([id, { path }]) => [id, path])) as {
    [Id in OperationId]: PathOf<Id>
  }),
  openapi,
} as const

/** The path with its ids, in the order in which they stand in it. */
export function pathTo(path: keyof typeof apiPaths, ...ids: readonly (string | undefined)[]): string {
  const left = [...ids]
  return apiPaths[path].replace(/\{\w+\}/g, () => encodeURIComponent(left.shift() ?? ''))
}
