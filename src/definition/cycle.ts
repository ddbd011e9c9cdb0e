// Reporting cycles: which period report number n covers. A rule, not a list, so that the next report is known too.
import { shiftPeriod } from './period.ts'
import type { Text } from './text.ts'

/** One product of a cycle: the KPI report, the narrative report. They may cover different periods. */
export interface CycleProduct {
  readonly id: string
  readonly name: Text
  /** Reports of this product that do not follow the rule: number → period. */
  readonly exceptions?: Readonly<Record<number, string>>
}

export interface CycleRule {
  /** Report 1 covers this period. */
  readonly first: string
  /** Report 2 covers this period; every later one the next of the same length. */
  readonly second: string
  readonly products: readonly CycleProduct[]
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
  return report === 1 ? rule.first : shiftPeriod(rule.second, report - 2)
}
