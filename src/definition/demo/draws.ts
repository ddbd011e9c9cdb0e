// Seeded draws for invented records: the same seed gives the same draws, on every machine, for ever.

/** Choices and how often each is to come, prepared once. Weights need not add up to anything. */
export interface Weighted<Choice> {
  readonly choices: readonly Choice[]
  /** The share of all up to and with each choice; the last is 1. */
  readonly upTo: readonly number[]
}

/** `weighted({ car: 5, bus: 1 })`: a car five times as often as a bus. */
export function weighted<Choice extends string>(weights: Readonly<Record<Choice, number>>): Weighted<Choice> {
  const entries = Object.entries<number>(weights).filter(([, weight]) => weight > 0)
  const all = entries.reduce((sum, [, weight]) => sum + weight, 0)
  let sum = 0
  const upTo = entries.map(([, weight]) => (sum += weight) / all)
  return { choices: entries.map(([choice]) => choice as Choice), upTo }
}

export interface Draws {
  /** A share from 0 to below 1. */
  readonly share: () => number
  /** True that often: 0.1 is one in ten. */
  readonly chance: (likelihood: number) => boolean
  /** A whole number between the two, both among them. */
  readonly whole: (least: number, most: number) => number
  readonly pick: <Choice>(choices: Weighted<Choice>) => Choice
  readonly oneOf: <Choice>(choices: readonly [Choice, ...Choice[]]) => Choice
  /** How many happen where so many are expected on average. */
  readonly count: (expected: number) => number
  /** An identifier in the form of a UUID. */
  readonly id: () => string
}

/** A 32-bit number from a text (FNV-1a), to start a stream of draws with. */
function hashOf(text: string, basis: number): number {
  let hash = basis >>> 0
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619) >>> 0
  return hash
}

/** 32 random bits per call: the generator sfc32, which passes PractRand. */
function newBits(name: string): () => number {
  const [first, second, third] = [0x811c9dc5, 0x9e3779b9, 0x243f6a88].map((basis) => hashOf(name, basis))
  let [a = 0, b = 0, c = 0, counter] = [first, second, third, 1]
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return sum >>> 0
  }
  for (let round = 0; round < 15; round += 1) next()
  return next
}

const hex = (bits: number, length: number) => (bits >>> 0).toString(16).padStart(8, '0').slice(0, length)

/** Poisson by multiplying shares; beyond thirty the normal distribution is as good and does not slow down. */
function poisson(share: () => number, expected: number): number {
  if (expected > 30) {
    const normal = Math.sqrt(-2 * Math.log(1 - share())) * Math.cos(2 * Math.PI * share())
    return Math.max(0, Math.round(expected + Math.sqrt(expected) * normal))
  }
  const limit = Math.exp(-expected)
  let happened = 0
  for (let left = share(); left > limit; left *= share()) happened += 1
  return happened
}

/** A stream of draws of its own for everything that has a name: adding one stream changes no other. */
export function drawsFor(seed: number, ...names: readonly (string | number)[]): Draws {
  const bits = newBits([seed, ...names].join('/'))
  const share = () => bits() / 4_294_967_296
  const whole = (least: number, most: number) => least + Math.floor(share() * (most - least + 1))
  return {
    share,
    chance: (likelihood) => share() < likelihood,
    whole,
    pick: ({ choices, upTo }) => {
      const drawn = share()
      const at = upTo.findIndex((limit) => drawn < limit)
      const choice = choices.at(at)
      if (choice === undefined) throw new Error('Nothing can be drawn from no choices.')
      return choice
    },
    oneOf: (choices) => choices[whole(0, choices.length - 1)] ?? choices[0],
    count: (expected) => poisson(share, expected),
    id: () => {
      const [one, two, three, four] = [bits(), bits(), bits(), bits()]
      return `${hex(one, 8)}-${hex(two, 4)}-4${hex(two << 16, 3)}-a${hex(three, 3)}-${hex(three << 16, 4)}${hex(four, 8)}`
    },
  }
}
