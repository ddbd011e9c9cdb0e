// Small systems of statements at random: who says what of which cell, in which edition and for whose eyes.
import Big from 'big.js'
import * as fc from 'fast-check'
import { total } from '#definition'
import { dayNumber, type Statement } from '../reasoning/statement.ts'
import { atomsOf, intervalIn, targetsOf, type Outline, type Target } from './outlines.ts'

/** A statement at random. */
export interface Said extends Target {
  readonly source: string
  readonly lower: number | null
  readonly upper: number | null
  /** Over which dimensions the source presents this part and those beside it as all there are. */
  readonly claims: readonly boolean[]
  /** 1 is the first edition, 2 a later one. */
  readonly edition: number
  readonly isRestricted: boolean
  /** What the source says of the cell is taken back, up to which edition, for everybody or only for those who see more. */
  readonly takenBack?: { readonly edition: number; readonly isRestricted: boolean } | undefined
}

/** A number, or bounds, that can be true of a cell of so many kinds. */
function boundsUpTo(most: number): fc.Arbitrary<readonly [number | null, number | null]> {
  const number = fc.nat({ max: most })
  return fc.oneof(
    { weight: 5, arbitrary: number.map((value) => [value, value] as const) },
    { weight: 1, arbitrary: number.map((value) => [value, null] as const) },
    { weight: 1, arbitrary: number.map((value) => [null, value] as const) },
    {
      weight: 1,
      arbitrary: fc.tuple(number, number).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
    },
  )
}

interface Kinds {
  /** At most so many statements, apart from whole breakdowns. */
  readonly most?: number
  readonly hasEditions?: boolean
}

const keyOf = ({ source, span, codes, edition }: Said) => [source, span, edition, ...codes].join('|')

function singles(outline: Outline, sources: readonly string[], { hasEditions }: Kinds): fc.Arbitrary<Said> {
  const targets = targetsOf(outline)
  return fc
    .constantFrom(...targets)
    .chain((target) =>
      fc.record({
        source: fc.constantFrom(...sources),
        span: fc.constant(target.span),
        codes: fc.constant(target.codes),
        bounds: boundsUpTo(Math.min(4, atomsOf(outline, target).length * outline.most)),
        claims: fc.tuple(...target.codes.map(() => fc.boolean())),
        edition: hasEditions === true ? fc.constantFrom(1, 1, 1, 2) : fc.constant(1),
        isRestricted: hasEditions === true ? fc.constantFrom(false, false, true) : fc.constant(false),
        takenBack:
          hasEditions === true
            ? fc.option(fc.record({ edition: fc.constantFrom(1, 2), isRestricted: fc.boolean() }), {
                freq: 5,
                nil: undefined,
              })
            : fc.constant(undefined),
      }),
    )
    .map(({ bounds: [lower, upper], claims, ...said }) => ({
      ...said,
      ...{ lower, upper, claims: claims.map((one, at) => one && said.codes[at] !== total) },
    }))
}

/** A source breaks a length of time down by one dimension, exactly and completely. */
function breakdowns(outline: Outline, sources: readonly string[]): fc.Arbitrary<Said[]> {
  const { dimensions, spans, most } = outline
  return fc.nat({ max: dimensions.length - 1 }).chain((over) => {
    const codes = Object.keys(dimensions[over]?.leavesOf ?? {}).filter((code) => code !== total)
    const parts = fc.subarray(codes, { minLength: Math.min(1, codes.length) })
    const values = fc.array(fc.nat({ max: most }), { minLength: codes.length, maxLength: codes.length })
    return fc
      .record({ source: fc.constantFrom(...sources), span: fc.nat({ max: spans.length - 1 }), parts, values })
      .map(({ source, span, parts: listed, values: own }) =>
        listed.map((code, at) => ({
          ...{ source, span, edition: 1, isRestricted: false, lower: own[at] ?? 0, upper: own[at] ?? 0 },
          codes: dimensions.map((_one, place) => (place === over ? code : total)),
          claims: dimensions.map((_one, place) => place === over),
        })),
      )
  })
}

/** What sources say: statements of all kinds, and whole breakdowns. One source says one thing of a cell in one edition. */
export function systems(
  outline: Outline,
  sources: readonly string[],
  kinds: Kinds = {},
): fc.Arbitrary<readonly Said[]> {
  return fc
    .tuple(
      fc.array(singles(outline, sources, kinds), { minLength: 1, maxLength: kinds.most ?? 6 }),
      fc.array(breakdowns(outline, sources), { maxLength: 2 }),
    )
    .map(([some, whole]) => {
      const distinct = new Map<string, Said>()
      for (const one of [...whole.flat(), ...some]) {
        if (!distinct.has(keyOf(one))) distinct.set(keyOf(one), one)
      }
      return [...distinct.values()]
    })
}

const asBig = (value: number | null) => (value === null ? null : new Big(value))

/** The statement as it is reasoned with. */
export function statementOf(outline: Outline, said: Said): Statement {
  const { start, end } = intervalIn(outline, said.span)
  return {
    ...{ source: said.source, start: dayNumber(start), end: dayNumber(end), codes: said.codes },
    ...{ lower: asBig(said.lower), upper: asBig(said.upper), claims: said.claims },
    ...{ marks: 0, vintage: `2024-0${said.edition}-01` },
  }
}
