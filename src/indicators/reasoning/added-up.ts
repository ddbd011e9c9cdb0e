// Complete breakdowns as one statement each, for cells that are not broken down that far: as the database adds them up.
import { total } from '#definition'
import { nothing } from './bound.ts'
import { spanKey, type Statement } from './statement.ts'

/** The sum of parts that one source presents as all there are; undefined where one of them is only bounded. */
function sumOfAll(codes: readonly string[], parts: readonly Statement[]): Statement | undefined {
  const [first] = parts
  if (!first || parts.some(({ lower, upper }) => !lower || !upper || !lower.eq(upper))) return undefined
  const value = parts.reduce((sum, { lower }) => (lower ? sum.plus(lower) : sum), nothing.value)
  const vintage = parts.reduce((newest, one) => (one.vintage > newest ? one.vintage : newest), '')
  const bits = parts.reduce((all, one) => all | one.marks, 0)
  return { ...first, codes, lower: value, upper: value, marks: bits, vintage, isSum: true }
}

/** Are some of the parts within others? Those would be counted twice. */
const isNested = (parts: readonly Statement[], isWithin: IsWithin) =>
  parts.some((one) => parts.some((other) => other !== one && isWithin(one.codes, other.codes)))

type IsWithin = (inner: readonly string[], outer: readonly string[]) => boolean

/**
 * The statements, with one in place of those that a source presents as all there are over dimensions by which nothing is
 * kept apart.
 *
 * @param isApart for each dimension, whether its codes are kept apart
 */
export function addedUp(
  statements: readonly Statement[],
  isApart: readonly boolean[],
  isWithin: IsWithin,
): Statement[] {
  const wholeOf = ({ codes, claims }: Statement) =>
    codes.map((code, at) => (claims[at] === true && isApart[at] === false ? total : code))
  const nameOf = (one: Statement) =>
    [one.source, spanKey(one), one.claims.join(' '), ...wholeOf(one)].join('|')
  return [...Map.groupBy(statements, nameOf).values()].flatMap((alike) => {
    const parts = alike.filter((one) => wholeOf(one).some((code, at) => code !== one.codes[at]))
    const [first] = parts
    if (!first || isNested(parts, isWithin)) return alike
    const sum = sumOfAll(wholeOf(first), parts)
    return sum ? [...alike.filter((one) => !parts.includes(one)), sum] : alike
  })
}
