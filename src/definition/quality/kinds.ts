// The kinds of quality rules by name, for roadmaps that declare rules of them with typed settings.
export { countedDiffers } from './counted-differs.ts'
export { decimalSlip } from './decimal-slip.ts'
export { impossibleShare } from './impossible-share.ts'
export { inDescendingOrder } from './in-descending-order.ts'
export { noneOfThem } from './none-of-them.ts'
export { notBrokenDown } from './not-broken-down.ts'
export { notReportedShare } from './not-reported-share.ts'
export { unlikeItsHistory } from './unlike-its-history.ts'
