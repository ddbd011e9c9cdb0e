// All kinds of record rules. A new kind is one file here, one line below, and one in `kinds.ts`.
import type { RecordRule } from '../registers/index.ts'
import { enoughRows } from './enough-rows.ts'
import { followsFromRows } from './follows-from-rows.ts'
import { inOrder } from './in-order.ts'
import { noTwinRows } from './no-twin-rows.ts'
import { notInFuture } from './not-in-future.ts'
import { notMoreThan } from './not-more-than.ts'
import { onlyCodes } from './only-codes.ts'
import { range } from './range.ts'
import type { RecordRuleKind } from './record-rule-kind.ts'
import { required } from './required.ts'

/** Each kind types its own settings; whoever takes a kind from this list hands it the settings declared with it. */
export const recordRuleKinds = [
  inOrder,
  notInFuture,
  range,
  required,
  onlyCodes,
  notMoreThan,
  enoughRows,
  noTwinRows,
  followsFromRows,
] as readonly RecordRuleKind[]

export function findRecordRuleKind(id: string): RecordRuleKind | undefined {
  return recordRuleKinds.find((kind) => kind.id === id)
}

/** Declares a rule of a kind; the settings are those that the kind asks for, or it does not compile. */
export function defineRecordRule<Settings extends object>(
  kind: RecordRuleKind<Settings>,
  rule: Omit<RecordRule, 'kind' | 'settings'> & { readonly settings: Settings },
): RecordRule {
  return { ...rule, kind: kind.id }
}
