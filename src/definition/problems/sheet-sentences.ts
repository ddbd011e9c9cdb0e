// Why the table of somebody's file is not understood, in sentences: what is wrong, why it is refused, how to mend it.
import type { Sentences } from './file-sentences.ts'

export const sheetSentences = {
  'table-wrong': [
    'This is the sheet “{table}”; the headings that are looked for are in {names}.',
    'One sheet of a file is read at a time.',
    'Choose that sheet.',
  ],
  'table-missing': [
    'The file has no sheet “{value}”.',
    'It is not clear which sheet is meant.',
    'Use one of: {allowed}.',
  ],
  'table-of-text': [
    'The file has no sheet “{value}”.',
    'It is not clear which sheet is meant.',
    'A file of text has no sheets: leave the sheet out.',
  ],
  'heading-missing': [
    'The table has no row with headings.',
    'Without headings it is not clear what a cell means.',
    'Choose the right table and heading row, or use the template.',
  ],
  'heading-row-missing': [
    'The table ends before row {row}, where the mapping expects its headings.',
    'Without headings it is not clear what a cell means.',
    'Choose the right table, or correct the heading row in the mapping.',
  ],
  'heading-look-alike': [
    'The column “{value}” looks like “{ours}”, but is written with other letters: {letters}.',
    'Its content would be lost.',
    'Type “{ours}” over it.',
  ],
  'heading-unknown': [
    'The column “{value}” is not known.',
    'Its content would be lost.',
    'Remove it, map it, or use one of: {allowed}.',
  ],
  'jurisdiction-unknown': [
    'There is no jurisdiction “{value}”.',
    'A figure has to belong to somebody.',
    'Use one of: {allowed}.',
  ],
  'jurisdiction-missing': [
    'The row does not say whose figure it is.',
    'A figure has to belong to somebody.',
    'Fill in the jurisdiction: {allowed}.',
  ],
  'jurisdiction-total': [
    '“{value}” is a total of several jurisdictions.',
    'A total that is added to its parts counts everything twice.',
    'Remove the row: regional totals are worked out. If the source states the total itself, name the group: {allowed}.',
  ],
  'heading-jurisdiction-missing': [
    'The column “{value}” is missing.',
    'A record has to belong to somebody.',
    'Add the column with exactly this heading, or say whose records these are when importing.',
  ],
  'cell-stray': [
    '“{value}” stands in column {letters}, which has no heading.',
    'It would be lost. In a text file, a comma or semicolon within a text may have split it.',
    'Put texts with commas or semicolons into quotation marks, move the cell, or give its column a heading.',
  ],
  'combination-unknown': [
    'The mapping does not say what this row means: {combination}.',
    'A row that is not understood is not taken.',
    'Add the combination to the lookups of the mapping: what it sets, that it is a total, or why it is left out.',
  ],
  'rows-too-many': [
    'The record that begins on line {first} has more than {limit} rows.',
    'So many rows rarely belong together. Something that tells records apart may be missing, such as a number.',
    'Fill in in every row what tells records apart, or hand in the record in several parts.',
  ],
  'period-two-years': [
    '“{value}” is either a month or a year that goes over into the next one.',
    'Such a year belongs to neither of the two years alone, and nothing here tells which is meant.',
    'Write a month as in 2001-02. For such a year fill in start and end, as in 2001-04-01 and 2002-03-31.',
  ],
  'rows-differ': [
    'This row says “{value}”, and line {first} of the same record says “{other}”.',
    'A record has one answer here, and it is not clear which is right.',
    'Correct the wrong row; or let the mapping take the first.',
  ],
  'cells-of-unequal-length': [
    'The cells of this row hold {counts} values.',
    'It is not clear which of them belong together.',
    'Write as many values in each of these cells, or one row for each.',
  ],
} as const satisfies Record<string, Sentences>
