// The door of intake/slices: a large import written slice by slice, so that others are served in between.
export { closeUnderWay, finishImport, importDone, settleVanished } from './finish-slices.ts'
export { takeSlices, type JudgedImport, type ToSlice } from './import-slices.ts'
export { thisHost, type AskedImport, type Slicing } from './slicing.ts'
