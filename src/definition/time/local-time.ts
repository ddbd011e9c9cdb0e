// Time stamps with a time zone, as programs on telephones write them, become the day and time that the clocks at the place showed.

const stamp =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)$/i

/** Does the text end like a day and a time with a time zone? */
export function hasTimeZone(text: string): boolean {
  return stamp.test(text.trim())
}

/** Milliseconds of the moment, or undefined where there is none such. */
function momentOf(text: string): number | undefined {
  const [, day, time, zone = ''] = stamp.exec(text.trim()) ?? []
  if (day === undefined || time === undefined) return undefined
  const sign = /^[+-]/.test(zone) ? zone : '+00'
  const offset = `${sign.slice(0, 3)}:${sign.replace(':', '').slice(3) || '00'}`
  const moment = Date.parse(`${day}T${time.length === 5 ? `${time}:00` : time}${offset}`)
  // A day that is not in the calendar would slide into the next month.
  const isReal = !Number.isNaN(Date.parse(day)) && new Date(Date.parse(day)).toISOString().startsWith(day)
  return Number.isNaN(moment) || !isReal ? undefined : moment
}

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('en-GB', {
    ...({ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const),
    ...({ second: '2-digit', hourCycle: 'h23', timeZone } as const),
  })
  clocks.set(timeZone, clock)
  return clock
}

/** Day and time at the place, as 2023-03-06T00:30:00; undefined where the text is no such moment. */
export function localTime(text: string, timeZone: string): string | undefined {
  const moment = momentOf(text)
  if (moment === undefined) return undefined
  const parts = clockOf(timeZone).formatToParts(moment)
  const part = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}`
}
