// Lists that others take in a shape of their own: how they are made, what is asked of them, and what stands in one.
import { Type, type Static } from '@sinclair/typebox'
import type { HandOnColumn, HandOnList } from '../../roadmap/index.ts'
import { idText } from '../figure-questions.ts'
import {
  about,
  count,
  defaulted,
  listOf,
  mapOf,
  named,
  object,
  oneOf,
  optional,
  sameAs,
  text,
} from '../schema-parts.ts'
import { textInLanguages as words } from './unit-contract.ts'

const column = Type.Unsafe<HandOnColumn>(
  object({
    heading: text,
    from: object({
      ...{ field: optional(text), codes: optional(mapOf(text)), mapping: optional(text) },
      ...{ of: optional(oneOf(['seat', 'institution'])), value: optional(text) },
    }),
  }),
)

export const handOnList = sameAs<HandOnList>()(
  'HandOnList',
  object({
    ...{ id: text, name: words, definition: words, register: text, rows: optional(text) },
    where: optional(mapOf(listOf(text))),
    waiting: optional(object({ field: text, is: text })),
    ...{ sends: optional(listOf(text)), columns: listOf(column) },
  }),
)

const day = (code: 'first-day' | 'last-day') => Type.String({ format: 'date', ...about(code) })

/** The first rows of a list, as many as were asked for, and how many records it is made of. */
export const handOnAnswer = named(
  'HandOnAnswer',
  object({ list: text, headings: listOf(text), rows: listOf(listOf(text)), records: count }),
)
export type HandOnAnswer = Static<typeof handOnAnswer>

export const handOnQuestions = {
  handOn: object({
    ...{ jurisdiction: optional(idText), from: optional(day('first-day')), to: optional(day('last-day')) },
    only: defaulted(oneOf(['all', 'waiting']), 'all'),
    format: defaulted(oneOf(['json', 'csv']), 'json'),
    limit: defaulted(Type.Integer({ minimum: 1, maximum: 500, ...about('so-many-a-page') }), 50),
  }),
}
