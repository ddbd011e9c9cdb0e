// The newest figures that have a number, as headlines print them.
import { isKnown, type Figure } from '#definition'

function inOrderOf(areas: readonly string[], figures: readonly Figure[]): Figure[] {
  return areas.flatMap((area) => figures.filter(({ jurisdiction }) => jurisdiction === area))
}

const isWhole = ({ flags }: Figure) => !flags.includes('not all reported')

/**
 * The newest known figures of a show, one per combination of codes, for the first of the areas that has a complete one,
 * or any. What an area publishes of itself stands before what is made from its members.
 */
export function newestFigures(figures: readonly Figure[], show: string, areas: readonly string[]): Figure[] {
  const known = inOrderOf(
    areas,
    figures.filter((figure) => figure.show === show && isKnown(figure)),
  )
  const area = (known.find(isWhole) ?? known[0])?.jurisdiction
  const own = known.filter(({ jurisdiction }) => jurisdiction === area)
  const period = own
    .map((figure) => figure.period)
    .toSorted()
    .at(-1)
  const newest = own.filter((figure) => figure.period === period)
  const byCodes = Map.groupBy(newest, ({ codes }) => JSON.stringify(codes))
  return [...byCodes.values()].flatMap(
    (same) => same.find(({ origin }) => origin === 'reported') ?? same[0] ?? [],
  )
}
