import { ruleSentences } from './rule-sentences.ts'
import { defineRecordRuleKind } from './record-rule-kind.ts'

/** What has happened did not happen after today. */
export const notInFuture = defineRecordRuleKind<{ readonly field: string }>({
  id: 'not-in-future',
  sentence: { en: ruleSentences['not-in-future'] },
  fieldsOf: ({ field }) => [{ field, need: 'day' }],
  look: ({ textOf, nameOf, today }, { field }) => {
    const day = textOf(field)
    return day.slice(0, 10) > today ? [{ field, params: { field: nameOf(field), day } }] : []
  },
  example: {
    settings: { field: 'asked-on' },
    found: { fields: { 'asked-on': '2199-12-31' } },
    fine: { fields: { 'asked-on': '2023-12-31' } },
  },
})
