// Several sources beside each other, without a database: a dispute about one month takes nothing from the others.
import { describe, expect, test } from 'vitest'
import Big from 'big.js'
import { findBreakdownCodes, getDataElement, getInterval, total } from '#definition'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { allSources } from './all-sources.ts'
import { latticeOf } from './lattice.ts'
import { marks } from './marks.ts'
import { dayNumber, type Statement } from './statement.ts'

const causes = findBreakdownCodes(ruritania, 'call-cause')
if (!causes) throw new Error('The invented roadmap lost its causes.')
const ground = { lattices: [latticeOf(causes, 'parts')], isAddable: true, isAddedOverTime: true }
const spanOf = (period: string) => {
  const { start, end } = getInterval(period)
  return { start: dayNumber(start), end: dayNumber(end) }
}

type Said = readonly [source: string, period: string, code: string, lower: number, more?: Partial<Statement>]

const statements = (said: readonly Said[]): Statement[] =>
  said.map(([source, period, code, lower, more = {}]) => ({
    ...{ ...spanOf(period), source, codes: [code], lower: new Big(lower), upper: new Big(lower) },
    ...{ marks: 0, vintage: '2024-01-01', claims: [false] },
    ...more,
  }))

function yearOf(...said: readonly Said[]) {
  const { lower, upper, doubts } =
    allSources(ground, statements(said))({ ...spanOf('2023'), codes: [total] })?.range ?? {}
  return {
    lower: lower?.value.toFixed(),
    upper: upper?.value.toFixed(),
    isDisputed: doubts === marks.isConflict,
  }
}

/** The persons of 2023, by their outcome and their sex, where several sources break them down completely by sex. */
function personsOf(...said: readonly (readonly [source: string, outcome: string, sex: string, number])[]) {
  const { dimensions } = getDataElement(ruritania, 'rescued-persons')
  const isOf = (id: string) => dimensions.map((dimension) => dimension.id === id)
  const codesOf = (outcome: string, sex: string) =>
    dimensions.map(({ id }) => (id === 'outcome' ? outcome : id === 'sex' ? sex : total))
  const own = said.map(([source, outcome, sex, value]) => {
    const [plain] = statements([[source, '2023', total, value]])
    return plain && { ...plain, codes: codesOf(outcome, sex), claims: isOf('sex') }
  })
  const lattices = dimensions.map(({ codes }) => latticeOf(codes, 'parts'))
  const work = allSources(
    { ...ground, lattices },
    own.filter((one) => one !== undefined),
  )
  return (outcome: string, sex: string) => {
    const { lower, upper, doubts } = work({ ...spanOf('2023'), codes: codesOf(outcome, sex) })?.range ?? {}
    return [lower?.value.toFixed(), upper?.value.toFixed(), doubts === marks.isConflict]
  }
}

const disputed = (lower: string) => ({ lower, upper: undefined, isDisputed: true })
const atLeast = (lower: string) => ({ lower, upper: undefined, isDisputed: false })
const isAll = { claims: [true] }
const orMore = { upper: null }

test('what is disputed in February takes nothing from what April is known to hold', () => {
  const february: readonly Said[] = [
    ['Yearbook', '2023-01', 'storm', 0, isAll],
    ['Gazette', '2023-02', 'storm', 1, isAll],
    ['Gazette', '2023-01', total, 0],
    ['Register', '2023-02', total, 0],
  ]
  expect(yearOf(...february)).toEqual(disputed('0'))
  expect(yearOf(...february, ['Register', '2023-04', total, 1, orMore])).toEqual(atLeast('1'))
})

test('a dispute about a whole is not settled by the parts of one side', () => {
  const february: readonly Said[] = [
    ['Gazette', '2023-02', 'storm', 1, isAll],
    ['Gazette', '2023-02', 'carelessness', 1, isAll],
    ['Register', '2023-02', total, 1],
  ]
  expect(yearOf(...february)).toEqual(disputed('1'))
  expect(yearOf(...february, ['Yearbook', '2023-04', 'storm', 1, isAll])).toEqual(atLeast('2'))
})

