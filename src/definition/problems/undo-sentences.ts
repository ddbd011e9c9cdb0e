// What stands in the way of undoing an import, in sentences: what it is, why nothing is undone, how to go on.
import type { Sentences } from './file-sentences.ts'

export const undoSentences = {
  'undo-record-changed': [
    'The record “{label}” was changed since.',
    'An undo would overwrite that change.',
    'Correct or withdraw the records of this import one by one instead.',
  ],
  'undo-beside-twin': [
    'The record “{label}” would come back beside one like it that was kept since.',
    'One of them would be counted twice.',
    'Withdraw the record that was kept since; then undo.',
  ],
  'undo-edition-after': [
    'A later edition of “{source}” was taken since: import {import} (“{file}”).',
    'It builds on this one.',
    'Undo import {import} first.',
  ],
  'undo-mended-after': [
    'Rows of it that waited were mended and taken since: import {import}.',
    'They build on this one.',
    'Undo import {import} first.',
  ],
} as const satisfies Record<string, Sentences>
