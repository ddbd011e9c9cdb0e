// Quantiles of Student's t distribution with whole degrees of freedom, for prediction intervals.

/** The chance that |T| stays within t: the finite sums of Abramowitz and Stegun, 26.7.3 and 26.7.4. */
function chanceWithin(t: number, freedom: number): number {
  const angle = Math.atan(t / Math.sqrt(freedom))
  const [sine, square] = [Math.sin(angle), Math.cos(angle) ** 2]
  const isOdd = freedom % 2 === 1
  if (freedom === 1) return (2 * angle) / Math.PI
  let term = isOdd ? Math.cos(angle) : 1
  let sum = term
  for (let at = isOdd ? 3 : 2; at <= freedom - 2; at += 2) {
    term *= (square * (at - 1)) / at
    sum += term
  }
  return isOdd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum
}

/** The t beyond which, to both sides together, the rate lies. */
export function twoSidedQuantile(rate: number, freedom: number): number {
  let [low, high] = [0, 1]
  while (chanceWithin(high, freedom) < 1 - rate) high *= 2
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2
    if (chanceWithin(middle, freedom) < 1 - rate) low = middle
    else high = middle
  }
  return high
}