test('two sources that say the same of February are not added up in the year, though each speaks of another part', () => {
  expect(
    yearOf(['Gazette', '2023-02', 'storm', 1, isAll], ['Yearbook', '2023-02', 'carelessness', 1, isAll]),
  ).toEqual(atLeast('1'))
})

test('a dispute about January hides nothing of what is said of a part of the whole year', () => {
  const january: readonly Said[] = [
    ['Gazette', '2023-01', total, 1],
    ['Register', '2023-01', total, 0],
  ]
  const storms = (lower: number, more: Partial<Statement>): Said => ['Yearbook', '2023', 'storm', lower, more]
  expect(yearOf(...january, storms(5, orMore))).toEqual(atLeast('5'))
  const fewer: Said = ['Bulletin', '2023', 'storm', 3, {}]
  expect(yearOf(...january, storms(5, orMore), fewer)).toEqual(disputed('3'))
})

const months = Array.from({ length: 12 }, (_one, at) => `2023-${String(at + 1).padStart(2, '0')}`)
const stormsOf = (source: string, february: number): Said[] =>
  months.map((month) => [source, month, 'storm', month === '2023-02' ? february : 1])

describe('what rests on one side of a dispute about another cell', () => {
  const about = (code: string, period: string, ...said: readonly Said[]) => {
    const met = allSources(ground, statements(said))({ ...spanOf(period), codes: [code] })
    const { lower, upper, doubts } = met?.range ?? {}
    return [lower?.value.toFixed(), upper?.value.toFixed(), doubts === marks.isConflict]
  }

  test('is disputed, though the other source is silent on the code and speaks of one month only', () => {
    const february: readonly Said[] = [
      ['Gazette', '2023-02', 'storm', 3],
      ['Register', '2023-02', total, 1],
    ]
    expect(about('storm', '2023-02', ...february)).toEqual(['1', '3', true])
    expect(about('storm', '2023', ...february)).toEqual(['1', undefined, true])
  })

  test('is the range of the dispute where the months of one source fill the year', () => {
    const year = [...stormsOf('Gazette', 3), ['Register', '2023-02', total, 1] as const]
    expect(about('storm', '2023', ...year)).toEqual(['12', '14', true])
  })

  test('stands without a mark where the source says it of the year itself, or both come to the same', () => {
    const year: Said = ['Gazette', '2023', 'storm', 14]
    const february: Said = ['Register', '2023-02', total, 1]
    expect(about('storm', '2023', year, ['Gazette', '2023-02', 'storm', 3], february)).toEqual([
      ...['14', '14'],
      false,
    ])
    const split: readonly Said[] = [
      ['Gazette', '2023', 'storm', 3, isAll],
      ['Gazette', '2023', 'carelessness', 1, isAll],
      ['Register', '2023', 'storm', 2, isAll],
      ['Register', '2023', 'carelessness', 2, isAll],
    ]
    expect(about(total, '2023', ...split)).toEqual(['4', '4', false])
    expect(about('storm', '2023', ...split)).toEqual(['2', '3', true])
  })

  test('is disputed where months across two quarters are said to hold more than both', () => {
    const quarters: readonly Said[] = [
      ['Gazette', '2023-Q1', 'storm', 5],
      ['Gazette', '2023-Q2', 'storm', 5],
    ]
    const time = { start: spanOf('2023-02').start, end: spanOf('2023-04').end }
    const across: Said = ['Register', '2023-Q1', 'storm', 20, time]
    expect(about('storm', '2023', ...quarters, across)).toEqual(['10', undefined, true])
  })

  test('is disputed where shorter times of a part make up one side, each of them undisputed by itself', () => {
    const year: Said = ['Yearbook', '2023', 'storm', 100]
    const halves: readonly Said[] = [
      ['Gazette', '2023-H1', 'storm', 60],
      ['Gazette', '2023-H2', 'storm', 60],
    ]
    expect(about('storm', '2023', year, ...halves)).toEqual(['100', '120', true])
    expect(about('storm', '2023-H1', year, ...halves)).toEqual(['60', '60', false])
    expect(about(total, '2023', year, ...halves)).toEqual(['100', undefined, true])
    expect(about(total, '2023', year, ...halves, ['Bulletin', '2023', total, 130])).toEqual([
      ...['130', '130'],
      false,
    ])
  })

  test('is not where those who dispute how many were men agree on how many there were', () => {
    const persons = personsOf(
      ['Gazette', 'drowned', 'male', 90],
      ['Gazette', 'drowned', 'female', 10],
      ['Register', 'drowned', 'male', 85],
      ['Register', 'drowned', 'not-reported', 15],
    )
    expect(persons('drowned', 'male')).toEqual(['85', '90', true])
    expect(persons('drowned', total)).toEqual(['100', '100', false])
    expect(persons(total, 'male')).toEqual(['85', undefined, true])
    expect(persons(total, total)).toEqual(['100', undefined, false])
  })

  test('is no zero where one of those who dispute the whole says that it was none', () => {
    const none: readonly Said[] = [
      ['Gazette', '2023', total, 0],
      ['Register', '2023', total, 4],
    ]
    expect(about('storm', '2023', ...none)).toEqual([undefined, '4', true])
    expect(about('storm', '2023', ['Gazette', '2023', total, 0])).toEqual(['0', '0', false])
  })
})

