// The door of storage/analysis: records summed by month and by place, as somebody may see them.
export { readMonthlyRecords, type MonthlyRecords } from './monthly-records.ts'
