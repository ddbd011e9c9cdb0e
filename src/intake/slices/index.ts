// The door of intake/slices: a large import written slice by slice, so that others are served in between.
export { closeUnderWay, finishImport, importDone, settleVanished } from './finish-slices.ts'
export {
  takeSlices,
  thisHost,
  type AskedImport,
  type JudgedImport,
  type Slicing,
  type ToSlice,
} from './import-slices.ts'
