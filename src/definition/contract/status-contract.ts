// What the doors answer of the server itself, of what went wrong, and of what was done.
import type { Static } from '@sinclair/typebox'
import type { AnchorSeal } from './anchor-seal.ts'
import { count, flag, named, object, orNull, sameAs, text } from './schema-parts.ts'

const anchorSeal = sameAs<AnchorSeal>()('AnchorSeal', object({ at: text, digest: text, key: text }))

export const statusAnswer = named(
  'StatusAnswer',
  object({
    waymark: text,
    roadmap: text,
    dataVersion: count,
    observations: count,
    /** True where the data were invented for trying out. */
    isInvented: flag,
    /** The largest file that is read. */
    mostMegabytes: count,
    /** The newest anchor of the audit log; null while there is none. */
    anchor: orNull(anchorSeal),
  }),
)
export type StatusAnswer = Static<typeof statusAnswer>

/** RFC 9457: a problem as programs and people can read it. */
export const problemDetails = named(
  'ProblemDetails',
  object({ type: text, title: text, status: count, detail: text }),
)
export type ProblemDetails = Static<typeof problemDetails>

/** What was asked for was done. */
export const doneAnswer = named('DoneAnswer', object({ isDone: flag }))
export type DoneAnswer = Static<typeof doneAnswer>
