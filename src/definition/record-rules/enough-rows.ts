import { ruleSentences } from './rule-sentences.ts'
import { settingContradiction } from '../problems/index.ts'
import { defineRecordRuleKind } from './record-rule-kind.ts'

interface EnoughRowsSettings {
  /** The child table. */
  readonly of: string
  readonly least: number
  /** Only rows with one of these codes in each field count. */
  readonly having?: Readonly<Record<string, readonly string[]>>
  /** The field of the record at which it is said. */
  readonly at: string
}

/** A record needs rows below it: an event at which something was destroyed says what. */
export const enoughRows = defineRecordRuleKind<EnoughRowsSettings>({
  id: 'enough-rows',
  sentence: { en: ruleSentences['enough-rows'] },
  fieldsOf: ({ of, having = {}, at }) => [
    { field: at, need: 'any' },
    ...Object.entries(having).map(([field, codes]) => ({ field, codes, of, need: 'code' as const })),
  ],
  contradictions: ({ least }) => (least < 1 ? [settingContradiction('asks-for-no-row')] : []),
  look: ({ rowsOf, rowsNameOf }, { of, least, having = {}, at }) => {
    const count = rowsOf(of).filter((row) =>
      Object.entries(having).every(([field, codes]) => codes.some((code) => code === row[field])),
    ).length
    return count >= least ? [] : [{ field: at, params: { rows: rowsNameOf(of), count, least } }]
  },
  example: {
    settings: { of: 'persons', least: 1, having: { outcome: ['drowned'] }, at: 'day' },
    found: { fields: { day: '2023-05-01' }, children: { persons: [{ outcome: 'hurt' }] } },
    fine: { fields: { day: '2023-05-01' }, children: { persons: [{ outcome: 'drowned' }] } },
  },
})
