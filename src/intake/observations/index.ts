// The door of intake/observations: files of figures: checked, planned, and taken whole, by their good rows, or not at all.
export { checkFile, type FileCheck } from './check-file.ts'
export { commitObservations, planObservations, type FigureFile } from './import-observations.ts'
export { loadFile, type FileToLoad } from './load-file.ts'
