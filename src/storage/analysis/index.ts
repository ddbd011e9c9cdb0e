// The door of storage/analysis: records summed by month and by place, as somebody may see them.
export { readClusteredRecords, type ClusteredRecords, type ClusterGrid } from './clustered-records.ts'
export { readCodedPlaces, readPlacedRecords, type CodedPlace, type PlacedRecords } from './placed-records.ts'
export { readRoutedRecords, type RoutedRecords } from './routed-records.ts'
export { openInWhole, readMonthlyRecords, readNewestMonth, type MonthlyRecords } from './monthly-records.ts'
