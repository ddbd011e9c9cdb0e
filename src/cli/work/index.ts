// The door of cli/work: longer work behind commands: looking for collisions, anchoring, statements, undoing.
export { checkCollisions, collisionLines, collisionSentence } from './check-collisions.ts'
export { checkRecords, ruledLines } from './check-records.ts'
export { keepAnchoring } from './keep-anchoring.ts'
export { loadDatasets } from './load-datasets.ts'
export { keepFromTerminal, listStatements } from './run-statements.ts'
export { runUndo } from './run-undo.ts'
export { answerHelp, completeHelp, howToAnswer, readAnswer, readPeriods } from './statement-options.ts'
export { warmUp } from './warm-up.ts'
