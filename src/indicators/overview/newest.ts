// Which of the figures of one area is said first: the newest whole one, and what is newer and not whole. Pure.
import { getInterval, isKnown, isLess, type Figure } from '#definition'

/** States that say more than that nobody reported. */
const telling: ReadonlySet<Figure['state']> = new Set(['withheld', 'not available', 'not computable'])

/** Does a figure speak for its area? What one member alone reported is no figure of a group. */
export function speaksForArea({ coverage }: Figure): boolean {
  return coverage === undefined || coverage.of === 1 || coverage.reporting > 1
}

/**
 * Has the period ended, and does the figure say all that it is to say? Where records leave an amount open, nothing more
 * will come: then it is whole as it is, known from below.
 */
export function isWhole(figure: Figure, today: string): boolean {
  const { period, lower, upper, flags } = figure
  const isSaid = lower !== null && (upper !== null || flags.includes('answers missing'))
  return isSaid && getInterval(period).end < today && !isLess(figure)
}

/** The newest first; of one period the whole one first, then what an area itself publishes. */
function inOrder(figures: readonly Figure[], today: string): Figure[] {
  const isPart = (figure: Figure) => (isWhole(figure, today) ? 0 : 1)
  const isMade = ({ origin }: Figure) => (origin === 'reported' ? 0 : 1)
  return figures.toSorted(
    (a, b) => b.period.localeCompare(a.period) || isPart(a) - isPart(b) || isMade(a) - isMade(b),
  )
}

export interface NewestFigures {
  readonly latest: Figure | null
  readonly newer: Figure | null
}

/**
 * Of the figures of one show, area and combination of codes: that of the newest whole period and what is newer; where no
 * period is whole the newest that has ended, else the one under way. A state that says why there is none stands for it
 * where nothing is known.
 *
 * @param today day by which a period has ended or not
 */
export function newestOf(figures: readonly Figure[], today: string): NewestFigures {
  const speaking = inOrder(figures.filter(speaksForArea), today)
  const known = speaking.filter(isKnown)
  const hasEnded = ({ period }: Figure) => getInterval(period).end < today
  const latest = known.find((figure) => isWhole(figure, today)) ?? known.find(hasEnded) ?? known[0]
  if (!latest) return { latest: speaking.find(({ state }) => telling.has(state)) ?? null, newer: null }
  const newer = known[0]
  return { latest, newer: newer && newer.period > latest.period ? newer : null }
}

/** The figures through time, oldest first, one for each period. */
export function seriesOf(figures: readonly Figure[], today: string): Figure[] {
  const known = inOrder(
    figures.filter((figure) => isKnown(figure) && speaksForArea(figure)),
    today,
  )
  const byPeriod = Map.groupBy(known, ({ period }) => period)
  return [...byPeriod.values()].flatMap((same) => same[0] ?? []).toReversed()
}

/** The figure of that period, whole before partial and published before made; null where there is none. */
export function figureOf(figures: readonly Figure[], period: string, today: string): Figure | null {
  const own = inOrder(
    figures.filter((figure) => figure.period === period),
    today,
  )
  return own.find(isKnown) ?? own[0] ?? null
}
