import { ruleSentences } from './rule-sentences.ts'
import { defineRecordRuleKind } from './record-rule-kind.ts'

/** Where the rule’s condition holds, a field can only have one of these codes. An empty field is left alone. */
export const onlyCodes = defineRecordRuleKind<{
  readonly field: string
  readonly codes: readonly string[]
}>({
  id: 'only-codes',
  sentence: { en: ruleSentences['only-codes'] },
  fieldsOf: ({ field, codes }) => [{ field, need: 'code', codes }],
  look: ({ textOf, nameOf }, { field, codes }) => {
    const code = textOf(field)
    return code === '' || codes.includes(code) ? [] : [{ field, params: { field: nameOf(field), code } }]
  },
  example: {
    settings: { field: 'outcome', codes: ['hurt', 'unhurt'] },
    found: { fields: { outcome: 'drowned' } },
    fine: { fields: { outcome: 'hurt' } },
  },
})
