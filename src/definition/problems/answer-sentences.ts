// What can be wrong with one answer, in a file as in a form; by themselves, so that a form need not know all of a file's sentences.
import { spokenLanguage } from '../words/index.ts'
import { newCatalogue } from './catalogue.ts'
import type { Sentences } from './file-sentences.ts'

export const answerSentences = {
  'cell-formula': [
    'The cell holds a formula: {value}.',
    'A formula can come to something else on another machine.',
    'Copy the column and paste it back as values.',
  ],
  'number-unreadable': [
    '“{value}” is not a number that can be read safely.',
    'A misread number would travel into every report.',
    'Write digits only, with a point for decimals: 1396 or 12.5.',
  ],
  'number-decimal-comma': [
    '“{value}” has a comma.',
    'It could mean {asDecimal} or {asThousands}.',
    'Write {asDecimal} with a point, or {asThousands} without a separator.',
  ],
  'number-placeholder': [
    '“{value}” stands where a number is asked.',
    'It says neither zero nor why there is no number.',
    'Write 0 where there was none. Where it is not known, leave the cell empty; a figure says so with its status (not-available or withheld).',
  ],
  'number-precision': [
    '{value} has more digits than the database keeps.',
    'At most 30 digits before and 12 after the point are kept exactly.',
    'Shorten the number.',
  ],
  'text-too-long': [
    'The text has {length} characters; at most {limit} are kept.',
    'The end would be cut off.',
    'Shorten it.',
  ],
} as const satisfies Record<string, Sentences>

/** What is asked about a number that a person typed. */
export const numberQuestions = {
  'number-two-readings': [
    '“{value}” can be read in two ways.',
    'It could mean {asThousands} or {asDecimal}, and nothing in the column tells which.',
    'Write {asThousands} without a separator, or {asDecimal}, which leaves no doubt.',
  ],
} as const satisfies Record<string, Sentences>

export const { say: askOfNumber } = /* @__PURE__ */ newCatalogue(
  'number-questions',
  numberQuestions,
  spokenLanguage,
)
