// The most that a count can be and still be usual: a quantile of the Poisson or, where counts vary more, negative binomial distribution.

/**
 * The smallest count that is not exceeded with this probability.
 *
 * @param dispersion variance over mean; 1 for Poisson
 */
export function countQuantile(mean: number, dispersion: number, probability: number): number {
  const isPoisson = dispersion <= 1 + 1e-9
  const size = mean / (dispersion - 1)
  // In logarithms: the probability of 0 alone would be too small a number where the mean is large.
  let log = isPoisson ? -mean : -size * Math.log(dispersion)
  let sum = Math.exp(log)
  let count = 0
  while (sum < probability && count < mean * 1000 + 1000) {
    const ratio = isPoisson
      ? mean / (count + 1)
      : ((size + count) / (count + 1)) * ((dispersion - 1) / dispersion)
    log += Math.log(ratio)
    count += 1
    sum += Math.exp(log)
  }
  return count
}
