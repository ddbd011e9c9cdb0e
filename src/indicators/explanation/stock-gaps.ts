// Why a stock that registers count is not known: who has stated no opening stock, or not every month since.
import { currentDay, getInterval, shiftPeriod, type StockGap } from '#definition'
import { sql, type Database } from '#storage'
import type { MeasurePlan } from '../plan/index.ts'

interface GapRow {
  readonly jurisdiction: string
  readonly register: string
  readonly institution: string
  /** `2024-05`: the last month at whose end the institution knows its stock; null where no opening stock is stated. */
  readonly known: string | null
  /** The last month of the period that has begun. */
  readonly wanted: string
}

/**
 * What is lacking for a stock in a period, institution by institution; nothing where the measure is no stock that is
 * counted, and nothing for those who may not read the registers: who said what is not for them.
 */
export async function readStockGaps(
  tx: Database,
  { counted, registers }: MeasurePlan,
  { period, areas }: { readonly period: string; readonly areas: readonly string[] },
): Promise<StockGap[]> {
  if (counted !== 'holding') return []
  const { end } = getInterval(period)
  const { rows } = await sql<GapRow>`
    select k.jurisdiction, k.register, k.institution, to_char(wanted.month, 'YYYY-MM') as wanted, to_char((
        select max(s.month) from own_stock_month s
        where s.jurisdiction = k.jurisdiction and s.register = k.register and s.institution = k.institution
          and s.month <= wanted.month), 'YYYY-MM') as known
    from keeping_institution k
      cross join (select date_trunc('month', least(${end}::date, ${currentDay()}::date)::timestamp)::date as month) wanted
    where k.register = any (${[...registers]}::text[]) and k.jurisdiction = any (${[...areas]}::text[])
      and 'restricted' = any ((select readable_audiences())::text[])
    order by 1, 2, 3`.execute(tx)
  return rows.flatMap(({ wanted, known: knownTo, ...own }) => {
    if (knownTo !== null && knownTo >= wanted) return []
    return [{ ...own, knownTo, lacking: knownTo === null ? null : shiftPeriod(knownTo, 1) }]
  })
}
