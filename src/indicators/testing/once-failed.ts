// Systems that once failed, and are tried beside the random ones for ever.
import { total } from '#definition'
import type { Outline } from './outlines.ts'
import type { Kept } from './property-database.ts'
import type { Said } from './random-systems.ts'

const plain = { edition: 1, isRestricted: false }
const exactly = (value: number) => ({ lower: value, upper: value })

/**
 * Records say that February had none and April at least one; a source says that February had one storm. What came of the
 * storms was disputed, and April was forgotten over it (seed 154764788).
 */
const disputedMonth: readonly [readonly Said[], readonly Kept[]] = [
  [
    { ...plain, ...exactly(0), source: 'second', span: 0, codes: ['storm'], claims: [true] },
    { ...plain, ...exactly(1), source: 'first', span: 1, codes: ['storm'], claims: [true] },
    { ...plain, ...exactly(0), source: 'first', span: 0, codes: [total], claims: [false] },
  ],
  [
    { span: 1, completeMonths: 1, counts: [] },
    { span: 4, completeMonths: 0, counts: [{ codes: ['carelessness'], count: 1 }] },
  ],
]

/** A complete breakdown by outcome says that there were none, records know of one: read by sex, both come to the same. */
const disputedNone: readonly [readonly Said[], readonly Kept[]] = [
  [{ ...plain, ...exactly(0), source: 'first', span: 0, codes: ['hurt', total], claims: [true, false] }],
  [{ span: 0, completeMonths: 0, counts: [{ codes: ['hurt', 'not-reported'], count: 1 }] }],
]

/** A yearbook counts three storms, the halves of another source come to four: all that happened was four at least, unmarked. */
const halvesOfOneSide: readonly [readonly Said[], readonly Kept[]] = [
  [
    { ...plain, ...exactly(3), source: 'first', span: 2, codes: ['storm'], claims: [false] },
    { ...plain, ...exactly(2), source: 'second', span: 0, codes: ['storm'], claims: [false] },
    { ...plain, ...exactly(2), source: 'second', span: 1, codes: ['storm'], claims: [false] },
  ],
  [],
]

/** Records know of a flood, and a source that breaks the half-year down completely of none: what it adds up to was exact and unmarked. */
const disputedPart: readonly [readonly Said[], readonly Kept[]] = [
  [
    { ...plain, ...exactly(0), source: 'first', span: 0, codes: ['flood'], claims: [true] },
    { ...plain, ...exactly(3), source: 'first', span: 0, codes: ['carelessness'], claims: [true] },
  ],
  [{ span: 0, completeMonths: 0, counts: [{ codes: ['flood'], count: 1 }] }],
]

/** All were hurt, and all of the hurt of unknown sex: up to one woman was left. */
const nobodyElse: readonly [readonly Said[], readonly Kept[]] = [
  [
    {
      ...plain,
      lower: 0,
      upper: 1,
      source: 'second',
      span: 0,
      codes: ['hurt', total],
      claims: [true, false],
    },
    {
      ...plain,
      ...exactly(1),
      source: 'second',
      span: 0,
      codes: ['hurt', 'not-reported'],
      claims: [false, true],
    },
  ],
  [{ span: 0, completeMonths: 1, counts: [] }],
]

/** A source says of a half-year that there were none at most, and one in its January; another that there were none: one source alone said more. */
const noneAndOne: readonly [readonly Said[], readonly Kept[]] = [
  [
    { ...plain, lower: null, upper: 0, source: 'second', span: 5, codes: [total], claims: [false] },
    { ...plain, ...exactly(1), source: 'second', span: 0, codes: [total], claims: [false] },
    { ...plain, ...exactly(0), source: 'first', span: 5, codes: [total], claims: [false] },
  ],
  [],
]

/** An edition that had counted everything as none, a later one that counts one, and a source that knows of none: how old “none” was depended on which was read first. */
const olderNone: readonly [readonly Said[], readonly Kept[]] = [
  [
    {
      ...plain,
      ...exactly(0),
      source: 'second',
      span: 0,
      codes: ['not-reported', 'male'],
      claims: [true, true],
    },
    {
      ...plain,
      ...exactly(1),
      edition: 2,
      source: 'second',
      span: 0,
      codes: ['unhurt', total],
      claims: [true, false],
    },
    { ...plain, ...exactly(0), source: 'first', span: 0, codes: [total, total], claims: [false, false] },
  ],
  [],
]

const all: Readonly<Record<string, readonly (typeof disputedMonth)[]>> = {
  'nested codes in two halves and a year': [halvesOfOneSide, disputedPart],
  'months, quarters, halves and a year': [noneAndOne],
  'two codes in every length of time': [disputedMonth],
  'two breakdowns by different codes': [disputedNone, nobodyElse, olderNone],
}

/** What once failed on an outline. */
export const onceFailed = ({ name }: Outline): [readonly Said[], readonly Kept[]][] =>
  (all[name] ?? []).map(([said, kept]) => [said, kept])
