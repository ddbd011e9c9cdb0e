// How an operation is asked: the ids of its path, its question and what is sent, as the contract has them; and its address.
import type { BodyOf, ParamsIn, QueryOf } from './operation.ts'
import { operations, type OperationId } from './operations.ts'

/** What is left out may be said as undefined, too. */
type Loose<T> = T extends readonly (infer Item)[]
  ? readonly Loose<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: Loose<T[K]> | undefined }
    : T

type ParamsPart<O> = O extends { readonly path: infer Path extends string }
  ? keyof ParamsIn<Path> extends never
    ? object
    : { readonly params: ParamsIn<Path> }
  : object
type QueryPart<O> =
  object extends QueryOf<O> ? { readonly query?: Loose<QueryOf<O>> } : { readonly query: Loose<QueryOf<O>> }
type BodyPart<O> = BodyOf<O> extends undefined ? object : { readonly body: Loose<BodyOf<O>> }

/** Everything that an operation has to be told. */
export type Asking<O> = ParamsPart<O> & QueryPart<O> & BodyPart<O>

interface Told {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: object
}

type Said = string | number | boolean | null | undefined

/** What is said of a question as it stands in an address; what is not said, or empty, is left out. */
function questionText(query: object): string {
  const given = Object.entries(query as Readonly<Record<string, Said>>).flatMap(
    ([name, value]): [string, string][] =>
      value === undefined || value === '' || value === null ? [] : [[name, String(value)]],
  )
  const text = new URLSearchParams(given).toString()
  return text === '' ? '' : `?${text}`
}

/** The address of an operation with its ids and its question. */
export function addressOf(id: OperationId, { params = {}, query = {} }: Told = {}): string {
  const path = operations[id].path.replace(/\{(\w+)\}/g, (_all, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  )
  return path + questionText(query)
}
