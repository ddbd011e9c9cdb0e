// Record rules: what has to hold within one record. Rules are content, their kinds live in `record-rules/`, one file each.
import type { Text } from '../words/index.ts'

/** `error` keeps the record out; a `question` lets the person keep it with a reason, which stays with the record. */
export const recordRuleSeverities = ['error', 'question'] as const
export type RecordRuleSeverity = (typeof recordRuleSeverities)[number]

/** A rule of a roadmap for its records. The same in the form, the import, the API and review. */
export interface RecordRule {
  readonly id: string
  /** Id of its record rule kind. */
  readonly kind: string
  /** Registers it is put to; every register that asks all its fields where not said. */
  readonly registers?: readonly string[]
  /** The child table whose rows it looks at one by one; the record itself where not said. */
  readonly rows?: string
  /** Only where these fields of the row or the record have one of these codes. */
  readonly where?: Readonly<Record<string, readonly string[]>>
  readonly severity: RecordRuleSeverity
  readonly name: Text
  /** Why it matters. */
  readonly why: Text
  /** What to do about it. */
  readonly mend: Text
  /** Settings of the kind: the fields it compares, its limits. */
  readonly settings: object
}
