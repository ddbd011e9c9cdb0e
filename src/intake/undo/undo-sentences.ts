// What stands in the way of undoing an import, and what the audit log says of one that was undone.
import { newCatalogue } from '#definition'

const english = {
  'record-changed': [
    'The record “{label}” was changed since.',
    'An undo would overwrite that change. Correct or withdraw the records of this import one by one instead.',
  ],
  'record-beside-twin': [
    'The record “{label}” would come back beside one like it that was kept since.',
    'Withdraw the record that was kept since; then undo.',
  ],
  'edition-after': [
    'A later edition of “{source}” was taken since: import {import} (“{file}”).',
    'Undo import {import} first.',
  ],
  'mended-after': [
    'Rows of it that waited were mended and taken since: import {import}.',
    'Undo import {import} first.',
  ],
  'and-more': 'And {count} more.',
  'source-of-edition': '“{file}” of “{source}”',
  'source-of-mended': 'mended rows of “{file}” of “{source}”',
  'import-undone': 'Import {import} ({source}) was undone',
  'import-undone-because': 'Import {import} ({source}) was undone: {because}',
  'undo-done':
    '{withdrawn} withdrawn, {restored} restored, {returned} returned, {discarded} waiting rows discarded, {waitAgain} wait again. {reason}',
} as const

/** Words a code of this room. */
export const { say } = /* @__PURE__ */ newCatalogue('intake-undo', english)
