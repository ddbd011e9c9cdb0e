// The periods of which anything is said: what lies before and after them needs a sentence and no columns. Pure.
import type { Figure } from '#definition'

/** From one period to another, both included. */
export interface Stretch {
  readonly from: string
  readonly to: string
}

export interface ToldPeriods {
  readonly periods: readonly string[]
  /** Periods at either end for which nothing is reported at all. */
  readonly silent: readonly Stretch[]
}

const isTelling = ({ state, flags }: Figure) => state !== 'not reported' || flags.length > 0

/**
 * Leaves out periods without any figure before the first that has one and after the last; an end that the reader chose
 * stays, and so does everything where nothing is known.
 */
export function toldPeriods(
  periods: readonly string[],
  figures: readonly Figure[],
  chosen: { readonly from?: string | undefined; readonly to?: string | undefined },
): ToldPeriods {
  const telling = new Set(figures.filter(isTelling).map(({ period }) => period))
  const isTold = (period: string) => telling.has(period)
  if (!periods.some(isTold)) return { periods, silent: [] }
  const first = chosen.from === undefined ? periods.findIndex(isTold) : 0
  const last = chosen.to === undefined ? periods.findLastIndex(isTold) : periods.length - 1
  const silent = [periods.slice(0, first), periods.slice(last + 1)].flatMap((left): Stretch[] => {
    const [from, to] = [left[0], left.at(-1)]
    return from === undefined || to === undefined ? [] : [{ from, to }]
  })
  return { periods: periods.slice(first, last + 1), silent }
}
