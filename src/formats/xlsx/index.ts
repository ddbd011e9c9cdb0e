// The door of formats/xlsx: workbooks read: sheets, cells as they are meant, dates, merged areas.
export { columnLetters } from './cell-place.ts'
export { openXlsx, sheetNames, xlsxRows, type XlsxSource } from './open-xlsx.ts'
export { isPower } from './shown-number.ts'
export { fractionShown } from './sentences/xlsx-sentences.ts'
export { sheetName } from './sheet-name.ts'
export { openZipParts, type ZipParts } from './zip-parts.ts'
