// What the doors say of sensitive answers that are erased: asked by one person, decided by another; and which are due.
import { Type, type Static } from '@sinclair/typebox'
import { idText } from '../figure-questions.ts'
import { count, flag, listOf, maybe, named, object, oneOf, orNull, text, textUpTo } from '../schema-parts.ts'

const reason = textUpTo(1000)
const ground = textUpTo(300)
/** So many records are asked for at once. */
const mostRecords = 500

const erasure = named(
  'Erasure',
  object({
    ...{ id: text, jurisdiction: text, register: text },
    /** The sensitive answers, as `remark` or `persons/name`; all of them where none is named. */
    fields: listOf(text),
    records: listOf(object({ id: text, institution: text })),
    ...{ ground: text, reason: text, askedBy: text, askedAt: text },
    state: oneOf(['waiting', 'erased', 'refused'] as const),
    ...{ decidedBy: maybe, decidedAt: maybe, decisionReason: maybe },
    /** In how many versions something was erased; null while it waits. */
    versions: orNull(count),
    /** Whether the person who asks this is somebody else than who asked for it. */
    isForOthers: flag,
    /** Whether that person can agree to it: it waits, they have the right for every record, and wrote none of them. */
    mayAgree: flag,
  }),
)
export type Erasure = Static<typeof erasure>

/** A record whose sensitive answers are older than its register says that they are kept. */
const dueErasure = named(
  'DueErasure',
  object({ register: text, jurisdiction: text, record: text, institution: text, day: text }),
)
export type DueErasure = Static<typeof dueErasure>

export const erasuresAnswer = named(
  'ErasuresAnswer',
  object({
    /** Whether the person may ask and decide anywhere. */
    mayErase: flag,
    items: listOf(erasure),
    due: listOf(dueErasure),
  }),
)

export const erasureToAsk = named(
  'ErasureToAsk',
  object({
    ...{ register: idText, jurisdiction: idText },
    records: Type.Array(textUpTo(200), { minItems: 1, maxItems: mostRecords }),
    fields: Type.Array(textUpTo(200), { maxItems: 100 }),
    ...{ ground, reason },
  }),
)
export type ErasureToAsk = Static<typeof erasureToAsk>
export const erasureAsked = named('ErasureAsked', object({ id: text }))
export const erasureDecision = named('ErasureDecision', object({ agrees: flag, reason }))
export const erasureDecided = named('ErasureDecided', object({ versions: count }))
