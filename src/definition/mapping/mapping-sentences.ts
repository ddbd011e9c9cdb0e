// What does not fit in a mapping, in sentences: what is wrong, why it matters, how to mend it; and its shape as JSON.
import { newCatalogue } from '../problems/index.ts'

const english = {
  'table-lacks-column': [
    'The table has no column “{column}”.',
    'The mapping reads it; without it the rows would be incomplete.',
    'Check that it is the right table and heading row, or choose another column. Nearest to it: {near}.',
  ],
  'nothing-near': 'none',
  'fills-no-heading': [
    'The mapping fills “{column}”, which is none of our headings.',
    'Its content would be lost.',
    'Use another heading. Nearest to it: {near}.',
  ],
  'two-columns-fill': [
    'Two columns fill “{column}”.',
    'Only one of them could be kept.',
    'Remove one, or name both in one entry to join them.',
  ],
  'nothing-fills': [
    'Nothing fills “{column}”.',
    'A row without it cannot be counted or found again.',
    'Choose the column that holds it, or give it the same value for all rows.',
  ],
  'leads-nowhere': [
    'There is no register “{register}”.',
    'The mapping leads nowhere.',
    'Use one of: {allowed}.',
  ],
  'not-text': '{at} has to be a text.',
  'is-empty': '{at} is empty.',
  'not-decimal': '{at} has to be a decimal such as "0.001".',
  'not-line': '{at} has to be a whole number from 1.',
  'not-one-of': '{at} has to be one of: {allowed}.',
  'not-list': '{at} has to be a list.',
  'list-too-long': '{at} has more than {most} entries.',
  'not-object': '{at} has to be an object.',
  'knows-no-name': '{at} knows no “{name}”; it knows {known}.',
  'is-missing': '{at}.{name} is missing.',
  'not-piece': '{at} has to be a whole number: 1 for the first part, -1 for the last.',
  'the-mapping': 'The mapping',
  'of-the-column': '{name} of the column',
} as const

/** Words a code of this room. */
export const { say } = /* @__PURE__ */ newCatalogue('mappings', english)
