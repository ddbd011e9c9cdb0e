// Who reports a figure that stands beside a headline, where that is not said already.
import type { Figure } from '../indicators/index.ts'

type Coverage = Figure['coverage']

const isSame = (a: Coverage, b: Coverage) =>
  a?.reporting === b?.reporting && a?.of === b?.of && a?.complete === b?.complete

/**
 * Nothing where all report, where none does of what is not reported, or where the headline says the same.
 * A headline of null says nothing.
 */
export function coverageBeside({ coverage }: Figure, headline: Figure | null): Coverage {
  const isSaid =
    (coverage?.reporting === coverage?.of && coverage?.complete === undefined) ||
    coverage?.reporting === 0 ||
    isSame(coverage, headline?.coverage)
  return isSaid ? undefined : coverage
}
