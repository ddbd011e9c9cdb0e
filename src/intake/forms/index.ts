// The door of intake/forms: one record that a form or a program sends: kept, corrected or withdrawn.
export { keepRecord } from './keep-record.ts'
export { withdrawRecord, type Withdrawal } from './withdraw-record.ts'
export type { Kept } from '../statements/index.ts'
export type { RecordOffice } from './write-record.ts'
