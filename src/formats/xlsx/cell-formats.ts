// How cell styles show numbers: a workbook keeps days, months and percentages as numbers and says so only in the style.
import { mostOf } from '../tables/index.ts'
import { brokenWorkbook } from './broken-workbook.ts'
import { readWholeXml } from './read-xml.ts'
import { say } from './sentences/xlsx-sentences.ts'

/** `month`: a day of which only the month, or the year, is shown. `digits`: whole numbers with leading zeros or signs between. */
export type FormatKind =
  'none' | 'day' | 'day and time' | 'time' | 'month' | 'percent' | 'digits' | 'fraction' | 'scientific'

export interface CellFormat {
  readonly kind: FormatKind
  /** What is shown, in the language of number formats. */
  readonly code: string
}

/** The formats that every program knows by number. 27 to 36 and 50 to 58 are days in East Asian editions. */
const builtIns: Readonly<Record<number, string>> = {
  ...{
    1: '0',
    9: '0%',
    10: '0.00%',
    11: '0.00E+00',
    12: '# ?/?',
    13: '# ??/??',
    14: 'd.m.yyyy',
    15: 'd-mmm-yy',
    16: 'd-mmm',
  },
  ...{ 17: 'mmm-yy', 18: 'h:mm', 19: 'h:mm:ss', 20: 'h:mm', 21: 'h:mm:ss', 22: 'd.m.yyyy h:mm' },
  ...{ 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss', 48: '##0.0E+0' },
}

function builtIn(id: number): CellFormat {
  if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return { kind: 'day', code: 'd.m.yyyy' }
  return cellFormatOf(builtIns[id] ?? 'General')
}

/** The part for positive numbers. A semicolon within quotation marks parts nothing. */
const firstSection = (format: string) => /^(?:"[^"]*"|\\.|[^;"\\])*/.exec(format)?.[0] ?? ''

function kindOfTime(bare: string): FormatKind | undefined {
  const showsTime = /h|s/.test(bare)
  if (/d/.test(bare) || (/y/.test(bare) && showsTime)) return showsTime ? 'day and time' : 'day'
  if (showsTime) return 'time'
  return /[my]/.test(bare) ? 'month' : undefined
}

function kindOf(section: string): FormatKind {
  const bare = section
    .replaceAll(/"[^"]*"|\\.|_.|\*./g, '')
    .replaceAll(/\[(?!h+\]|m+\]|s+\])[^[\]]*\]/gi, '')
    .toLowerCase()
  if (/general|@/.test(bare)) return 'none'
  if (bare.includes('%')) return 'percent'
  if (/[0#?]e[+-]0/.test(bare)) return 'scientific'
  const ofTime = kindOfTime(bare)
  if (ofTime) return ofTime
  if (/[?#0]\s*\/\s*[?#0\d]/.test(bare)) return 'fraction'
  const isDigits = /^[0# /-]*$/.test(bare) && (/0.*0/.test(bare) || /["\\]/.test(section))
  return isDigits ? 'digits' : 'none'
}

/** What a format that somebody wrote shows, with quoted text, colours and languages taken out. */
export function cellFormatOf(format: string): CellFormat {
  const code = firstSection(format)
  return { kind: kindOf(code), code }
}

/** What each cell style shows, in the order in which cells name them. */
export async function cellFormats(part: AsyncIterable<Buffer> | undefined): Promise<CellFormat[]> {
  if (!part) return []
  const own = new Map<string, CellFormat>()
  const formats: CellFormat[] = []
  let isInCells = false
  await readWholeXml(part, {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      if (name === 'numFmt') own.set(numFmtId, cellFormatOf(formatCode))
      if (name === 'cellXfs') isInCells = true
      if (name === 'xf' && isInCells) formats.push(own.get(numFmtId) ?? builtIn(Number(numFmtId)))
      if (formats.length > mostOf.styles || own.size > mostOf.numberFormats) {
        throw brokenWorkbook(say('too-many-styles'))
      }
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false
    },
    text: () => undefined,
  })
  return formats
}
