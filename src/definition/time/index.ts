// The door of definition/time: days, intervals, periods, and the cycle by which reports fall due.
export { countDaysOf, currentDay, currentMoment, setClock, setTimeZones } from './clock.ts'
export {
  dueDay,
  periodOfReport,
  reportsBegun,
  reportsUntil,
  type CycleProduct,
  type CycleReport,
  type CycleRule,
} from './cycle.ts'
export {
  addDays,
  daysBetween,
  daysIn,
  isDate,
  isOverlapping,
  isSameInterval,
  isWithin,
  type Interval,
} from './interval.ts'
export { afterPart, localMoment, momentAt, nextMoment, type PartOfDay } from './local-moment.ts'
export { hasTimeZone, localTime } from './local-time.ts'
export { findMonth, findRomanMonth } from './month-names.ts'
export { monthRuns, monthsText, runIntervals } from './month-runs.ts'
export {
  findFrequency,
  findInterval,
  frequencies,
  frequencyOf,
  getInterval,
  periodOf,
  periodsBetween,
  periodsPer,
  shiftPeriod,
  type Frequency,
} from './period.ts'
export {
  findPeriodIn,
  isMonthOrQuarter,
  isYearOrMonth,
  namesPartOfYear,
  plainPeriod,
} from './plain-period.ts'
export { dayAfterMonths, ripenessOf, type Ripening } from './ripening.ts'
export { findStatedInterval, intervalKinds, statedExamples } from './stated-intervals/index.ts'
export { findWeekday } from './weekday-names.ts'
export type { IntervalKind } from './stated-intervals/interval-kind.ts'
