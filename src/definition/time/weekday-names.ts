// Names of weekdays before a day, long and short, in the languages of the readers: Sunday, ned., пет, e diel.
import { latinWords } from '../words/index.ts'
import { readersLanguages } from './month-names.ts'

let knownWeekdays: ReadonlyMap<string, number> | undefined

/** Their numbers from Sunday (0). A short name that stands for two days of the week in two languages names none. */
function weekdayNames(): ReadonlyMap<string, number> {
  if (knownWeekdays) return knownWeekdays
  const names = new Map<string, Set<number>>()
  for (const language of readersLanguages) {
    for (const weekday of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' })
      for (let at = 0; at < 7; at += 1) {
        const name = latinWords(format.format(new Date(Date.UTC(2023, 0, 1 + at)))).trim()
        names.set(name, (names.get(name) ?? new Set()).add(at))
      }
    }
  }
  const sure = [...names].flatMap(([name, [at, ...others]]) =>
    at === undefined || others.length > 0 ? [] : [[name, at] as const],
  )
  knownWeekdays = new Map(sure)
  return knownWeekdays
}

const beforeDay = /^((?:e\s+)?\p{L}{2,}(?:-\p{L}+)?)[.,]*\s+(?=.*\d{4})(.+)$/iu

/** The weekday that is named before a day, from Sunday (0), and the text behind it; undefined where none is. */
export function findWeekday(text: string): { readonly weekday: number; readonly rest: string } | undefined {
  const [, name = '', rest = ''] = beforeDay.exec(text) ?? []
  const weekday = weekdayNames().get(latinWords(name).trim())
  return weekday === undefined ? undefined : { weekday, rest }
}
