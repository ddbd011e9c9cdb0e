// The door of intake/keeping: who may keep a record, and how many are kept at once.
export { findInstitutionProblem, findKeeperProblem } from './keeper-problem.ts'
export { findKeptApart } from './kept-apart.ts'
export { keepTogether, type KeptTogether } from './keep-together.ts'
export { againWhenOvertaken, writtenByOthers } from './when-overtaken.ts'
