// What is said of the surroundings of a command: imports that go on, databases that are set up.
import { newCatalogue } from '#definition'
import { commandLanguage } from './command-language.ts'

const english = {
  'something-was-still-under-way':
    'Something was still under way and is broken off. What was not confirmed was not kept.',
  'it-went-on-from-there': 'it went on from there and is taken as a whole now.',
  'it-was-stopped-and-what': 'it was stopped, and what had been taken of it was undone.',
  'its-file-is-no-longer':
    'its file is no longer there as it was, so that what had been taken of it was undone. Send it again.',
  'its-file-is-no-longer-2':
    'its file is no longer there as it was, and records of it were changed since, so that it could not be undone: it stays taken in part. See the list of imports.',
  'its-file-lies-on-another':
    'its file lies on another machine. It goes on when Waymark is started there; or undo it in the list of imports.',
  'import-had-been-left-at': 'Import {id} (“{file}”) had been left at {taken} of {of} records: {sentences}',
  'taking-the-rest-of-import': 'Taking the rest of import {id} (“{file}”)',
  'what-an-earlier-waymark-had': 'What an earlier Waymark had left half taken is finished.',
  'an-import-that-was-left': 'An import that was left half taken could not go on: {message}',
  'anchor-of-the-audit-log': 'Anchor of the audit log: {seal}',
  'counting-all-records-afresh': 'Counting all records afresh',
  'this-version-counts-records-otherwise': 'This version counts records otherwise: {records} counted afresh.',
  'waiting-for-another-waymark-that': 'Waiting for another Waymark that is setting up this database …',
  'records-so-far': '{taken} of {records} records',
} as const

/** Words a code of this room. */
export const { say } = /* @__PURE__ */ newCatalogue('cli-workplace', english, commandLanguage)
