// What the doors answer about what the records of a list add up to.
import type { Static } from '@sinclair/typebox'
import { count, listOf, maybe, named, object, optional, text, truth } from '../schema-parts.ts'

export const recordSumsAnswer = named(
  'RecordSumsAnswer',
  object({
    records: count,
    /** Rows of each child table. */
    tables: listOf(
      object({
        ...{ child: text, rows: count },
        /** The list is narrowed by what these rows say: only those that fit are counted and added up. */
        isNarrowed: optional(truth),
      }),
    ),
    sums: listOf(
      object({
        /** The field that is added up: of the child table, or of the record where none is named. */
        ...{ field: text, child: optional(text) },
        /** A data element that counts it: it has the unit. */
        element: text,
        amounts: listOf(
          object({
            /** Null where nobody said of which class it is, or there are none. Two classes are never added up. */
            itemClass: maybe,
            /** Exact decimal; where any amount is unknown, it is at least so much. */
            value: text,
            /** Rows that say an amount, and rows that are asked for one and say none. */
            ...{ rows: count, unknown: count },
          }),
        ),
      }),
    ),
  }),
)
export type RecordSumsAnswer = Static<typeof recordSumsAnswer>
