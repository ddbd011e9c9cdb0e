import { ruleSentences } from './rule-sentences.ts'
import { settingContradiction } from '../problems/index.ts'
import { defineRecordRuleKind, type RuledRow } from './record-rule-kind.ts'

interface FollowsFromRows {
  /** The judgement of the whole. */
  readonly field: string
  /** The child table whose rows judge its parts: in `by` what was judged, in `criterion` which part. */
  readonly of: string
  readonly criterion: string
  readonly by: string
  /** Every part that has to be judged. */
  readonly every: readonly string[]
  /** The codes of both judgements, from the best to the worst. */
  readonly met: string
  readonly partly: string
  readonly missed: string
}

interface Followed {
  /** What the whole may be. */
  readonly accepted: readonly string[]
  /** What it would be, and the parts by which it is that. */
  readonly follows: string
  readonly named: readonly string[]
}

/** What follows from the parts for the whole; what is not judged yet leaves open how far it misses, and never that it is met. */
function followedFrom({ rowsOf }: RuledRow, settings: FollowsFromRows): Followed {
  const { of, criterion, by, every, met, partly, missed } = settings
  const judged = new Map(rowsOf(of).map((row) => [row[criterion], row[by]]))
  const failed = every.filter((one) => judged.get(one) === partly || judged.get(one) === missed)
  const open = every.filter((one) => judged.get(one) !== met && !failed.includes(one))
  const isWorst = failed.length > 0 && every.every((one) => judged.get(one) === missed || open.includes(one))
  if (open.length > 0)
    return {
      accepted: isWorst || failed.length === 0 ? [partly, missed] : [partly],
      follows: partly,
      named: [...failed, ...open],
    }
  if (failed.length === 0) return { accepted: [met], follows: met, named: every }
  const follows = isWorst ? missed : partly
  return { accepted: [follows], follows, named: failed }
}

/** The judgement of a whole follows from a checklist of its parts: it is met where every part is, and only there. */
export const followsFromRows = defineRecordRuleKind<FollowsFromRows>({
  id: 'follows-from-rows',
  sentence: { en: ruleSentences['follows-from-rows'] },
  fieldsOf: ({ field, of, criterion, by, every, met, partly, missed }) => [
    { field, need: 'code', codes: [met, partly, missed] },
    { field: criterion, of, need: 'code', codes: every },
    { field: by, of, need: 'code', codes: [met, partly, missed] },
  ],
  contradictions: ({ every }) => (every.length === 0 ? [settingContradiction('names-no-part')] : []),
  look: (row, settings) => {
    const { field, of, met, partly, missed } = settings
    const code = row.textOf(field)
    const { accepted, follows, named } = followedFrom(row, settings)
    if (![met, partly, missed].includes(code) || accepted.includes(code)) return []
    const params = {
      field: row.nameOf(field),
      code,
      rows: row.rowsNameOf(of),
      follows,
      named: named.join(', '),
    }
    return [{ field, params }]
  },
  example: {
    settings: {
      ...{ field: 'judgement', of: 'checklist', criterion: 'part', by: 'part-judgement' },
      ...{ every: ['roof', 'door'], met: 'met', partly: 'partly-met', missed: 'not-met' },
    },
    found: {
      fields: { judgement: 'met' },
      children: {
        checklist: [
          { part: 'roof', 'part-judgement': 'met' },
          { part: 'door', 'part-judgement': 'not-met' },
        ],
      },
    },
    fine: {
      fields: { judgement: 'met' },
      children: {
        checklist: [
          { part: 'roof', 'part-judgement': 'met' },
          { part: 'door', 'part-judgement': 'met' },
        ],
      },
    },
  },
})
