// What the contract says of one operation: where it is, who may do it, what is asked, sent and answered.
import type { Static, TObject, TSchema } from '@sinclair/typebox'
import type { answerSchemas, bodySchemas, questionSchemas } from '../schemas.ts'

type Answers = typeof answerSchemas
type Bodies = typeof bodySchemas
type Questions = typeof questionSchemas

/** Kinds of files that an operation can answer with. */
type FileType =
  | 'application/octet-stream'
  | 'text/csv'
  | 'image/svg+xml'
  | 'image/png'
  | 'text/calendar'
  | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Plain data, so that the browser reads it without any schema: those are looked up by their names. */
export interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Its parts in braces are ids. */
  readonly path: `/api/${string}`
  /** `official`: whoever shows the access token. */
  readonly may: 'everybody' | 'official'
  /** What stands behind the question mark. */
  readonly query?: keyof Questions
  /** What is sent: JSON of this name, or the bytes of a file. */
  readonly body?: keyof Bodies | 'bytes'
  /** What is answered where all is well; none with status 204, a file where only `files` is said. */
  readonly answers?: { readonly [status in 200 | 201 | 202]?: keyof Answers }
  /** Files that can be asked for, or are the answer. */
  readonly files?: readonly FileType[]
  /** Refusals that say more than a problem does. */
  readonly refusals?: { readonly [status in 409 | 422]?: keyof Answers }
  /** It understands an idempotency key: sent twice under one key, it is done once. */
  readonly isKeyed?: true
}

type Filled<S extends TSchema> =
  S extends TObject<infer P>
    ? Static<S> & { readonly [K in keyof P as P[K] extends { default: unknown } ? K : never]: Static<P[K]> }
    : never

/** The ids in a path by name. */
export type ParamsIn<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? { readonly [K in Name]: string } & ParamsIn<Rest>
  : object

type NamedQuery<O> = O extends { readonly query: infer Q extends keyof Questions } ? Q : never

/** What may stand behind the question mark, as it is asked. */
export type QueryOf<O> = [NamedQuery<O>] extends [never] ? object : Static<Questions[NamedQuery<O>]>
/** The same as the server reads it: what was left out stands as it is taken. */
export type FilledQueryOf<O> = [NamedQuery<O>] extends [never] ? object : Filled<Questions[NamedQuery<O>]>

/** What is sent as JSON. */
export type BodyOf<O> = O extends { readonly body: infer B extends keyof Bodies }
  ? Static<Bodies[B]>
  : undefined

type NamesIn<T> = T extends object ? Extract<T[keyof T], keyof Answers> : never
type AnswerNamed<Name> = Name extends keyof Answers ? Static<Answers[Name]> : never

/** What is answered where all is well; nothing with 204. */
export type AnswerOf<O> = O extends { readonly answers: infer A } ? AnswerNamed<NamesIn<A>> : undefined
/** What a refusal says, where it says more than a problem does. */
export type RefusalOf<O> = O extends { readonly refusals: infer R } ? AnswerNamed<NamesIn<R>> : never
