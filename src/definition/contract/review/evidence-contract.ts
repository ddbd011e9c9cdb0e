// What the doors say of files of assessments, plans and requests; and what is sent to withdraw one, or to bring it back.
import type { Static } from '@sinclair/typebox'
import {
  evidenceCircles,
  requestFileCircles,
  type EvidenceFile,
  type EvidenceMove,
  type RequestFile,
} from '../../evidence/index.ts'
import {
  about,
  count,
  flag,
  listOf,
  maybe,
  named,
  object,
  oneOf,
  optional,
  sameAs,
  text,
  textUpTo,
} from '../schema-parts.ts'

const kept = {
  ...{ jurisdiction: text, id: text, name: text, media: text, size: count, digest: text },
  ...{ at: text, by: text, withdrawn: maybe },
}

export const evidenceFile = sameAs<EvidenceFile>()(
  'EvidenceFile',
  object({ ...kept, circle: oneOf(evidenceCircles) }),
)

export const requestFile = sameAs<RequestFile>()(
  'RequestFile',
  object({ ...kept, circle: oneOf(requestFileCircles), isOthers: flag, mayOpen: flag }),
)

/** The files that the person may see, the newest first, and whether they may keep some. */
export const evidenceAnswer = named('EvidenceAnswer', object({ items: listOf(evidenceFile), mayKeep: flag }))
export type EvidenceAnswer = Static<typeof evidenceAnswer>

export const evidenceMove = sameAs<EvidenceMove>()(
  'EvidenceMove',
  object({ action: oneOf(['withdrawn', 'restored']), reason: textUpTo(1000) }),
)

export const evidenceQuestions = {
  keepEvidence: object({
    name: optional(textUpTo(300, 'name-of-file')),
    circle: { ...oneOf(evidenceCircles), ...about('circle-of-file') },
  }),
  keepRequestFile: object({
    name: optional(textUpTo(300, 'name-of-file')),
    circle: { ...oneOf(requestFileCircles), ...about('circle-of-request-file') },
  }),
}
