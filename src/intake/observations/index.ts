// The door of intake/observations: files of figures: checked, and loaded whole or not at all.
export { checkFile, usualMegabytes, type FileCheck } from './check-file.ts'
export { commitObservations, planObservations, type MappedObservationFile } from './import-observations.ts'
export { undoFigureWithdrawal, withdrawFigure } from './withdraw-figure.ts'
export { loadFile, type FileToLoad, type LoadProgress, type LoadResult } from './load-file.ts'
