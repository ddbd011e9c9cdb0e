// The door of intake/statements: a register is stated as complete, or what came after the statement is asked about.
export { askingAboutStatements, settlingOf } from './ask-about-statements.ts'
export { noSuchRecord, refuse, storedOf, withdrawnAlready, type Kept } from './kept.ts'
export { keepStatements, stateCompleteness, type Stated, type StatementOffice } from './state-completeness.ts'
