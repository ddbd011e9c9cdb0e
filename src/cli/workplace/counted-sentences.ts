// Numbers with the word beside them, by the plural rules of the reader's language.
import { newCatalogue } from '#definition'
import { commandLanguage } from './command-language.ts'

const english = {
  anchors: '{count} {count: one=anchor other=anchors}',
  cases: '{count} {count: one=case is kept more than once other=cases are kept more than once}',
  entries: '{count} {count: one=entry other=entries}',
  erasures: '{count} {count: one=erasure other=erasures}',
  figures: '{count} {count: one=figure other=figures}',
  findings: '{count} {count: one=finding other=findings}',
  'good-rows': '{count} {count: one=good row other=good rows}',
  'kept-counts': '{count} {count: one=kept count was other=kept counts were}',
  migrations: '{count} {count: one=migration other=migrations}',
  minutes: '{count} {count: one=minute other=minutes}',
  months: '{count} {count: one=month other=months}',
  'new-withdrawn': '{count} {count: one=new record withdrawn other=new records withdrawn}',
  'earlier-back':
    '{count} {count: one=record gets its earlier version back other=records get their earlier version back}',
  'withdrawn-back': '{count} {count: one=withdrawn record comes back other=withdrawn records come back}',
  'waiting-discarded': '{count} {count: one=waiting record discarded other=waiting records discarded}',
  'wait-again': '{count} {count: one=record waits again other=records wait again}',
  problems: '{count} {count: one=problem other=problems}',
  records: '{count} {count: one=record other=records}',
  'records-are': '{count} {count: one=record is other=records are}',
  rows: '{count} {count: one=row other=rows}',
  'rows-left-out': '{count} {count: one=row left out other=rows left out}',
  'total-rows': '{count} {count: one=total row other=total rows}',
} as const

/** A number with its word: `counted('rows', { count: 12 })` is “12 rows”. */
export const { say: counted } = /* @__PURE__ */ newCatalogue('cli-counted', english, commandLanguage)
