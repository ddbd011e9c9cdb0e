// The door of storage/analysis: records summed by month and by place, and those to be looked at again, as somebody may see them.
export { readPlacedRecords, type PlacedRecords } from './placed-records.ts'
export { readReviewsDue } from './reviews-due.ts'
export { readMonthlyRecords, readNewestMonth, type MonthlyRecords } from './monthly-records.ts'
