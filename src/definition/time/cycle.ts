// Reporting cycles: which period report number n covers. A rule, not a list, so that the next report is known too.
import { addDays, type Interval } from './interval.ts'
import { getInterval, shiftPeriod } from './period.ts'
import type { Text } from '../words/index.ts'

/** One product of a cycle: the KPI report, the narrative report. They may cover different periods. */
export interface CycleProduct {
  readonly id: string
  readonly name: Text
  /** Reports of this product that do not follow the rule: number → period. */
  readonly exceptions?: Readonly<Record<number, string>>
  /** Days after the end of its period by which a report is due. Not said where no source sets a day. */
  readonly dueDays?: number
  /** The same for single jurisdictions that set a day of their own. */
  readonly dueDaysOf?: Readonly<Record<string, number>>
  /** Days on which single reports are due, by their numbers; they stand before the rule. */
  readonly dueOn?: Readonly<Record<number, string>>
  /** Its reports are submitted jurisdiction by jurisdiction, and are made of figures. */
  readonly submits?: 'figures'
  /** The level of the roadmap whose elements it goes through; it expects no figures then. */
  readonly level?: string
  /** The document that it submits, by its id: edition by edition, with each report that closes a year, and for all of it. */
  readonly document?: string
}

/** What comes after the last report of a cycle. */
export interface CycleEnd {
  /** Number of the last report. */
  readonly report: number
  /** That it ends and what follows, in a sentence. */
  readonly text: Text
  /** The web page of what follows. */
  readonly address: string
  readonly source: string
}

export interface CycleRule {
  /** Report 1 covers this period. */
  readonly first: string
  /** Report 2 covers this period; every later one the next of the same length. */
  readonly second: string
  readonly products: readonly CycleProduct[]
  /** Not said where it goes on. */
  readonly end?: CycleEnd
  readonly source: string
}

/** The period that report number n of a product covers. Throws on a number below 1 or an unknown product. */
export function periodOfReport(rule: CycleRule, report: number, product: string): string {
  const found = rule.products.find((candidate) => candidate.id === product)
  if (!found) throw new Error(`There is no product “${product}” in this cycle.`)
  if (!Number.isInteger(report) || report < 1)
    throw new Error(`Reports are numbered from 1; ${report} is none.`)
  const exception = found.exceptions?.[report]
  if (exception) return exception
  const period = report === 1 ? rule.first : shiftPeriod(rule.second, report - 2)
  return found.document === undefined ? period : period.slice(0, 4)
}

/** Whether a product has a report of that number: of a document those that close a year. */
function isReported(rule: CycleRule, product: string, report: number): boolean {
  const found = rule.products.find(({ id }) => id === product)
  if (found?.document === undefined || found.exceptions?.[report] !== undefined) return true
  const { end } = getInterval(report === 1 ? rule.first : shiftPeriod(rule.second, report - 2))
  return end.endsWith('-12-31')
}

/** The day on which a report is due, of a jurisdiction where one is named; null where none is set. */
export function dueDay(
  rule: CycleRule,
  product: string,
  report: number,
  jurisdiction?: string,
): string | null {
  const { dueDays, dueDaysOf = {}, dueOn = {} } = rule.products.find(({ id }) => id === product) ?? {}
  const own = jurisdiction === undefined ? undefined : dueDaysOf[jurisdiction]
  if (own === undefined && dueOn[report] !== undefined) return dueOn[report]
  const days = own ?? dueDays
  return days === undefined ? null : addDays(getInterval(periodOfReport(rule, report, product)).end, days)
}

/** One report of a product: its number, its period, and the day on which it is due, where one is set. */
export interface CycleReport {
  readonly report: number
  readonly period: string
  readonly due: string | null
}

/** The reports of a product whose period has begun, the newest first: those that can be worked on. */
export function reportsBegun(rule: CycleRule, product: string, today: string): CycleReport[] {
  return reportsUntil(rule, product, today, ({ start }) => start > today)
}

/** The reports of a product whose period is over, the newest first. Throws on an unknown product. */
export function reportsUntil(
  rule: CycleRule,
  product: string,
  today: string,
  isLater = ({ end }: Interval) => end >= today,
): CycleReport[] {
  const reports: CycleReport[] = []
  for (let report = 1; report <= (rule.end?.report ?? Infinity); report += 1) {
    const period = periodOfReport(rule, report, product)
    if (!isReported(rule, product, report)) continue
    const interval = getInterval(period)
    if (isLater(interval)) return reports.toReversed()
    reports.push({ report, period, due: dueDay(rule, product, report) })
  }
  return reports.toReversed()
}
