// Lots for simulations: counts of a mean and a dispersion.

/** Lots that fall the same way every time. */
export function newLots(seed: number) {
  let state = seed
  const chance = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state + 0.5) / 2 ** 32
  }
  const normal = () => Math.sqrt(-2 * Math.log(chance())) * Math.cos(2 * Math.PI * chance())
  const poisson = (mean: number) => {
    let [left, count] = [Math.exp(-mean) > 0 ? chance() : 1, 0]
    while (left > Math.exp(-mean)) {
      left *= chance()
      count += 1
    }
    return count
  }
  /** Marsaglia and Tsang’s way to the gamma distribution; a shape below 1 by one more than it. */
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * chance() ** (1 / shape)
    const [d, x] = [shape - 1 / 3, normal()]
    const v = (1 + x / Math.sqrt(9 * d)) ** 3
    return v > 0 && Math.log(chance()) < x * x * 0.5 + d - d * v + d * Math.log(v) ? d * v : gamma(shape)
  }
  const count = (mean: number, dispersion: number) =>
    dispersion === 1 ? poisson(mean) : poisson(gamma(mean / (dispersion - 1)) * (dispersion - 1))
  return { chance, count }
}
