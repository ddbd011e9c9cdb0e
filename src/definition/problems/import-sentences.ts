// Why rows, records and files that are understood are not taken, in sentences: what is wrong, why, how to mend it.
import type { Sentences } from './file-sentences.ts'

export const importSentences = {
  alike: [
    'There is a record like this one already, and it says something else.',
    'It is not clear whether this is another event or a correction.',
    'Correct the record that is there, with a reason; or send isDeliberate: true.',
  ],
  'alike-several': [
    'Several records like this one are stored, and none is the same.',
    'It is not clear which of them this row corrects.',
    'Correct the stored record by hand; or give this one its own number.',
  ],
  'record-moved': [
    'An earlier edition had this record on another day, and the file no longer has it there.',
    'Both would be counted, and it is not known whether both took place.',
    'Say what becomes of the records that are no longer in the file: withdraw them where the day was corrected (--withdraw-vanished, withdrawVanished: true), or keep them where both are right (--keep-vanished, withdrawVanished: false).',
  ],
  'request-frozen': [
    'The other side has this request, and the row changes {names} of it.',
    'A file corrects nothing that was sent: the other side would go on with what it has.',
    'Change it in the record of the request, with a reason: the other side is told. What stays on your own side a file may change.',
  ],
  'request-goes-elsewhere': [
    'This kind of request does not go to “{institution}”.',
    'Only institutions whose task it is are asked.',
    'Write one of: {allowed}. Or leave the cell empty, and name the other side in words.',
  ],
  'batch-contradicts-itself': [
    'Row {first} has the same key and says something else.',
    'It is not clear which of the two is right.',
    'Send only one of them.',
  ],
  'row-not-json': [
    'The row is not JSON.',
    'A row that is not understood is not taken.',
    'Send {example} for each record.',
  ],
  'row-name-twice': [
    '“{name}” stands twice in one object.',
    'It is not clear which of the two answers is right.',
    'Send it once.',
  ],
  'row-not-record': [
    'A row has to be an object with “jurisdiction” and “fields”.',
    'A row that is not understood is not taken.',
    'Send {example} for each record.',
  ],
  'row-children-wrong': [
    '“children” has to be an object with a list of rows for each child table.',
    'A row that is not understood is not taken.',
    'Send {example} for each record.',
  ],
  'row-institution-wrong': [
    '“institution” has to be a text.',
    'A row that is not understood is not taken.',
    'Send {example} for each record.',
  ],
  'file-contradicts-itself': [
    'Line {other} has the same {column} and says something else.',
    'It is not clear which of the two is right, so neither is taken.',
    'Remove the wrong one, or correct what tells them apart.',
  ],
  'file-contradicts-itself-below': [
    'Further down, a row has the same {column} and says something else.',
    'It is not clear which of the two is right, so neither is taken.',
    'Remove the wrong one, or correct what tells them apart.',
  ],
  'part-rows-unclear': [
    'The sheet has {sent} under “{name}”, and the stored record has {stored}.',
    'It only has a part of the record, so it is not clear which of the stored ones are meant.',
    'Give a row for each that is stored, or correct the record by hand.',
  ],
  'nothing-to-add-to': [
    'The file has no column for {lacking}, and no record with this number is kept yet that has it.',
    'A new record needs all of it; only what is put into a record that is kept may leave out what stands there.',
    'Add the columns, or say which columns of the file they are. If the file adds to records that are kept, correct what tells them apart.',
  ],
  'key-without-column': [
    'The file has no column for {lacking}, and records are told apart by that.',
    'Without it nobody knows which record the row is.',
    'Add the column, or say which column of the file it is.',
  ],
  'only-a-part': [
    'No record like this one is stored.',
    'The layout says that the sheet only has a part of records that are stored, so it makes no new one.',
    'Correct what tells records apart, or wait until the record itself has been handed in.',
  ],
  'mapped-row-contradicts-stored': [
    'The row says {value}; stored under the same source and vintage is {other}.',
    'What was taken once is never overwritten.',
    'Give the revised figures a vintage of their own in the mapping.',
  ],
  'refused-too-many': [
    'More than {limit} records of the file have problems.',
    'So many cannot wait to be mended one by one. They have a cause in common.',
    'Look at the kinds of problems, mend their cause in the file or in the mapping, and send the file again.',
  ],
  'source-being-taken': [
    'An edition of “{source}” is being taken at this moment: import {import} (“{file}”), {position} of {records} records.',
    'Editions of one source revise each other, so one is taken after the other.',
    'Wait until it is taken, or undo it in the list of imports; then send this file again.',
  ],
  'import-stopped': [
    'The import was undone while it was being taken.',
    'Somebody stopped it in the list of imports. What had been taken of it was undone.',
    'Send the file again if it is to be taken after all.',
  ],
} as const satisfies Record<string, Sentences>
