// The door of intake/keeping: one record is kept, corrected or withdrawn, beside others who do the same.
export { keepRecord, withdrawRecord, type Kept, type RecordOffice, type Withdrawal } from './keep-record.ts'
export { findInstitutionProblem, findKeeperProblem } from './keeper-problem.ts'
export { findKeptApart } from './kept-apart.ts'
export { againWhenOvertaken, WrittenByOthers } from './when-overtaken.ts'
