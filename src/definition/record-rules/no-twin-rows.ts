import { ruleSentences } from './rule-sentences.ts'
import { settingContradiction } from '../problems/index.ts'
import { defineRecordRuleKind } from './record-rule-kind.ts'

/** No two rows of a record say the same in all these fields: one thing was entered twice. Empty answers are no likeness. */
export const noTwinRows = defineRecordRuleKind<{ readonly of: string; readonly by: readonly string[] }>({
  id: 'no-twin-rows',
  sentence: { en: ruleSentences['no-twin-rows'] },
  fieldsOf: ({ of, by }) => by.map((field) => ({ field, of, need: 'any' as const })),
  contradictions: ({ by }) => (by.length === 0 ? [settingContradiction('compares-no-field')] : []),
  look: ({ rowsOf, rowsNameOf }, { of, by }) => {
    const seen = new Map<string, number>()
    return rowsOf(of).flatMap((row, at) => {
      const answers = by.map((field) => row[field])
      if (answers.some((answer) => answer === null || answer === undefined || answer === '')) return []
      const key = JSON.stringify(answers)
      const other = seen.get(key)
      if (other === undefined) {
        seen.set(key, at + 1)
        return []
      }
      const params = { rows: rowsNameOf(of), other, answers: answers.map(String).join(', ') }
      return [{ field: by[0] ?? '', params, at: { child: of, row: at + 1 } }]
    })
  },
  example: {
    settings: { of: 'things', by: ['number'] },
    found: { fields: {}, children: { things: [{ number: 'A1' }, { number: null }, { number: 'A1' }] } },
    fine: { fields: {}, children: { things: [{ number: 'A1' }, { number: null }, { number: null }] } },
  },
})
