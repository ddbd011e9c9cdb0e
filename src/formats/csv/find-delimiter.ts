// Which sign stands between the cells of a text table, found in its rows: a title above them has none or another one.
import type { Delimiter } from '#definition'

const usual = [',', ';', '\t', '|'] as const
/** Signs that stand in dates, times and addresses too: taken where no usual one parts most rows. */
const unusual = ['^', '~', '§', '#', ':'] as const
const mostLines = 200

/** The rows near the top without what is quoted. A quotation mark that is opened and not closed ends the look. */
function plainLines(start: string): string[] {
  const outside = start.replaceAll(/"(?:[^"]|"")*"/g, 'x')
  const lines = outside.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '')
  const last = start.length > 60_000 ? -1 : lines.length
  return lines.slice(0, last).slice(0, mostLines)
}

interface Fit {
  readonly delimiter: Delimiter
  /** Lines with the number of cells that most have. */
  readonly lines: number
  readonly cells: number
}

function fitOf(lines: readonly string[], delimiter: Delimiter): Fit {
  const counts = lines.map((line) => line.split(delimiter).length).filter((count) => count > 1)
  const byCount = [...Map.groupBy(counts, (count) => count)].map(
    ([cells, all]) => [cells, all.length] as const,
  )
  const [cells = 1, most = 0] = byCount.toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? []
  return { delimiter, lines: most, cells }
}

const best = (fits: readonly Fit[]) => fits.toSorted((a, b) => b.lines - a.lines || b.cells - a.cells)[0]

/** The delimiter that parts most rows into the same number of cells; a comma where none does. */
export function findDelimiter(start: string): Delimiter {
  // Spreadsheet programs write it into the first line.
  const [, said] = /^\uFEFF?sep=([,;\t|^:~#§])\r?\n/i.exec(start) ?? []
  if (said !== undefined) return said as Delimiter
  const lines = plainLines(start)
  const fitting = (delimiters: readonly Delimiter[]) => best(delimiters.map((one) => fitOf(lines, one)))
  const [plain, odd] = [fitting(usual), fitting(unusual)]
  const isOdd = odd !== undefined && odd.lines >= 2 && odd.lines >= lines.length / 2
  if (isOdd && odd.cells > 2 && (plain?.lines ?? 0) < lines.length / 2) return odd.delimiter
  return plain && plain.lines > 0 ? plain.delimiter : ','
}