describe('what one source leaves by subtraction only', () => {
  const about = (period: string, ...said: readonly Said[]) => {
    const { lower, upper, doubts } =
      allSources(ground, statements(said))({ ...spanOf(period), codes: ['storm'] })?.range ?? {}
    return [lower?.value.toFixed(), upper?.value.toFixed(), doubts === marks.isConflict]
  }
  const gazette = (some: readonly string[], value: number): Said[] =>
    some.map((month) => ['Gazette', month, 'storm', value])

  test('is disputed where another source says that there is less, in the month and in its quarter', () => {
    const elevenOfTwelve = gazette(months.toSpliced(1, 1), 0)
    const said: readonly Said[] = [
      ['Gazette', '2023', 'storm', 1],
      ...elevenOfTwelve,
      ['Register', '2023-02', 'storm', 0],
    ]
    expect(about('2023-02', ...said)).toEqual(['0', '1', true])
    expect(about('2023-Q1', ...said)).toEqual(['0', '1', true])
    expect(about('2023-Q2', ...said)).toEqual(['0', '0', false])
    expect(about('2023', ...said)).toEqual(['0', '1', true])
  })

  test('is disputed where others together come to more than is left', () => {
    const said: readonly Said[] = [
      ['Gazette', '2023-Q1', 'storm', 3],
      ['Gazette', '2023-01', 'storm', 1],
      ['Register', '2023-02', 'storm', 2],
      ['Yearbook', '2023-03', 'storm', 1],
    ]
    expect(about('2023-02', ...said)).toEqual(['2', '2', false])
    expect(about('2023-02', ...said, ['Bulletin', '2023-02', total, 9])).toEqual(['2', '2', false])
    const more: readonly Said[] = [...said.slice(0, 2), ['Register', '2023-02', 'storm', 3]]
    expect(about('2023-02', ...more)).toEqual(['2', '3', true])
  })

  test('is disputed where a source leaves less in two steps', () => {
    const year: Said[] = [...gazette(['2023'], 6), ['Register', '2023-Q3', 'storm', 6]]
    const said: Said[] = [...year, ['Gazette', '2023-Q1', total, 1]]
    expect(about('2023-Q3', ...said)).toEqual(['6', '6', false])
    said.push(['Gazette', '2023-Q1', 'carelessness', 0])
    expect(about('2023-Q3', ...said)).toEqual(['5', '6', true])
  })

  test('is no dispute where a source says nothing of the rest, or leaves just as much', () => {
    const year: Said = ['Gazette', '2023', 'storm', 5]
    expect(about('2023-02', year, ['Register', '2023-02', 'storm', 0])).toEqual(['0', '0', false])
    const rest = gazette(months.slice(2), 0)
    expect(about('2023-02', year, ...rest, ['Register', '2023-02', 'storm', 0])).toEqual(['0', '0', false])
    const agreeing: readonly Said[] = [
      year,
      ...gazette(months.toSpliced(1, 1), 0),
      ['Register', '2023-02', 'storm', 5],
    ]
    expect(about('2023-02', ...agreeing)).toEqual(['5', '5', false])
  })
})

