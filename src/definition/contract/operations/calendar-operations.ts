// What can be done with the calendar of what is due: its secret address made, ended, and read by programs; and how a person is told of it.
import type { Operation } from './operation.ts'

const own = '/api/me/calendar'

export const calendarOperations = {
  ownCalendar: {
    ...{ method: 'GET', path: own, may: 'official' },
    answers: { 200: 'OwnCalendar' },
  },
  makeCalendar: {
    ...{ method: 'POST', path: own, may: 'official' },
    answers: { 201: 'CalendarMade' },
  },
  endCalendar: {
    ...{ method: 'DELETE', path: own, may: 'official' },
    answers: { 200: 'DoneAnswer' },
  },
  reviewsDue: {
    ...{ method: 'GET', path: '/api/reviews', may: 'official' },
    answers: { 200: 'ReviewsDueAnswer' },
  },
  ownMailChoice: {
    ...{ method: 'GET', path: '/api/me/mail-choice', may: 'official' },
    answers: { 200: 'OwnMailChoice' },
  },
  chooseMail: {
    ...{ method: 'PUT', path: '/api/me/mail-choice', may: 'official' },
    body: 'MailChoiceWish',
    answers: { 200: 'OwnMailChoice' },
  },
  calendar: {
    ...{ method: 'GET', path: '/api/calendars/{secret}', may: 'everybody' },
    files: ['text/calendar'],
  },
} as const satisfies Readonly<Record<string, Operation>>
