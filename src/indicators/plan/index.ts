// The door of indicators/plan: a question becomes a plan: which cells, which measures, each at its own grain.
export { refuseTooMany } from './asked-figures.ts'
export {
  chosenCodes,
  isKeptApart,
  isWithinRestriction,
  type Grain,
  type MeasurePlan,
} from './measure-plan.ts'
export { isOfPeriod } from './of-period.ts'
export { isOfYear } from './of-year.ts'
export { asAsked, planFigures, type Plan, type ShowPlan } from './plan.ts'
export { readSpan, withPeriods, type Span } from './span.ts'
