// The kinds of intervals for which a register can be stated as complete. A new one is a file beside this one and a line here.
export { halfYear } from './half-year.ts'
export { month } from './month.ts'
export { quarter } from './quarter.ts'
export { year } from './year.ts'
