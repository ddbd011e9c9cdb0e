// What is wrong with a record, or with what is asked of records, in sentences: what, why where it matters, how to mend it.
import { newCatalogue } from '../problems/index.ts'
import { spokenLanguage } from '../words/index.ts'

const english = {
  'field-empty': [
    '“{field}” is empty.',
    'A record without it cannot be counted or found again.',
    'Fill it in.',
  ],
  'field-empty-or-unknown': [
    '“{field}” is empty.',
    'A record without it cannot be counted or found again.',
    'Fill it in; where nobody knows, choose “{unknown}”.',
  ],
  'yes-no-empty': [
    '“{field}” is empty.',
    'A record without it cannot be counted or found again.',
    'Fill it in; where nobody knows, choose “not reported”.',
  ],
  'field-unknown': [
    'There is no field “{field}”.',
    'Its content would be lost.',
    'Remove it, or correct its name.',
  ],
  'filter-no-range': [
    '“{written}” is no range for “{field}”.',
    'Write from..to; leave one side empty where it is open.',
  ],
  'filter-no-answer': ['“{field}” has no answer “{answer}”.', 'Use some of: {allowed}.'],
  'filter-no-field': ['The register has no field “{field}” to filter by.', 'Use some of: {allowed}.'],
  'filter-asks-nothing': ['Nothing is asked of “{field}”.', 'Write field:answer.'],
} as const

/** Words a code of this room. */
export const { say } = /* @__PURE__ */ newCatalogue('records', english, spokenLanguage)
