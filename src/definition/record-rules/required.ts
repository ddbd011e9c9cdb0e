import { ruleSentences } from './rule-sentences.ts'
import { defineRecordRuleKind } from './record-rule-kind.ts'

/** A field that has to be answered where the rule’s condition holds; without a condition the field itself is required. */
export const required = defineRecordRuleKind<{ readonly field: string }>({
  id: 'required',
  sentence: { en: ruleSentences.required },
  fieldsOf: ({ field }) => [{ field, need: 'any' }],
  look: ({ textOf, nameOf }, { field }) =>
    textOf(field) === '' ? [{ field, params: { field: nameOf(field) } }] : [],
  example: {
    settings: { field: 'place' },
    found: { fields: { place: null } },
    fine: { fields: { place: 'bridge' } },
  },
})
