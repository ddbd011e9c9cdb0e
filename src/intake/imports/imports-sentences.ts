// What is said in a file that is given back, and of imports that went on, were given up or took mended rows.
import { newCatalogue } from '#definition'

const english = {
  'marked-title': 'What has to be mended',
  'marked-place': 'Sheet',
  'marked-cell': 'Cell',
  'marked-problem': 'What is wrong, and how to mend it',
  'marked-first': 'The first {marked} of {all} problems are marked. Mend those, and send the file again.',
  'mended-row': 'Mended row of “{file}” of “{source}”',
  'import-went-on': 'import {import}: {position} of {records} records had been taken',
  'abandoned-file-gone': 'Waymark ended while it was being taken, and its file is no longer there as it was',
  'abandoned-file-changed': 'Its file was changed while it was being taken',
  'abandoned-not-stated': 'It could not be stated as complete, as was asked',
  'abandoned-fault': 'A fault stopped it',
} as const

/** Words a code of this room. */
export const { say } = /* @__PURE__ */ newCatalogue('intake-imports', english)
