// A figure made of stocks takes all of them from one day: the newest on which all are known. Pure.
import type { Indicator, MeasureValue, MeasureValues } from '#definition'

/** The stocks that have to be of one day. What is known once a year, such as the population, is of any day of it. */
function stocksAmong({ measures }: Indicator, needed: readonly string[]): string[] {
  return needed.filter((id) => {
    const measure = measures[id]
    return measure?.kind === 'latest' && measure.ofYear !== true
  })
}

const daysOf = (value: MeasureValue | undefined): string[] =>
  (value?.days ?? []).flatMap(({ day }) => day ?? [])

/** The days on which all stocks of a figure are known, the newest first; undefined where it has none. */
export function sharedDays(
  indicator: Indicator,
  needed: readonly string[],
  values: MeasureValues,
): readonly string[] | undefined {
  const [first, ...others] = stocksAmong(indicator, needed).map((id) => daysOf(values[id]))
  return first?.filter((day) => others.every((own) => own.includes(day)))
}

/** A measure on one day; nothing is known of it where that day is not among its own. */
function onDay(value: MeasureValue | undefined, day: string): MeasureValue | undefined {
  return value?.days?.find((one) => one.day === day)
}

/**
 * The values of one day, and which day it is.
 *
 * @param asked the day of the row, where one was found that all of it share; else the newest that the figure has itself
 * @returns no value for a stock where its figure has no day that all stocks share
 */
export function atOneDay(
  indicator: Indicator,
  needed: readonly string[],
  values: MeasureValues,
  asked: string | undefined,
): { readonly values: MeasureValues; readonly day?: string } {
  const stocks = stocksAmong(indicator, needed)
  const shared = sharedDays(indicator, needed, values)
  if (!shared) return { values }
  const day = asked !== undefined && shared.includes(asked) ? asked : shared[0]
  if (day === undefined) {
    // A single stock may still say why it has no value.
    return stocks.length === 1 ? { values } : { values: without(values, stocks) }
  }
  const chosen = Object.fromEntries(stocks.map((id) => [id, onDay(values[id], day)]))
  return { values: { ...values, ...chosen }, day }
}

function without(values: MeasureValues, stocks: readonly string[]): MeasureValues {
  return Object.fromEntries(Object.entries(values).filter(([id]) => !stocks.includes(id)))
}
