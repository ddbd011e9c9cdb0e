// Numbers as they are meant: other signs become plain ones, and the whole column says which mark its decimals have.
import Big from 'big.js'
import {
  bothReadings,
  hasTwoReadings,
  isShortened,
  plainNumber,
  withoutPercent,
  type DecimalMark,
} from '#definition'
import {
  asItStands,
  madeDate,
  problem,
  type CellContext,
  type MeantCell,
  type Understood,
} from './understood.ts'

const manyDecimals = /^-?\d+\.\d{13,}$/

/** As many decimals as are kept. What would become nothing by that stays, and is refused. */
function rounded(text: string): string | undefined {
  if (!manyDecimals.test(text)) return undefined
  const number = new Big(text).round(12, Big.roundHalfEven)
  return number.eq(0) && !new Big(text).eq(0) ? undefined : number.toFixed()
}

const manyPoints = /\..*\./

/** Is there anything in it that only a known mark can tell? */
const needsMark = (number: string) =>
  /^-?\d[\d.,]*$/.test(number) && (number.includes(',') || hasTwoReadings(number) || manyPoints.test(number))

/** Is it written as numbers with that mark are, thousands parted by the other mark or by none? */
const isReadableBy = (mark: DecimalMark, number: string) =>
  (mark === '.' ? shapes.point : shapes.comma).test(number)

const shapes = {
  point: /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/,
  comma: /^-?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/,
}

/** The number that its column makes of it, in a form that cannot be taken for another one: decided once, for all who read on. */
function decided(value: string, mark: DecimalMark): Understood {
  const text = mark === '.' ? value.replaceAll(',', '') : value.replaceAll('.', '').replace(',', '.')
  const code = mark === '.' ? 'column-decided' : 'column-decided-comma'
  const note = [code, { value, number: new Big(text).toFixed() }] as const
  return { text: hasTwoReadings(text) ? `${text}0` : text, note }
}

/** What has two readings is refused with both, unless the cells of the column show which mark stands before decimals. */
async function decide({ column }: MeantCell, number: string, { markOf }: CellContext): Promise<Understood> {
  const mark = await markOf(column.at)
  if (mark !== undefined && isReadableBy(mark, number)) return decided(number, mark)
  return !number.includes(',') && (hasTwoReadings(number) || manyPoints.test(number))
    ? problem('number-two-readings', bothReadings(number))
    : asItStands
}

/** What a column of numbers makes of a cell. */
export function understandNumber(cell: MeantCell, context: CellContext): Understood | Promise<Understood> {
  if (cell.kind === 'date') return madeDate(cell)
  const written = cell.text.trim()
  if (isShortened(written)) return problem('number-shortened', { value: written })
  const plain = plainNumber(written)
  const short = rounded(plain)
  if (short !== undefined) return { text: short, note: ['decimals-rounded', { value: written }] }
  const number = withoutPercent(plain)
  const percent = plain.slice(number.length)
  const isOpen = !cell.column.isSaid && cell.kind === 'text' && needsMark(number)
  const made: Understood =
    plain === written
      ? asItStands
      : { text: plain, note: ['numbers-made-plain', { value: written, number: plain }] }
  if (!isOpen) return made
  return decide(cell, number, context).then((found) => {
    if (found.text !== undefined) return { ...found, text: found.text + percent }
    return found === asItStands ? made : found
  })
}
