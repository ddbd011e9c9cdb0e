// The record rule kinds by name, for declaring rules: `defineRecordRule(recordRule.inOrder, …)`.
export { enoughRows } from './enough-rows.ts'
export { inOrder } from './in-order.ts'
export { noTwinRows } from './no-twin-rows.ts'
export { notInFuture } from './not-in-future.ts'
export { notMoreThan } from './not-more-than.ts'
export { onlyCodes } from './only-codes.ts'
export { range } from './range.ts'
export { required } from './required.ts'
