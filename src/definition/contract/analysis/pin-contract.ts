// What the doors say of views that a person pinned: a name and the address of what was seen.
import { Type, type Static } from '@sinclair/typebox'
import { flag, listOf, named, object, text } from '../schema-parts.ts'

const name = Type.String({ minLength: 1, maxLength: 100, pattern: '\\S' })

/** An address of this installation's own pages, with all that was chosen on them. */
const address = Type.String({
  maxLength: 2000,
  pattern: '^/[a-z][a-z-]*(/[a-z0-9-]+)*([?][^\\s#]*)?$',
})

export const pinToKeep = named('PinToKeep', object({ name, address }))
export type PinToKeep = Static<typeof pinToKeep>
export const pinName = named('PinName', object({ name }))

const pinnedView = named('PinnedView', object({ id: text, name: text, address: text, pinnedAt: text }))
export type PinnedView = Static<typeof pinnedView>
export const pinMade = named('PinMade', object({ id: text }))

/** The person's own, the newest first. */
export const pinsAnswer = named('PinsAnswer', object({ items: listOf(pinnedView) }))

/** A view that was pinned, by whomever. */
export const openedPin = named(
  'OpenedPin',
  object({
    ...{ id: text, name: text, address: text, pinnedAt: text },
    /** The id of whoever pinned it, and the name of the account. */
    ...{ owner: text, ownerName: text, isOwn: flag },
  }),
)
export type OpenedPin = Static<typeof openedPin>
