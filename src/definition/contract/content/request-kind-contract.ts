// Kinds of requests and the steps by which they go, as the door for programs gives them.
import { Type } from '@sinclair/typebox'
import { requestSides, type RequestFlow, type RequestStep, type RowOpening } from '../../registers/index.ts'
import type { RequestKind } from '../../roadmap/index.ts'
import { count, listOf, mapOf, named, object, oneOf, optional, sameAs, text, truth } from '../schema-parts.ts'
import { textInLanguages as words } from './unit-contract.ts'

const side = oneOf(requestSides)

const step = sameAs<RequestStep>()(
  'RequestStep',
  object({
    ...{ id: text, name: words, done: words, by: side, from: listOf(text), to: text },
    ...{ gives: optional(listOf(text)), needs: optional(listOf(text)), on: optional(text) },
  }),
)

export const requestFlow = sameAs<RequestFlow>()(
  'RequestFlow',
  object({
    direction: object({ field: text, asking: text, asked: text }),
    number: text,
    otherSide: object({ name: text, institution: text }),
    ...{ state: text, first: text, waits: mapOf(side) },
    days: object({ due: text, answered: text, feedback: text }),
    files: optional(object({ mayLeave: oneOf(['always', 'never']) })),
    spans: optional(mapOf(object({ from: text, to: text }))),
    ...{ keeps: listOf(text), sends: listOf(text), openedBy: optional(text), steps: listOf(step) },
    about: optional(object({ findings: text, subject: text, body: text })),
    amended: words,
  }),
)

export const rowOpening = named(
  'RowOpening',
  Type.Unsafe<RowOpening>(
    object({
      ...{ kind: text, where: mapOf(listOf(text)), single: optional(text), keptBy: text, rows: text },
      outcome: object({ field: text, waiting: text, missing: listOf(text), from: text }),
      gives: mapOf(object({ field: optional(text), value: optional(text) })),
      link: optional(object({ rows: text, field: text, from: text })),
      fromFiles: optional(object({ withinDays: count })),
    }),
  ),
)

export const requestKind = sameAs<RequestKind>()(
  'RequestKind',
  object({
    ...{ id: text, name: words, singular: words, definition: words, register: text },
    where: optional(object({ field: text, is: text })),
    isAboutFindings: optional(truth),
    ...{
      askedBy: optional(listOf(text)),
      askedOf: optional(listOf(text)),
      dueDays: count,
      isInWorkingDays: optional(truth),
    },
    escalatesAfter: count,
  }),
)
