// The door of the review room: people and checks decide what counts.
export { readFindings } from './quality-findings.ts'