test('codes that a measure adds up across a group are bounded by all of the group, not only by what lies beside it', () => {
  const said = statements([
    ['Yearbook', '2023', 'storm', 3, isAll],
    ['Yearbook', '2023', 'carelessness', 2, isAll],
  ])
  const { lower, upper } =
    allSources(ground, said)({ ...spanOf('2023'), codes: ['wind+carelessness'] })?.range ?? {}
  expect([lower?.value.toFixed(), upper?.value.toFixed()]).toEqual(['2', '5'])
})

test('at most none is none, by itself and where a whole leaves nothing, but not of a change', () => {
  const atMost = (upper: number): Partial<Statement> => ({ lower: null, upper: new Big(upper) })
  const rangeOf = (own: typeof ground & { mayFallBelowZero?: boolean }, ...said: readonly Said[]) => {
    const met = allSources(own, statements(said))({ ...spanOf('2023'), codes: ['storm'] })
    return [met?.range.lower?.value.toFixed(), met?.range.upper?.value.toFixed()]
  }
  const none: Said = ['Yearbook', '2023', 'storm', 0, atMost(0)]
  const fewStorms: Said = ['Yearbook', '2023', 'storm', 0, atMost(3)]
  const noCalls: Said = ['Gazette', '2023', total, 0, atMost(0)]
  expect(rangeOf(ground, none)).toEqual(['0', '0'])
  expect(rangeOf(ground, fewStorms)).toEqual([undefined, '3'])
  expect(rangeOf(ground, fewStorms, noCalls)).toEqual(['0', '0'])
  expect(rangeOf({ ...ground, isAddable: false, mayFallBelowZero: true }, none)).toEqual([undefined, '0'])
})

test('nothing is left of a cell where complete breakdowns leave nothing of it together', () => {
  const { dimensions } = getDataElement(ruritania, 'rescued-persons')
  const isOf = (name: string) => dimensions.map(({ id }) => id === name)
  const codesOf = (codes: Readonly<Record<string, string>>) => dimensions.map(({ id }) => codes[id] ?? total)
  const [plain] = statements([['Yearbook', '2023', total, 1]])
  if (!plain) throw new Error('There is no statement.')
  const lattices = dimensions.map(({ codes }) => latticeOf(codes, 'parts'))
  const known = (said: readonly Statement[], codes: Readonly<Record<string, string>>) => {
    const { lower, upper } =
      allSources({ ...ground, lattices }, said)({ ...spanOf('2023'), codes: codesOf(codes) })?.range ?? {}
    return [lower?.value.toFixed(), upper?.value.toFixed()]
  }
  const allHurt = { ...plain, codes: codesOf({ outcome: 'hurt' }), claims: isOf('outcome') }
  const hurtUnknown = {
    ...plain,
    codes: codesOf({ outcome: 'hurt', sex: 'not-reported' }),
    claims: isOf('sex'),
  }
  expect(known([allHurt, hurtUnknown], { sex: 'female' })).toEqual(['0', '0'])
  expect(known([allHurt, hurtUnknown], { sex: 'not-reported' })).toEqual(['1', '1'])
  // Of those who were not hurt nothing is known.
  expect(known([{ ...allHurt, claims: [] }, hurtUnknown], { sex: 'female' })).toEqual([undefined, undefined])
})
