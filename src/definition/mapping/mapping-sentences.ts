// What does not fit in a mapping, in sentences: what is wrong, why it matters, how to mend it; and its shape as JSON.
import { newCatalogue } from '../problems/index.ts'
import { spokenLanguage } from '../words/index.ts'

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
  'of-the-column': '{name} of the column',
} as const

/** Words a code of this room. */
export const { say } = /* @__PURE__ */ newCatalogue('mappings', english, spokenLanguage)
