// Rows of a sheet that are none of its records: headings repeated on a new page, and notes below the table or at the foot of a page.
import { latinWords, plainText } from '#definition'

/** Beginnings of notes in the languages of the readers, in plain Latin, and what follows each. */
const note = new RegExp(
  String.raw`^(?:(?:napomen[ae]|nap|notes?|nb|remarks?|izvori?|sources?|vir|burim(?:i|et)|shenime?|zabeleska|zabeleski|nota|observati[ie]` +
    String.raw`|sursa|surse|legenda|legend|legjenda|objasnjenje|izradi(?:o|la)|obradi(?:o|la)|sastavi(?:o|la)|pripremi(?:o|la)|odobri(?:o|la)` +
    String.raw`|prepared by|compiled by|approved by|pergatit(?:i|ur)|perpiloi|miratoi|izraboti(?:l|la)|podgotvi(?:l|la)|intocmit|elaborat|aprobat` +
    String.raw`|potpis|signature|nenshkrimi|semnatura|kraj izvestaja|kraj izvjestaja|end of report|fund i raportit)\b` +
    String.raw`|(?:strana|stranica|page|faqe|faqja|pagina) \d)`,
)

const mostFilled = 3

/** Whether the row holds a note and nothing else: few cells, none of them a number, the first of them begins like one. */
export function isNote(cells: readonly string[], width: number): boolean {
  const filled: string[] = []
  for (const cell of cells) {
    const text = cell.trim()
    if (text === '') continue
    filled.push(text)
    if (filled.length > mostFilled) return false
  }
  const [first = ''] = filled
  if (filled.length === 0 || filled.length > width / 2) return false
  if (filled.some((cell) => /^-?[\d.,]+$/.test(cell))) return false
  return /^[*†‡¹²³]+\s*\S/.test(first) || note.test(latinWords(first))
}

/** Whether the row repeats the headings: every cell of it that is filled, and at least two. */
export function isHeadingAgain(cells: readonly string[], headings: readonly string[]): boolean {
  let filled = 0
  // The first cell that is no heading decides: a large file has millions of them.
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at] ?? ''
    if (cell.trim() === '') continue
    const heading = headings[at] ?? ''
    if (heading === '' || plainText(cell) !== plainText(heading)) return false
    filled += 1
  }
  return filled > 1
}
