// What random systems of statements are about: lengths of time and codes that are small enough to write down every way in
// which it can have been. Written out by hand, and nothing of it taken from the code that is tested.
import { getInterval, total, type Interval } from '#definition'

/** A length of time, by the pieces of which it is made. */
interface TimeSpan {
  readonly name: string
  /** Where it is none of the named periods. */
  readonly interval?: Interval
  /** Numbers of its first and its last piece. */
  readonly first: number
  readonly last: number
}

/** Each code with the finest codes of which it is made. */
type Leaves = Readonly<Record<string, readonly string[]>>

export interface Outline {
  readonly name: string
  readonly element: string
  /** The figure that is asked, and the measure's own codes. */
  readonly show: string
  readonly spans: readonly TimeSpan[]
  readonly dimensions: readonly { readonly id: string; readonly leavesOf: Leaves }[]
  /** Up to how many there are of each finest kind in each piece of time. */
  readonly most: number
  /** The code under which records keep a finest kind, where it is another: records say the finest that there is. */
  readonly recordedAs?: Readonly<Record<string, string>>
}

const causes: Leaves = {
  [total]: ['wind', 'flood', 'carelessness'],
  storm: ['wind', 'flood'],
  wind: ['wind'],
  flood: ['flood'],
  carelessness: ['carelessness'],
}
const stormOrNot: Leaves = {
  [total]: ['storm', 'carelessness'],
  storm: ['storm'],
  carelessness: ['carelessness'],
}
const sexes: Leaves = {
  [total]: ['female', 'male', 'not-reported'],
  female: ['female'],
  male: ['male'],
  'not-reported': ['not-reported'],
}
const outcomes: Leaves = {
  [total]: ['unhurt', 'hurt', 'drowned', 'not-reported'],
  unhurt: ['unhurt'],
  hurt: ['hurt'],
  drowned: ['drowned'],
  'not-reported': ['not-reported'],
}

/** Three months, then a quarter, then half a year: every length there is. */
const everyLength: readonly TimeSpan[] = [
  { name: '2023-01', first: 0, last: 0 },
  { name: '2023-02', first: 1, last: 1 },
  { name: '2023-03', first: 2, last: 2 },
  { name: '2023-Q1', first: 0, last: 2 },
  { name: '2023-Q2', first: 3, last: 3 },
  { name: '2023-H1', first: 0, last: 3 },
  { name: '2023-H2', first: 4, last: 4 },
  { name: '2023', first: 0, last: 4 },
]

/** Two years, each of two halves, and the time from the middle of the one to that of the other. */
const overNewYear: readonly TimeSpan[] = [
  { name: '2022-H1', first: 0, last: 0 },
  { name: '2022-H2', first: 1, last: 1 },
  { name: '2022', first: 0, last: 1 },
  { name: '2022/23', first: 1, last: 2, interval: { start: '2022-07-01', end: '2023-06-30' } },
  { name: '2023-H1', first: 2, last: 2 },
  { name: '2023-H2', first: 3, last: 3 },
  { name: '2023', first: 2, last: 3 },
]

const calls = { element: 'rescue-calls', show: 'calls' }

export const outlines: readonly Outline[] = [
  {
    ...calls,
    name: 'nested codes in two halves and a year',
    spans: [
      { name: '2023-H1', first: 0, last: 0 },
      { name: '2023-H2', first: 1, last: 1 },
      { name: '2023', first: 0, last: 1 },
    ],
    dimensions: [{ id: 'call-cause', leavesOf: causes }],
    most: 3,
  },
  {
    ...calls,
    name: 'months, quarters, halves and a year',
    spans: everyLength,
    dimensions: [{ id: 'call-cause', leavesOf: { [total]: [total] } }],
    most: 3,
  },
  {
    ...calls,
    name: 'two codes in every length of time',
    spans: everyLength,
    dimensions: [{ id: 'call-cause', leavesOf: stormOrNot }],
    most: 1,
    recordedAs: { storm: 'wind' },
  },
  {
    ...calls,
    name: 'times over New Year',
    spans: overNewYear,
    dimensions: [{ id: 'call-cause', leavesOf: { [total]: [total] } }],
    most: 3,
  },
  {
    element: 'rescued-persons',
    show: 'persons',
    name: 'two breakdowns by different codes',
    spans: [{ name: '2023', first: 0, last: 0 }],
    dimensions: [
      { id: 'outcome', leavesOf: outcomes },
      { id: 'sex', leavesOf: sexes },
    ],
    most: 1,
  },
]

/** A stock: one day of it. */
export const stockOutline: Outline = {
  element: 'lifeguards',
  show: 'guards',
  name: 'a stock on a day',
  spans: [{ name: '2023', first: 0, last: 0 }],
  dimensions: [{ id: 'sex', leavesOf: sexes }],
  most: 3,
}

/** A cell: a length of time, by its place in the outline, and a code per dimension. */
export interface Target {
  readonly span: number
  readonly codes: readonly string[]
}

const productOf = (lists: readonly (readonly string[])[]): string[][] =>
  lists.reduce<string[][]>((all, own) => all.flatMap((one) => own.map((code) => [...one, code])), [[]])

/** The days of a length of time. */
export function intervalIn({ spans }: Outline, span: number): Interval {
  const { name = '', interval } = spans[span] ?? {}
  return interval ?? getInterval(name)
}

/** All cells of an outline. */
export function targetsOf({ spans, dimensions }: Outline): Target[] {
  const codes = productOf(dimensions.map(({ leavesOf }) => Object.keys(leavesOf)))
  return spans.flatMap((_one, span) => codes.map((own) => ({ span, codes: own })))
}

/** The finest kinds in pieces of time of which a cell is made, by their number. */
export function atomsOf({ spans, dimensions }: Outline, { span, codes }: Target): number[] {
  const { first, last } = spans[span] ?? { first: 0, last: -1 }
  let atoms = Array.from({ length: last - first + 1 }, (_one, at) => first + at)
  for (const [at, { leavesOf }] of dimensions.entries()) {
    const every = leavesOf[total] ?? []
    const own = (leavesOf[codes[at] ?? ''] ?? []).map((leaf) => every.indexOf(leaf))
    atoms = atoms.flatMap((atom) => own.map((leaf) => atom * every.length + leaf))
  }
  return atoms
}

/** How many finest kinds in pieces of time there are in all. */
function sizeOf(outline: Outline): number {
  const pieces = Math.max(...outline.spans.map(({ last }) => last)) + 1
  return outline.dimensions.reduce((size, { leavesOf }) => size * (leavesOf[total] ?? []).length, pieces)
}

const known = new Map<Outline, readonly (readonly number[])[]>()

/** Every way in which it can have been: how many there were of each finest kind in each piece of time. */
export function everyWorld(outline: Outline): readonly (readonly number[])[] {
  const found = known.get(outline)
  if (found) return found
  const [size, base] = [sizeOf(outline), outline.most + 1]
  const worlds = Array.from({ length: base ** size }, (_one, at) =>
    Array.from({ length: size }, (_atom, place) => Math.floor(at / base ** place) % base),
  )
  known.set(outline, worlds)
  return worlds
}
