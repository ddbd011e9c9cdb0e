// The door of the formats room: bytes ↔ plain rows. It knows no register and no database.
export { BrokenCsv, delimiterOf, readCsv, writeCsv, type CsvRow } from './csv.ts'
export { inspectTextFile, type Encoding, type FileRefusal, type TextFile } from './text-file.ts'
