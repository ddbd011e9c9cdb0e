// The door of cli/printing: figures, headlines, imports and problems as lines of a terminal.
export { areaName, figuresText, figureWithUnit, remarkText } from './figure-lines.ts'
export { headlineColumns, headlineRow, headlineText } from './headline-lines.ts'
export { importLines, remarkLines } from './import-lines.ts'
export { printCsv, printJson, printText } from './print-result.ts'
export { findingLines, toldLines } from './problem-lines.ts'
export { partText, spanText } from './short-texts.ts'
export { writeBytes, writeMarked } from './write-marked.ts'
