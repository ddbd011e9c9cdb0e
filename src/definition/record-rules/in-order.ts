import { ruleSentences } from './rule-sentences.ts'
import { defineRecordRuleKind } from './record-rule-kind.ts'

/** What follows cannot be before what it follows. The same day is in order. */
export const inOrder = defineRecordRuleKind<{ readonly first: string; readonly later: string }>({
  id: 'in-order',
  sentence: { en: ruleSentences['in-order'] },
  fieldsOf: ({ first, later }) => [
    { field: later, need: 'day' },
    { field: first, need: 'day' },
  ],
  look: ({ textOf, nameOf }, { first, later }) => {
    const [firstDay, laterDay] = [textOf(first), textOf(later)]
    if (firstDay === '' || laterDay === '' || firstDay <= laterDay) return []
    return [{ field: later, params: { first: nameOf(first), later: nameOf(later), firstDay, laterDay } }]
  },
  example: {
    settings: { first: 'asked-on', later: 'answered-on' },
    found: { fields: { 'asked-on': '2023-05-02', 'answered-on': '2023-05-01' } },
    fine: { fields: { 'asked-on': '2023-05-02', 'answered-on': '2023-05-02' } },
  },
})
