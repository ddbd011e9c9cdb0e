// What is told of an import that could not be read or taken to its end.
import { newCatalogue, spokenLanguage } from '#definition'

const english = {
  'reading-failed':
    'The file could not be read to its end because of a fault on this server. It was noted in the log; nothing was taken. Try again.',
  'database-away': 'The database could not be reached. Nothing was taken; try again in a moment.',
  'import-going-on':
    '{taken} of {records} records are taken, as import {import}; the rest is not taken yet. The import goes on by itself at the next start of Waymark, or once the database is back. Do not send the file again; to stop it, undo import {import}.',
} as const

/** Words a code of this room. */
export const { say } = /* @__PURE__ */ newCatalogue('api-imports', english, spokenLanguage)
