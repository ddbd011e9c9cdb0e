// The door of review/plans: action plans of jurisdictions, kept version after version.
export { keepPlanEntry, withdrawPlanEntry, type PlanKept } from './keep-plan-entry.ts'
export { readPlans, readPlanVersions } from './read-plans.ts'
