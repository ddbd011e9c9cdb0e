// Where a cell stands: `C5` is column 2 of row 5, counting columns from 0 and rows from 1.

export interface CellPlace {
  readonly column: number
  readonly row: number
}

/** Columns as far as XFD, the last one. */
const reference = /^([A-Z]{1,3})(\d{1,7})$/

/** The place that a reference names, or undefined where it names none. */
export function findPlace(text: string): CellPlace | undefined {
  const [, letters, digits] = reference.exec(text) ?? []
  if (letters === undefined || digits === undefined) return undefined
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return { column: column - 1, row: Number(digits) }
}

/** The letters of a column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26)
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26))
}
