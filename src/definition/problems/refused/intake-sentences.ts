// Records and files that are not taken, and imports that are not undone: why, and how to go on.

export const intakeSentences = {
  'written-by-others':
    'Others are keeping the same cases at this moment, an import for example. Nothing of this was kept. Send it again in a minute.',
  'batch-no-text': 'The body is empty, or no text.',
  'batch-too-long': 'A batch has at most {most} rows. Send the others in batches of their own.',
  'batch-broken': 'The body cannot be read on from line {line}: {reason}.',
  'import-paused':
    'Import {import} is not taken as a whole yet. It goes on by itself at the next start of Waymark.',
  'import-held-up':
    'Import {import} is not taken as a whole yet: something else in the database holds it up. It goes on by itself in a moment, at the latest at the next start of Waymark. Do not send the file again.',
  'undo-import-unknown': 'There is no import {import} of records. The list of imports has their numbers.',
  'undo-done': 'Import {import} was undone already: by {by}, {at}.',
  'undo-done-because': 'Import {import} was undone already: by {by}, {at}: {reason}.',
  'undo-withheld':
    'Sensitive answers in some of these records of “{register}” are withheld from you. Somebody who may read all of them has to undo the import. Nothing was changed.',
  'undo-stated': '{problem}',
  'undo-hindered': 'Import {import} cannot be undone, and nothing was changed. {problem}',
  'undo-hindered-often':
    'Import {import} cannot be undone, and nothing was changed. {problem} And {count} more.',
  'import-not-known-yet':
    'The database does not answer, so it is not known yet whether the file was taken. Ask again in a moment, before you send it once more.',
} as const
