// The door of the indicators room: an indicator becomes a plan, the plan SQL, the SQL figures; any figure can be opened.
export { asAsked, planFigures, refuseTooMany, withPeriods, type Plan } from './plan/index.ts'
export { computeFigures } from './figures/index.ts'
export * from './explanation/index.ts'
export * from './overview/index.ts'
