// What the doors say of the calendar of what is due.
import { maybe, named, object, text } from '../schema-parts.ts'

/** When its address was made; null where there is none. */
export const ownCalendar = named('OwnCalendar', object({ madeAt: maybe }))

/** The secret of its address, told once. */
export const calendarMade = named('CalendarMade', object({ secret: text }))
