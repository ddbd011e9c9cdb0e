// The door of storage/analysis: records summed by month and by place, as somebody may see them.
export { readPlacedRecords, type PlacedRecords } from './placed-records.ts'
export { readMonthlyRecords, readNewestMonth, type MonthlyRecords } from './monthly-records.ts'
