// How a language writes numbers, days and times, and in which order it has its letters. Browsers lack that of some languages: the server, which has it of all, tells them.

/** The day of a date: a pattern such as `{day}. {month} {year}`, and what stands for each month in it. */
interface DayPattern {
  readonly pattern: string
  readonly months: readonly string[]
}

/** Plain data, so that a server can send it to a browser. */
export interface LocaleData {
  /** Between thousands, and before decimals. */
  readonly group: string
  readonly decimal: string
  /** “3 November 2026” and “3 Nov 2026” as the language has them. */
  readonly long: DayPattern
  readonly medium: DayPattern
  /** `{day} {hour}:{minute}`: a medium day with a time, and a time alone. */
  readonly moment: string
  readonly time: string
}

const january = 0
const monthNumbers = Array.from({ length: 12 }, (_none, at) => at + january)
/** A day whose number has one digit, and a time whose hour has one: with a nought before them they are written so. */
const example = (month: number) => new Date(Date.UTC(2026, month, 3, 4, 5))

/** 24 hours everywhere: what officials of one roadmap write to each other has no a.m. in one language alone. */
const utc = { timeZone: 'UTC', hourCycle: 'h23' } as const

const gapOf = ({ type, value }: Intl.DateTimeFormatPart): string => {
  if (type === 'literal') return value
  return value.length === 2 && (type === 'day' || type === 'hour') ? `{${type}2}` : `{${type}}`
}

function dayPattern(language: string, dateStyle: 'long' | 'medium'): DayPattern {
  const format = new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC' })
  const parts = format.formatToParts(example(january))
  const monthOf = (number: number) =>
    format.formatToParts(example(number)).find(({ type }) => type === 'month')?.value ?? ''
  return { pattern: parts.map(gapOf).join(''), months: monthNumbers.map(monthOf) }
}

/** The pattern of a time alone. */
const timePattern = (language: string): string =>
  new Intl.DateTimeFormat(language, { timeStyle: 'short', ...utc })
    .formatToParts(example(january))
    .map(gapOf)
    .join('')

/** The pattern of a moment, with one gap for its day. */
function momentPattern(language: string): string {
  const written = (style: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...style, ...utc }).format(example(january))
  const [day, time] = [written({ dateStyle: 'medium' }), written({ timeStyle: 'short' })]
  const moment = written({ dateStyle: 'medium', timeStyle: 'short' })
  return moment.replace(day, '{day}').replace(time, timePattern(language))
}

/** What the data of this process say of a language. */
function readLocaleData(language: string): LocaleData {
  const parts = new Intl.NumberFormat(language).formatToParts(1_234_567.8)
  const sign = (type: 'group' | 'decimal') => parts.find((part) => part.type === type)?.value ?? ''
  return {
    ...{ group: sign('group'), decimal: sign('decimal') },
    ...{ long: dayPattern(language, 'long'), medium: dayPattern(language, 'medium') },
    ...{ moment: momentPattern(language), time: timePattern(language) },
  }
}

const known = new Map<string, LocaleData>()

/** Takes what a server says of a language in place of what this process knows. */
export function learnLocaleData(language: string, data: LocaleData): void {
  known.set(language, data)
}

/** How a language writes numbers, days and times. */
export function localeDataOf(language: string): LocaleData {
  const data = known.get(language) ?? readLocaleData(language)
  known.set(language, data)
  return data
}

/** A number written in English, `1,234.5`, as another language writes it: `1.234,5`. */
export function decimalIn(written: string, language: string): string {
  if (language === 'en') return written
  const { group, decimal } = localeDataOf(language)
  return written.replaceAll(/[,.]/g, (sign) => (sign === ',' ? group : decimal))
}

const english = new Intl.NumberFormat('en')

/** A number with its thousands grouped, three decimals at most. */
export const numberIn = (value: number, language = 'en'): string => decimalIn(english.format(value), language)

const fill = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replaceAll(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap)

const padded = (number: number) => String(number).padStart(2, '0')

/** A day by its numbers, the month from 0: `3. novembar 2026.` */
function dayOf({ pattern, months }: DayPattern, [year, month, day]: readonly [number, number, number]) {
  const numbers = { day: String(day), day2: padded(day), year: String(year) }
  return fill(pattern, { ...numbers, month: months[month] ?? '' })
}

/** A day, such as `2026-11-03`, in words; what is none stays as it is. */
export function dayIn(day: string, language: string, length: 'long' | 'medium' = 'long'): string {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? []
  if (year === undefined) return day
  return dayOf(localeDataOf(language)[length], [Number(year), Number(month) - 1, Number(date)])
}

/** The time of a moment by the clock of this process. */
export function clockTimeIn(at: Date, language: string, pattern = localeDataOf(language).time): string {
  const [hour, minute] = [at.getHours(), at.getMinutes()]
  const medium = localeDataOf(language).medium
  return fill(pattern, {
    ...{ hour: String(hour), hour2: padded(hour), minute: padded(minute) },
    day: dayOf(medium, [at.getFullYear(), at.getMonth(), at.getDate()]),
  })
}

/** A moment with its day by the clock of this process. */
export const momentIn = (at: Date, language: string): string =>
  clockTimeIn(at, language, localeDataOf(language).moment)

const collators = new Map<string, Intl.Collator>()

/** Compares two names as readers of the language look for them, where people read a list; what programs read has an order of its own: `Č` behind `C`, “2” before “10”. */
export function alphabetOf(language: string): (one: string, other: string) => number {
  const collator = collators.get(language) ?? new Intl.Collator(language, { numeric: true })
  collators.set(language, collator)
  return collator.compare
}
