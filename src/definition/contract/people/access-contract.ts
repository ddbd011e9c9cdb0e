// What is said of access beyond the usual: what is withheld and opened, deputies, and the audit log as it is searched.
import { Type, type Static } from '@sinclair/typebox'
import { idText } from '../figure-questions.ts'
import {
  about,
  count,
  defaulted,
  flag,
  listOf,
  maybe,
  named,
  object,
  oneOf,
  optional,
  text,
  textUpTo,
} from '../schema-parts.ts'

const day = Type.String({ format: 'date' })
const reason = Type.String({ minLength: 1, maxLength: 1000 })
/** An id, or `*` for all. */
const place = textUpTo(100, 'place-or-all')

const opening = named(
  'Opening',
  object({
    ...{ id: text, by: text, jurisdiction: text },
    /** `*` for all. */
    register: text,
    ...{ reason: text, openedAt: text, until: text },
    /** When it was ended before its time. */
    endedAt: maybe,
    /** Whether it is open now, in the session in which this is asked. */
    isOpen: flag,
  }),
)
export type Opening = Static<typeof opening>

const openable = named('Openable', object({ jurisdiction: text, register: text }))

export const openingsAnswer = named(
  'OpeningsAnswer',
  object({
    /** How long what is withheld stays open. */
    minutes: count,
    /** What the person may open; `*` for all. */
    may: listOf(openable),
    /** The person’s own, and those of the jurisdictions that tell the person of theirs; the newest first. */
    items: listOf(opening),
  }),
)

export const sealedWish = named('SealedWish', object({ jurisdiction: idText, register: place, reason }))
export const openingMade = named('OpeningMade', object({ id: text }))

const deputyship = named(
  'Deputyship',
  object({
    ...{ person: text, personName: text, deputy: text, deputyName: text, from: text, until: text },
    /** Whether it holds today. */
    isNow: flag,
  }),
)
export type Deputyship = Static<typeof deputyship>

export const deputiesAnswer = named('DeputiesAnswer', object({ items: listOf(deputyship) }))

export const deputyToName = named('DeputyToName', object({ deputy: idText, from: day, until: day }))
export const deputyToEnd = named('DeputyToEnd', object({ person: idText, deputy: idText, from: day }))
/** Nobody where it is empty: the person acts for nobody else then. */
export const actingWish = named('ActingWish', object({ person: textUpTo(100) }))

/** A copy of the database, by its name in the data folder: whoever makes a backup of it is on the machine. */
export const databaseCopied = named('DatabaseCopied', object({ name: text, at: text }))

const auditRow = named(
  'AuditRow',
  object({
    ...{ chain: text, sequence: count, at: text },
    /** The id of the person, or “<deputy> for <person>”. */
    by: text,
    ...{ action: text, subject: text, before: maybe, after: maybe },
    /** What the entry proves, and by which digest. */
    ...{ content: maybe, digest: maybe, hash: text },
  }),
)
export type AuditRow = Static<typeof auditRow>

export const auditAnswer = named(
  'AuditAnswer',
  object({
    items: listOf(auditRow),
    /** Where the next page begins; null where this is the last one. */
    next: maybe,
    /** The kinds of entries that there are, for whoever narrows them. */
    actions: listOf(text),
    /** The chains of which the reader sees any entry: jurisdictions, and `all` for the installation. */
    chains: listOf(text),
  }),
)
export type AuditAnswer = Static<typeof auditAnswer>

export const auditCheck = named(
  'AuditCheck',
  object({
    chains: listOf(text),
    entries: count,
    /** The first difference of each chain, in words; none where every chain holds. */
    differences: listOf(text),
    remarks: listOf(text),
    checkedAt: text,
  }),
)

export const auditQuestions = {
  audit: object({
    by: optional(textUpTo(220, 'audit-by')),
    action: optional(textUpTo(60, 'audit-action')),
    chain: optional(idText),
    search: optional(textUpTo(200, 'audit-search')),
    from: optional(day),
    to: optional(day),
    cursor: optional(textUpTo(200, 'next-of-answer')),
    limit: defaulted(Type.Integer({ minimum: 1, maximum: 500, ...about('how-many') }), 50),
    format: defaulted(oneOf(['json', 'csv', 'file'] as const, about('audit-format')), 'json'),
  }),
}
export type AuditQuery = Static<(typeof auditQuestions)['audit']>
