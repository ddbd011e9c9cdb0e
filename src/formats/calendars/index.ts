// The door of formats/calendars: days as a calendar file.
export { calendarFile, type CalendarDay } from './calendar-file.ts'
