// What the doors say of the calendar of what is due, and of how a person is told of it by e-mail.
import { mailChoices } from '../../codes/index.ts'
import type { Static } from '@sinclair/typebox'
import type { ReviewDue } from '../../records/index.ts'
import { flag, listOf, maybe, named, object, oneOf, sameAs, text } from '../schema-parts.ts'

/** When its address was made; null where there is none. */
export const ownCalendar = named('OwnCalendar', object({ madeAt: maybe }))

/** The secret of its address, told once. */
export const calendarMade = named('CalendarMade', object({ secret: text }))

/** Records that are to be looked at again, and whether the day is over. */
export const reviewsDueAnswer = named(
  'ReviewsDueAnswer',
  object({
    items: listOf(
      sameAs<ReviewDue & { readonly isLate: boolean }>()(
        'ReviewDue',
        object({
          ...{ register: text, jurisdiction: text, institution: text, id: text, name: text },
          ...{ due: text, isLate: flag },
        }),
      ),
    ),
  }),
)
export type ReviewsDueAnswer = Static<typeof reviewsDueAnswer>

/** How the person wants to be told. */
export const mailChoiceWish = named('MailChoiceWish', object({ choice: oneOf(mailChoices) }))

/** How the person is told of what reports and plans wait for. */
export const ownMailChoice = named('OwnMailChoice', object({ choice: oneOf(mailChoices) }))
