// Printed numbers are rounded: between which limits the number behind them lies.
import Big from 'big.js'
import type { Bounds, UnitKind } from '../../codes/index.ts'
import { boundsOf, type Observation } from '../../roadmap/index.ts'

/** Half of the last digit that is printed: 0.05 for 514.6, 0.5 for 12. */
function halfOfLastDigit(printed: string): Big {
  const decimals = printed.split('.')[1]?.length ?? 0
  return new Big(10).pow(-decimals).div(2)
}

/**
 * The bounds of an observation as wide as its rounding allows. Counts are whole and are not rounded; what is measured, paid
 * or in percent may lie half of its last digit above or below.
 */
export function roundedBounds(observation: Observation, kind: UnitKind): Bounds {
  const { lower, upper } = boundsOf(observation)
  if (kind === 'count') return { lower, upper }
  return {
    lower: lower === null ? null : new Big(lower).minus(halfOfLastDigit(lower)).toFixed(),
    upper: upper === null ? null : new Big(upper).plus(halfOfLastDigit(upper)).toFixed(),
  }
}
