// The door of formats/csv: columns in text: read with any encoding and delimiter, written without formulas.
export { BrokenCsv, csvLines, readCsv, writeCsv, type CsvRow } from './csv.ts'
export { labelCsv, labellingCsv, type CsvLabel } from './label-csv.ts'
export { csvRows, openCsv, type CsvSource } from './open-csv.ts'
export { takeGuardsOff } from './formula-guards.ts'
