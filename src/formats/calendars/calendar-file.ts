// Days as a calendar file (iCalendar, RFC 5545).

/** One day in it. */
export interface CalendarDay {
  /** The same at every reading, so that a program knows it again. */
  readonly id: string
  /** `2024-06-30` */
  readonly day: string
  readonly title: string
  readonly text: string
}

const escaped = (text: string) =>
  text
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll(/\r?\n/g, String.raw`\n`)
    .replaceAll(/\p{Cc}/gu, '')

/** No line is longer than this, counted in bytes; it goes on after a blank. */
const longest = 74

/** A line folded between signs, never within one. */
function folded(line: string): string {
  const parts: string[] = []
  let [part, bytes] = ['', 0]
  for (const sign of line) {
    const size = Buffer.byteLength(sign)
    if (bytes + size > longest) {
      parts.push(part)
      part = ''
      bytes = 0
    }
    part += sign
    bytes += size
  }
  return [...parts, part].join('\r\n ')
}

const plain = (day: string) => day.replaceAll('-', '')

function nextDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}

/**
 * The bytes of a calendar.
 *
 * @param name what it is called in the program of its reader
 * @param at when it was made
 */
export function calendarFile(name: string, days: readonly CalendarDay[], at: Date): string {
  const stamp = `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
  const events = days.flatMap(({ id, day, title, text }) => [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${plain(day)}`,
    `DTEND;VALUE=DATE:${plain(nextDay(day))}`,
    `SUMMARY:${escaped(title)}`,
    ...(text === '' ? [] : [`DESCRIPTION:${escaped(text)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ])
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Waymark//EN', 'CALSCALE:GREGORIAN']
  const lines = [...head, `X-WR-CALNAME:${escaped(name)}`, ...events, 'END:VCALENDAR']
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}
