// Which cell styles show a number as a day or a time: a workbook keeps days as numbers and says so only in the style.
import { mostOf } from '../table-limits.ts'
import { brokenWorkbook } from './broken-workbook.ts'
import { readWholeXml } from './read-xml.ts'

export type DateStyle = 'none' | 'day' | 'day and time' | 'time'

/** The formats that every program knows by number. 27 to 36 and 50 to 58 are days in East Asian editions. */
function builtIn(id: number): DateStyle {
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'day'
  if (id === 22) return 'day and time'
  return (id >= 18 && id <= 21) || (id >= 45 && id <= 47) ? 'time' : 'none'
}

/** What a format that somebody wrote shows, with quoted text, colours and languages taken out. */
export function dateStyleOf(format: string): DateStyle {
  const [first = ''] = format
    .replaceAll(/"[^"]*"|\\.|_.|\*./g, '')
    .replaceAll(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .toLowerCase()
    .split(';')
  if (/general|@/.test(first)) return 'none'
  const showsTime = /h|s/.test(first)
  const showsDay = /[dy]/.test(first) || (/m/.test(first) && !showsTime)
  if (showsDay) return showsTime ? 'day and time' : 'day'
  return showsTime ? 'time' : 'none'
}

/** What each cell style shows, in the order in which cells name them. */
export async function dateStyles(part: AsyncIterable<Buffer> | undefined): Promise<DateStyle[]> {
  if (!part) return []
  const own = new Map<string, DateStyle>()
  const styles: DateStyle[] = []
  let isInCells = false
  await readWholeXml(part, {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      if (name === 'numFmt') own.set(numFmtId, dateStyleOf(formatCode))
      if (name === 'cellXfs') isInCells = true
      if (name === 'xf' && isInCells) styles.push(own.get(numFmtId) ?? builtIn(Number(numFmtId)))
      if (styles.length > mostOf.styles || own.size > mostOf.numberFormats) {
        throw brokenWorkbook('it has more styles than a spreadsheet program keeps')
      }
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false
    },
    text: () => undefined,
  })
  return styles
}
