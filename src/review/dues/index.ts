// The door of review/dues: what is due for a person, and the address of their calendar.
export { endCalendar, findCalendar, makeCalendar, readCalendar } from './calendar.ts'
export { readDues, type Due } from './read-dues.ts'
