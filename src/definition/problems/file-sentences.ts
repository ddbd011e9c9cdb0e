// Why a file as a whole is not read, in sentences: what is wrong, why it is refused, how to mend it.

export type Sentences = readonly [what: string, why: string, mend: string]

export const fileSentences = {
  'file-missing': ['There is no file {file}.', 'Nothing can be read.', 'Check the path and the spelling.'],
  'file-empty': [
    'The file is empty.',
    'There is nothing to take.',
    'Save the sheet again and check that it has rows.',
  ],
  'table-empty': [
    'There are headings and no rows below them.',
    'There is nothing to take.',
    'Check that this is the right sheet, and that the file was saved with its rows. Where nothing happened in a period, state that instead of sending an empty file.',
  ],
  'file-too-large': [
    'The file is {size} MB; at most {limit} MB are taken at once.',
    'A file of this size is usually not the one that was meant.',
    'Split it by year or by jurisdiction, or raise MAX_FILE_MB.',
  ],
  'file-changed': [
    'The file is not the one that was looked at.',
    'It was changed or replaced after it had been received, so what was said of it does not hold for it.',
    'Send the file again, and look at its plan.',
  ],
  'file-broken': [
    'The file cannot be read as CSV: {reason}.',
    'Cells after this place would land in the wrong columns.',
    'Mend that place (a quotation mark that is opened must be closed), or save the sheet as CSV again. Nothing of the file is taken.',
  ],
  'file-not-table': [
    'This is {kind}, not a table that can be read.',
    'Excel workbooks (.xlsx), CSV, JSON, GeoJSON and XML with a list of rows are read here.',
    'Open it in the program that it comes from and save the sheet as .xlsx or as CSV UTF-8.',
  ],
  'file-encoding-unclear': [
    'It cannot be told for certain how the letters of the text are encoded: {choices}.',
    'Read in the wrong encoding, names and places would be stored as other words.',
    'Say the encoding, or save the sheet as CSV UTF-8 or as .xlsx.',
  ],
  'file-encoding-mixed': [
    'The text is written in two encodings: line {line} differs from those before or after it.',
    'Read in either of them, some names and places would be stored as other words.',
    'Open the file in a text editor, mend that line and save it as UTF-8; or save the sheet as .xlsx.',
  ],
  'file-old-workbook': [
    'This is a workbook in the old Excel format (.xls).',
    'The format is closed and not read here.',
    'Open it in the spreadsheet program, choose “Save as”, then “Excel workbook (.xlsx)”.',
  ],
  'file-encrypted': [
    'The workbook is protected with a password.',
    'Without the password nothing in it can be read.',
    'Open it, take the password off under “Protect workbook” or “Encrypt with password”, and save it again.',
  ],
  'file-macros': [
    'The workbook holds macros.',
    'Macros are programs that run on the machine of whoever opens the file.',
    'Choose “Save as”, then “Excel workbook (.xlsx)”; that leaves them out.',
  ],
  'file-external-links': [
    'The workbook takes cells or data from another file or place.',
    'What they say can change without anybody touching this file.',
    'Choose “Data”, then “Edit links”, then “Break link”, and save it again.',
  ],
  'file-bomb': [
    'The workbook would unpack to {megabytes} MB or more, far more than its size on the disk.',
    'Files are made like this to bring servers down.',
    'Copy the cells that you need into a new workbook, as values, and save that.',
  ],
  'file-workbook-broken': [
    'The workbook cannot be read: {reason}.',
    'Cells could be lost or land in the wrong place.',
    'Open it in the spreadsheet program and save it again as .xlsx.',
  ],
  'file-too-much-text': [
    'The texts of the workbook take more than {limit} MB.',
    'They have to be in memory while it is read.',
    'Save the sheet as CSV UTF-8, or split it by year.',
  ],
  'file-too-many-rows': [
    'The table has more than {limit} rows.',
    'A table of this length is usually not the one that was meant.',
    'Split it by year or by jurisdiction.',
  ],
  'file-too-many-columns': [
    'The table has more than {limit} columns.',
    'A table of this width is usually not the one that was meant.',
    'Keep one row for each record, and remove the columns that are not needed.',
  ],
  'file-too-many-cells': [
    'The table has more than {limit} cells.',
    'They stand so far apart, or are merged so widely, that most of them are empty.',
    'Copy the rows and columns that are needed into a new sheet, as values, and save that.',
  ],
  'file-long-row': [
    'A single row holds more than a megabyte of text.',
    'A row of this length is usually not the one that was meant.',
    'Keep long texts in a file of their own, and only what is asked for in the table.',
  ],
  'file-too-much-memory': [
    'The file needs more memory to be read than one file may have.',
    'Others work on this server at the same time.',
    'Save the sheet as CSV UTF-8, or split it by year.',
  ],
  'file-too-much-work': [
    'The file was not read to its end within {limit} seconds.',
    'Others work on this server at the same time.',
    'Save the sheet as CSV UTF-8, or split it by year.',
  ],
  'file-reader-busy': [
    'More than {limit} files are being read at this moment.',
    'One more would keep all of them waiting.',
    'Try again in a minute; nothing has to be changed in the file.',
  ],
  'file-layout-column': [
    'The layout names the column “{column}”, which {table} does not have.',
    'Without it the table cannot be made as the layout says.',
    'Check the row of the headings and the spelling. Nearest to it: {near}.',
  ],
  'file-layout-order': [
    'The column “{column}” stands before “{near}” in {table}.',
    'The layout means all columns from the first to the last of the two.',
    'Name them the other way round in the layout.',
  ],
  'file-layout-sheet': [
    'The layout names the sheet “{table}”, which the file does not have.',
    'Rows that belong together would be missing.',
    'Use one of: {names}.',
  ],
  'file-child-rows': [
    'The sheet “{table}” has more than {limit} rows.',
    'They are held in memory until their records come.',
    'Split the file by year or by institution.',
  ],
  'file-parent-twice': [
    'Two rows have the index “{value}”, to which rows of another sheet belong.',
    'It is not clear to which of the two they belong.',
    'Choose the column in which every row has a number of its own, or correct it in the sheet.',
  ],
  'file-xml-broken': [
    'The file cannot be read as XML: {reason}.',
    'What comes after this place could be misread.',
    'Export it once more from the program that it comes from.',
  ],
  'file-json-name-twice': [
    '“{name}” stands twice in one object.',
    'It is not clear which of the two answers is right; most programs take the last and do not say so.',
    'Remove the wrong one. Several answers of one kind are written as a list.',
  ],
  'file-json-broken': [
    'The file cannot be read as JSON: {reason}.',
    'What comes after this place could be misread.',
    'Write one complete object for each record.',
  ],
} as const satisfies Record<string, Sentences>
