// What the schemas of the contract are made of: objects without further properties, lists, codes, and what may be missing.
import {
  Type,
  type Static,
  type TObject,
  type TOptional,
  type TProperties,
  type TReadonly,
  type TSchema,
  type TString,
  type TUnsafe,
} from '@sinclair/typebox'
import type { QuestionCode } from './question-sentences.ts'

export const text = Type.String()
export const count = Type.Integer({ minimum: 0 })
export const flag = Type.Boolean()
export const day = Type.String({ format: 'date' })
/** A text, or null. */
export const maybe = Type.Unsafe<string | null>({ type: ['string', 'null'] })
/** It stands there only where it is so. */
export const truth = Type.Unsafe<true>({ type: 'boolean' })
export const optional = <S extends TSchema>(schema: S): TOptional<S> => Type.Optional(schema) as TOptional<S>

export function orNull<S extends TSchema>(schema: S): TUnsafe<Static<S> | null> {
  return Type.Unsafe<Static<S> | null>({ anyOf: [schema, { type: 'null' }] })
}

/** One of several shapes. */
export function either<S extends readonly TSchema[]>(...schemas: S): TUnsafe<Static<S[number]>> {
  return Type.Unsafe<Static<S[number]>>({ anyOf: schemas })
}

export function listOf<S extends TSchema>(items: S): TUnsafe<readonly Static<S>[]> {
  return Type.Unsafe<readonly Static<S>[]>({ type: 'array', items })
}

/** Values by names that only the roadmap knows. */
export function mapOf<S extends TSchema>(values: S): TUnsafe<Readonly<Record<string, Static<S>>>> {
  return Type.Unsafe<Readonly<Record<string, Static<S>>>>({ type: 'object', additionalProperties: values })
}

/** One of these texts or numbers. */
export function oneOf<const V>(values: readonly V[], options: object = {}): TUnsafe<V> {
  return Type.Unsafe<V>({ enum: values, ...options })
}

export const codes = mapOf(text)
/** Answers of a record: what they may be is said by its register. */
export const answers = Type.Unsafe<Readonly<Record<string, unknown>>>({
  type: 'object',
  additionalProperties: true,
})

/** Settings of a kind, which says itself what they are. */
export const settings = Type.Unsafe<object>({ type: 'object', additionalProperties: true })

type AllReadonly<P extends TProperties> = { [K in keyof P]: TReadonly<P[K]> }

/** An object with these properties and no others; all are there but those that are optional. */
export function object<P extends TProperties>(properties: P): TObject<AllReadonly<P>> {
  const own = Object.entries(properties).map(([name, schema]) => [name, Type.Readonly(schema)])
  return Type.Object(Object.fromEntries(own) as AllReadonly<P>, { additionalProperties: false })
}

/** Gives a schema the name under which OpenAPI has it once, wherever it is used. */
export function named<S extends TSchema>(name: string, schema: S): S {
  return { ...schema, $id: name }
}

/**
 * A schema of something that the engine declares by itself: compiles only while both say the same, property by property.
 */
export function sameAs<T>() {
  return <S extends TSchema>(
    name: string,
    schema: S & ([Static<S>, T, keyof T] extends [T, Static<S>, keyof Static<S>] ? unknown : never),
  ): TUnsafe<T> => named(name, schema) as unknown as TUnsafe<T>
}

/** What is left out is taken as this. */
export function defaulted<S extends TSchema, const V>(
  schema: S,
  value: V,
): TOptional<S> & { readonly default: V } {
  return Type.Optional({ ...schema, default: value }) as TOptional<S> & { readonly default: V }
}

/** What a part of a question means, by its code: the documentation of the API words it. */
export const about = (code: QuestionCode) => ({ description: code })

/** A text of at most so many signs. */
export function textUpTo(maxLength: number, code?: QuestionCode): TString {
  return Type.String({ maxLength, ...(code === undefined ? {} : about(code)) })
}
