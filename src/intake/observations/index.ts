// The door of intake/observations: figures of a file: checked, planned, taken whole or by their good rows.
export { checkFile, type FileCheck } from './check-file.ts'
export { commitObservations, planObservations, type FigureFile } from './import-observations.ts'
export { undoLoad } from './undo-load.ts'
export { undoFigureWithdrawal, withdrawFigure } from './withdraw-figure.ts'
export { loadFile, type FileToLoad } from './load-file.ts'
