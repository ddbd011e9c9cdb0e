// The door of storage/analysis: records summed by month, by place and by how far they came, what they add up to, those to be looked at again, as somebody may see them; pinned views.
export { readClusteredRecords, type ClusteredRecords, type ClusterGrid } from './clustered-records.ts'
export { readCohorts, readCohortCodes, type CohortCounts, type FollowedWhat } from './cohort-records.ts'
export { readDurations, type DurationAsked, type DurationCounts } from './duration-records.ts'
export { keepPin, mostPins, openPin, readPins, removePin, renamePin } from './pinned-views.ts'
export {
  readCodedPlaces,
  readPlacedRecords,
  readRecordSpots,
  type CodedPlace,
  type PlacedRecords,
  type RecordSpot,
} from './placed-records.ts'
export { readRoutedRecords, type RoutedRecords } from './routed-records.ts'
export { readReviewsDue } from './reviews-due.ts'
export { readSummedRecords, type SummedRecords } from './summed-records.ts'
export { readMonthlyRecords, readNewestMonth, type MonthlyRecords } from './monthly-records.ts'
export { readWhole } from './whole-jurisdictions.ts'
