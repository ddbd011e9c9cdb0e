// Why an answer in a register is refused, in sentences: what is wrong, why it matters, how to mend it.
import { answerSentences } from '../../problems/index.ts'

type Sentences = readonly [what: string, why: string, mend: string]

export const refusalSentences = {
  // Numbers, formulas and long texts are refused here in the words in which a file is refused.
  ...answerSentences,
  'answer-missing': [
    'There is no answer.',
    'An empty field says nothing: it means neither “no” nor “none”.',
    'Fill it in.',
  ],
  'answer-wrong-shape': [
    'This is {given}; a text or a number is needed.',
    'It cannot be kept in this field.',
    'Enter one text or one number.',
  ],
  'cell-error': [
    'The cell holds the spreadsheet error “{value}”.',
    'The answer it stood for is lost.',
    'Mend the formula in the sheet, or type the answer over it.',
  ],
  'text-hidden-sign': [
    'The text holds a sign that cannot be seen ({sign}).',
    'Two texts that look alike would not be found to be the same.',
    'Type the text again instead of pasting it.',
  ],
  'text-several-lines': [
    'The text has several lines.',
    'This answer is kept on one line.',
    'Put everything on one line.',
  ],
  'number-fraction': [
    '{value} is not a whole number.',
    'What is counted here is counted one by one.',
    'Check the decimal point. Write thousands without a separator.',
  ],
  'number-thousands-point': [
    '“{value}” has a point where thousands are often separated.',
    'It could mean {asThousands}, or a number with decimals.',
    'Write {asThousands}, or the whole number that was meant, without a separator.',
  ],
  'number-too-small': [
    '{value} is less than {least}.',
    'The smallest answer that can be right here is {least}.',
    'Check the sign and the digits.',
  ],
  'number-too-large': [
    '{value} is more than {most}.',
    'The largest answer that can be right here is {most}.',
    'Check the digits and the decimal point.',
  ],
  'number-digits-lost': [
    '{value} was shortened by a spreadsheet program.',
    'Its last digits are gone and cannot be recovered from the cell.',
    'Format the column as text and enter all the digits again.',
  ],
  'percent-fraction': [
    'The cell holds the number {value}.',
    'It could mean {value} % or, in a column formatted as percent, {asPercent} %.',
    'Write “{value} %” or “{asPercent} %” as text.',
  ],
  'currency-missing': [
    'The amount {value} has no currency.',
    'Amounts in different currencies cannot be added up.',
    'Write the currency behind the amount, as in “{value} EUR”. Possible here: {allowed}.',
  ],
  'currency-unknown': [
    'The currency “{value}” cannot be used here.',
    'A sign or an abbreviation can stand for several currencies.',
    'Use {allowed}.',
  ],
  'money-too-fine': [
    '{value} {currency} has more decimals than the currency.',
    'Either the point separates thousands, or less than the smallest coin was paid, which is not possible.',
    'Write thousands without a separator, and at most {decimals} decimals.',
  ],
  'yes-no-unreadable': [
    '“{value}” is neither yes nor no.',
    'A guess would turn into a fact.',
    'Write “yes”, “no” or “not reported”.',
  ],
  'day-unreadable': [
    '“{value}” is not a day that can be read safely.',
    'A misread day moves the record into another period.',
    'Write year-month-day, as in 2023-12-31, or day.month.year, as in 31.12.2023.',
  ],
  'day-only-month': [
    '“{value}” names a month, a quarter or a year, and no day.',
    'Taken for its first day, the record would say what nobody knows.',
    'Write the day as well, as in 2023-12-31.',
  ],
  'day-placeholder': [
    '“{value}” stands where a day is asked.',
    'It names no day, and does not say why.',
    'Write the day, as in 2023-12-31; or leave the cell empty where the register allows it.',
  ],
  'date-ambiguous': [
    '“{value}” could be {asDayFirst} or {asMonthFirst}.',
    'Some programs write the day first, others the month.',
    'Write {asDayFirst} or {asMonthFirst}.',
  ],
  'date-other-weekday': [
    '“{value}” names another day of the week than {day} was.',
    'Either the day or its name is wrong.',
    'Write the right day, as in 2023-12-31.',
  ],
  'date-short-year': [
    'The year in “{value}” has two digits.',
    'It is not clear which century is meant.',
    'Write the year with four digits.',
  ],
  'date-not-in-calendar': [
    '“{value}” is not in the calendar.',
    'There has been no such day.',
    'Check the day and the month.',
  ],
  'date-as-number': [
    'The cell holds the number {value}, not a day.',
    'Spreadsheet programs count days from different beginnings, so it stands for more than one day.',
    'Format the column as a date, or write the day as text: 2023-12-31.',
  ],
  'date-outside': [
    '{value} lies outside {earliest} to {latest}.',
    'A day this far off is usually a slip of the hand.',
    'Check the year.',
  ],
  'time-missing': [
    '“{value}” has no time of day.',
    'Midnight is not the same as a time that is not known.',
    'Write day and time, as in 2023-12-31 14:30.',
  ],
  'time-unreadable': [
    '“{value}” is not a day and a time that can be read safely.',
    'A misread time moves the event.',
    'Write day and time on the 24-hour clock, as in 2023-12-31 14:30.',
  ],
  'time-with-zone': [
    '“{value}” carries a time zone.',
    'What is kept here is the time that the clocks at the place showed.',
    'Write the local time without “Z” or an offset, as in 2023-12-31 14:30.',
  ],
  'year-unreadable': [
    '“{value}” is not a year.',
    'A year is needed to put the record into its period.',
    'Write four digits, as in 2023.',
  ],
  'code-not-in-list': [
    '“{value}” is not in the list “{list}”.',
    'Only answers from the list can be counted together.',
    'Choose an answer from the list. Nearest to it: {near}.',
  ],
  'code-two-meanings': [
    '“{value}” stands for several answers in the list “{list}”.',
    'It is not clear which of them is meant.',
    'Write one of these codes: {codes}.',
  ],
  'code-look-alike': [
    '“{value}” looks like “{code}”, but is written with other letters: {letters}.',
    'Two words that only look alike would be counted apart.',
    'Type “{code}” over it.',
  ],
  'codes-contradict': [
    '“{value}” stands beside other answers.',
    'What is not reported cannot be answered at the same time.',
    'Keep “{value}” alone, or remove it.',
  ],
  'age-unreadable': [
    '“{value}” is not an age.',
    'A misread age moves a person into another age band.',
    'Write the completed years as a whole number, {bands}or “not reported”.',
  ],
  'place-name-missing': [
    'The place has no name.',
    'Nobody recognises a place by numbers alone.',
    'Write the name first, as in “Old Harbour; 45.1, 19.8”.',
  ],
  'place-unreadable': [
    '“{value}” does not say where it is in a way that can be read.',
    'A misread place lands somewhere else on the map.',
    'Write “name; latitude, longitude; code”, as in “Old Harbour; 45.1, 19.8; N-2”. Only the name is needed.',
  ],
  'coordinates-unreadable': [
    '“{value}” is not a pair of coordinates that can be read safely.',
    'A comma can stand for a decimal point or between the two numbers.',
    'Write latitude and longitude in degrees with a point, as in “45.1, 19.8”.',
  ],
  'coordinates-half': [
    'Only one of latitude and longitude is given.',
    'One number alone is a line around the globe.',
    'Give both or neither.',
  ],
  'coordinates-outside': [
    'The coordinates {value} are not on the globe.',
    'Latitude goes from -90 to 90 and longitude from -180 to 180.',
    'Check the decimal points, and whether the two are the wrong way round.',
  ],
  'coordinates-zero': [
    'Both coordinates are 0.',
    'That is a point in the open sea, and what many devices write when they do not know where they are.',
    'Leave the coordinates out where they are not known.',
  ],
  'identifier-sign': [
    '“{value}” cannot be used to name a record: {reason}.',
    'The number of a record travels in addresses, lists and file names.',
    'Begin with a letter or a digit; use letters, digits, spaces and . / _ - : # ( ).',
  ],
  'identifier-two-scripts': [
    '“{value}” mixes letters of two scripts in one word: {letters}.',
    'The same number written with the letters of one script would not be found to be the same.',
    'Type the number again with one keyboard.',
  ],
  'no-mark-word': [
    '“{value}” is not a number or mark: it says that there is none, or that it is not known.',
    'Taken for a number, all records with this word would look like one and the same.',
    'Leave the field empty, and say why where the register asks it. A record that must have a number gets one of your own.',
  ],
  'marking-as-number': [
    'The mark came as the number {value}.',
    'A number loses its leading zeros, and a long one its last digits.',
    'Format the column as text and enter the mark as it is engraved.',
  ],
  'web-address-unreadable': [
    '“{value}” is not a web address.',
    'Nobody could follow it.',
    'Copy the full address from the browser; it starts with https://',
  ],
  'web-address-password': [
    'The address holds a user name or a password.',
    'Everybody who may read the record would see it.',
    'Remove what stands between “//” and “@”.',
  ],
} as const satisfies Record<string, Sentences>

export type RefusalCode = keyof typeof refusalSentences
