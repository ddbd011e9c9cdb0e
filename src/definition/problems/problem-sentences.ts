// Every problem intake can meet, in sentences: what is wrong, why it is refused, how to mend it.

import { answerSentences, numberQuestions } from './answer-sentences.ts'
import { assessmentSentences } from './assessment-sentences.ts'
import { fileSentences, type Sentences } from './file-sentences.ts'
import { editionSentences } from './edition-sentences.ts'
import { importSentences } from './import-sentences.ts'
import { keepingSentences } from './keeping-sentences.ts'
import { planEntrySentences } from './plan-entry-sentences.ts'
import { sheetSentences } from './sheet-sentences.ts'
import { statementSentences } from './statement-sentences.ts'
import { undoSentences } from './undo-sentences.ts'

export const problemSentences = {
  ...fileSentences,
  ...answerSentences,
  ...numberQuestions,
  'sheet-unknown': [
    'There is no sheet “{value}” in the workbook.',
    'It is not clear which rows are meant.',
    'Use one of: {allowed}.',
  ],
  'cell-error': [
    'The cell shows the error {value}.',
    'A failed calculation is not an answer.',
    'Mend the cell in the spreadsheet program, or leave it empty.',
  ],
  'cell-merged': [
    'The cell lies in a merged area of which only the first cell holds something.',
    'It is not clear whether it is empty or the same as there.',
    'Unmerge the cells and fill in each of them.',
  ],
  'child-without-parent': [
    'The row belongs to “{value}”, which no row of the first sheet is.',
    'It is not clear of which record it is a part.',
    'Add the record to the first sheet, or remove the row.',
  ],
  'database-invented': [
    'This database holds invented data for trying out.',
    'Published figures and invented ones are never mixed.',
    'Load the file into another database: name one with DATA_DIR or DATABASE_URL.',
  ],
  'file-invented': [
    'The file says of itself that its data are invented.',
    'Invented data are never taken for real ones.',
    'Use the file of the source itself.',
  ],
  'column-unknown': [
    'The column “{value}” is not known.',
    'Its content would be lost.',
    'Remove it, or use one of: {allowed}.',
  ],
  'column-missing': [
    'The column “{value}” is missing.',
    'Every row needs it.',
    'Add the column with exactly this heading.',
  ],
  'column-twice': [
    'The column “{value}” appears twice.',
    'It is not clear which of the two counts.',
    'Remove one of them.',
  ],
  'cell-missing': ['“{column}” is empty.', 'Every row needs it.', 'Fill it in: {hint}.'],
  'element-unknown': [
    'There is no data element “{value}”.',
    'Nobody could say what is counted.',
    'Look it up with `waymark roadmap elements`; near: {near}.',
  ],
  'code-unknown': [
    '“{value}” is not a code of {dimension}.',
    'Unknown codes cannot be added up or compared.',
    'Use one of: {allowed}. Leave the cell empty for the total.',
  ],
  'code-total-word': [
    '“{value}” is a total among its parts.',
    'A total that is added to its parts counts everything twice.',
    'Leave the cell empty (or write _T) for the total over {dimension}.',
  ],
  'dimension-not-used': [
    '“{element}” is not broken down by {dimension}.',
    'The code “{value}” would be lost.',
    'Empty the cell, or choose the data element that has this breakdown.',
  ],
  'class-unknown': [
    '“{value}” is not an item class of “{element}”.',
    'Item classes are never mixed.',
    'Use one of: {allowed}.',
  ],
  'class-not-used': [
    '“{element}” does not count items.',
    'An item class has no meaning here.',
    'Empty the cell “item_class”.',
  ],
  'unit-wrong': [
    'The unit is “{value}”, but “{element}” is counted in {unit}.',
    'Different units cannot be added up.',
    'Convert the figure to {unit}, or choose the data element with the other unit.',
  ],
  'cell-no-day': [
    'The cell is formatted as a day, but its number is not a day: it shows {value}.',
    'No day in the calendar is meant by it.',
    'Enter the day again, as in 2023-12-31.',
  ],
  'cell-made-date': [
    'The cell became a date and shows {value}.',
    'Spreadsheet programs turn what looks like a date into one, and nobody can tell from the cell what was entered.',
    'Format the column as text, then enter it again.',
  ],
  'cell-made-number': [
    'The cell became a number with a power of ten and shows {value}.',
    'Spreadsheet programs do that to what was entered as 12E10, for example, and nobody can tell from the cell what it was.',
    'Format the column as text, then enter it again.',
  ],
  'number-shortened': [
    '“{value}” was shortened by a spreadsheet program, which shows so few digits in a narrow column.',
    'The digits it left out are not in the file.',
    'Widen the column or format it as a number without decimals, and save the file again.',
  ],
  'name-like-date': [
    '“{value}” looks like a number that a spreadsheet program took for a date.',
    'What was entered, such as 12/23, would be lost.',
    'Format the column as text and enter the number again. Where it is right as it stands, say so under “accepted_because”.',
  ],
  'cell-digits-lost': [
    'The cell holds a number of more than 15 digits: {value}.',
    'Spreadsheet programs keep 15 digits and put zeros for the others.',
    'Format the column as text and enter all digits again.',
  ],
  'time-zone-unknown': [
    '“{value}” carries a time zone, and it is not known which day that was at the place.',
    'Near midnight it is another day there, and sometimes another year.',
    'Say whose records these are, or write the day by the clocks of the place, as in 2023-12-31.',
  ],
  'row-is-sum': [
    'The row has no number of its own, and its {column} is the sum of all rows above it: {value}.',
    'A total that is taken for one more line counts everything twice.',
    'Remove the row if it is a total. If it is one more line, write the number and the day of its record into it.',
  ],
  'key-look-alike': [
    '“{value}” looks like “{other}” in line {first}, and is written otherwise.',
    'Two spellings of one number would make two records of one.',
    'Write it in one way. If they are two records, say so under accepted_because, or give one of them a number that looks different.',
  ],
  'key-looks-stored': [
    '“{value}” looks like “{other}”, which is kept already and is written otherwise.',
    'Two spellings of one number would make two records of one.',
    'Write it in the same way if it is the same record. If they are two records, say so.',
  ],
  'key-looks-stored-in-file': [
    '“{value}” looks like “{other}”, which is kept already and is written otherwise.',
    'Two spellings of one number would make two records of one.',
    'Write it in the same way if it is the same record. If they are two records, say why both are right under accepted_because.',
  ],
  'period-as-date': [
    'The cell became a date and shows {value}.',
    'A month of a year and a day of a month look alike there.',
    'Format the column as text, and write the period as in 2031-05, 2031-H1 or 2031.',
  ],
  'number-negative': ['{value} is negative.', 'Counts do not fall below zero.', 'Check the sign.'],
  'number-fractional': [
    '{value} is not a whole number, but {unit} are counted one by one.',
    'Half of one cannot have happened.',
    'Check the decimal point, or choose the data element with another unit.',
  ],
  'date-unreadable': [
    '“{value}” is not a day.',
    'The figure has to belong to a period.',
    'Write year-month-day: 2023-12-31.',
  ],
  'period-unreadable': [
    '“{value}” is not a period.',
    'The figure has to belong to a period.',
    'Write 2023, 2023-H1, 2023-Q3 or 2023-05, or fill in start and end.',
  ],
  'end-before-start': [
    'The end {end} lies before the start {start}.',
    'Time runs forward.',
    'Swap or correct the two.',
  ],
  'period-and-days-differ': [
    'The period {period} runs from {start} to {end}; the row also says {givenStart} to {givenEnd}.',
    'It is not clear which of the two is meant.',
    'Correct one of them, or leave start and end empty.',
  ],
  ...editionSentences,
  'word-unknown': [
    '“{value}” is not known in “{column}”.',
    'It decides how the row is read.',
    'Use one of: {allowed}.',
  ],
  'accumulation-wrong': [
    '“{element}” is never given as “{value}”.',
    'What happened within a period, since a start, and what there was on a day are never mixed.',
    'Use one of: {allowed}.',
  ],
  'status-wrong': [
    'The status “{status}” does not go with the value “{value}”.',
    'Missing is not zero, and a nil report is.',
    'For “nil” write 0; for “not-available” and “withheld” leave value, lower and upper empty.',
  ],
  'reason-for-nothing': [
    'A reason is given, and nothing is taken back.',
    'Only a row that takes a figure back has a reason.',
    'Write delete in the column “action”, or empty the cell.',
  ],
  'value-missing': [
    'There is neither a value nor a bound.',
    'An empty cell says nothing: it is not zero.',
    'Fill in value, lower or upper, or set status to not-available, withheld or nil.',
  ],
  'value-and-bounds': [
    'There are a value and bounds.',
    'It is not clear which of them counts.',
    'Keep the value, or the bounds.',
  ],
  'bounds-crossed': [
    'The lower bound {lower} is above the upper bound {upper}.',
    'Nothing lies between.',
    'Swap them.',
  ],
  'address-unreadable': [
    '“{value}” is not a web address.',
    'Every figure has to lead to its source.',
    'Write the full address, starting with https://',
  ],
  'row-twice': [
    'The row says the same as line {first}.',
    'It would be counted twice.',
    'Remove one of the two rows.',
  ],
  'row-contradicts': [
    'The row contradicts line {first}: {value} against {other}, from the same source and day.',
    'It is not clear which of the two counts.',
    'Correct one of them, or give the later edition a later “vintage”.',
  ],
  'row-contradicts-stored': [
    'The database already holds {other} for this row, from the same source and vintage; the file says {value}.',
    'A published figure is never overwritten.',
    'Give the corrected row a later “vintage”; the old value stays in the history.',
  ],
  'parts-torn': [
    'The row is one of the parts that the source calls all there are ({breakdown}), and another row that may be one of them has a problem.',
    'Without it, the parts would add up to a total that is too small and looks complete.',
    'Mend the other row: the parts are taken together. Or write “some-parts” as breakdown.',
  ],
  'parts-for-other-readers': [
    'The row is one of the parts that the source calls all there are ({breakdown}), and its audience is “{audience}”; that of line {first} is “{other}”.',
    'Whoever sees some of the parts only would take their sum for the whole.',
    'Give all of the parts the same audience. Or write “some-parts” as breakdown.',
  ],
  'periods-overlap': [
    'The interval {interval} overlaps {other} in line {first}.',
    'What lies in both would be counted twice.',
    'Give intervals that follow each other, or one that holds the other entirely.',
  ],
  ...statementSentences,
  ...undoSentences,
  ...assessmentSentences,
  ...planEntrySentences,
  ...sheetSentences,
  ...importSentences,
  ...keepingSentences,
} as const satisfies Record<string, Sentences>

export type ProblemCode = keyof typeof problemSentences
