// For tests that put counts into the database by hand: the coarse counts that belong to them.
export { fillRollups } from '../counts/counted-rollups.ts'
