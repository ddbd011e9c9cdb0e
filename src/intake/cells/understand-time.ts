// Days, times and periods as they are meant: by the clocks of the place, in plain signs, with nothing dropped unsaid.
import {
  findInterval,
  hasTimeZone,
  localTime,
  plainPeriod,
  plainSigns,
  readDay,
  withoutTime,
} from '#definition'
import { asItStands, problem, type CellContext, type MeantCell, type Understood } from './understood.ts'

/** A time stamp with a zone becomes the day, or the time, of the place. Whose place it is has to be known. */
function placeTime({ column, row }: MeantCell, text: string, { zoneOf }: CellContext): Understood {
  const zone = zoneOf(row.cells)
  const local = zone === undefined ? undefined : localTime(text, zone)
  if (zone === undefined || local === undefined) return problem('time-zone-unknown', { value: text })
  const day = column.kind === 'day' ? local.slice(0, 10) : local
  return { text: day, note: ['days-of-place', { value: text, zone, day }] }
}

const midnight = /[T ]0?0:00(?::00)?(?:\.0+)?$/

/** A day in the signs of a typewriter, without the apostrophe by which spreadsheet programs are kept from counting. */
const plainDay = (text: string) => plainSigns(text).replace(/^'(?=\d)/, '')

/** In our own layout a day may be written in words too; a time of day behind it is left out, and said. */
function ownDay(written: string, plain: string): Understood {
  const cut = withoutTime(plain)
  const isCut = cut !== plain && /\d{4}/.test(cut)
  const day = readDay(isCut ? cut : plain, {})
  if (isCut && 'value' in day) {
    if (midnight.test(plain)) return { text: cut }
    return { text: cut, note: ['times-left-out', { value: written }] }
  }
  // What is asked about the day is asked without the time: 3/5/2023 12:00 AM has two readings as 3/5/2023 has.
  if (isCut && 'refusal' in day && day.refusal.code !== 'day-unreadable') return { text: cut }
  const isInWords = 'value' in day && /\p{L}/u.test(plain) && !midnight.test(plain)
  if (isInWords) return { text: day.value, note: ['days-made-plain', { value: written, day: day.value }] }
  return plain === written ? asItStands : { text: plain }
}

/** What a column of days, or of days and times, makes of a cell. */
export function understandTime(cell: MeantCell, context: CellContext): Understood {
  const written = cell.text.trim()
  const plain = plainDay(written)
  if (hasTimeZone(plain)) return placeTime(cell, plain, context)
  const { kind, hasDateOrder } = cell.column
  if (kind === 'day' && !hasDateOrder) return ownDay(written, plain)
  const isCut = kind === 'day' && withoutTime(plain) !== plain && !midnight.test(plain)
  const text = plain === written ? {} : { text: plain }
  return isCut ? { ...text, note: ['times-left-out', { value: written }] } : text
}

/** A month that became a date looks like a day. What the cell shows is taken where that is a period. */
export function understandPeriod(cell: MeantCell): Understood {
  const written = cell.text.trim()
  if (cell.kind === 'date') {
    return findInterval(written.toUpperCase())
      ? asItStands
      : problem('period-as-date', { value: cell.shown ?? written })
  }
  const period = plainPeriod(written)
  return period === written
    ? asItStands
    : { text: period, note: ['periods-made-plain', { value: written, period }] }
}
