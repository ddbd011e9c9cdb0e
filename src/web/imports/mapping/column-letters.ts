// Letters of columns as spreadsheets have them: A to Z, AA, AB …

/** Where on the page the column of this place is mapped. */
export const columnAnchor = (at: number) => `column-${at + 1}`

/** The letters of the column at this place, from 0. */
export function lettersOf(at: number): string {
  const last = String.fromCodePoint(65 + (at % 26))
  return at < 26 ? last : lettersOf(Math.floor(at / 26) - 1) + last
}
