// The door of intake/shaping: the table of a file as the layout means it: headings joined, columns turned into rows, sheets put together.
export { fullestRow, likeliestHeading, mostRowsAbove, type CountKnown } from './find-headings.ts'
export { findShape } from './find-shape.ts'
export { readsSheets, shapedSheet, shapeFile, type ShapeWish } from './shape-file.ts'
export type { Shapeable, ShapedRow, ShapeProblem } from './shaped-row.ts'
export { lineTextOf, sheetLineOf, type LineText } from './sheet-lines.ts'
export { sheetsAlike } from './put-sheets-together.ts'
