import { findingSentences } from '../finding-sentences.ts'
import { contradiction } from '../../problems/index.ts'
import Big from 'big.js'
import { addAll, findCode, findDimension, notApplicable, total } from '../../codes/index.ts'
import { textIn } from '../../words/index.ts'
import { boundsOf, findDataElement, type Observation } from '../../roadmap/index.ts'
import { defineRuleKind, groupsAlike, placeText, valueText, type Origin } from '../looking/rule-kind.ts'

/** Among so many of these there should be at least one of those. */
export interface Expected {
  readonly element: string
  readonly where: Readonly<Record<string, string>>
  readonly dimension: string
  readonly code: string
  readonly least: number
}

function isAsked(one: Observation, { where, dimension }: Expected): boolean {
  return Object.entries(one.codes).every(([id, code]) => {
    if (id === dimension) return true
    return id in where ? code === where[id] : code === total || code === notApplicable
  })
}

/** Is nobody of the code there? They are said to be none, or the others are everybody. */
function isNone(
  whole: Observation,
  parts: readonly Observation[],
  { dimension, code }: Expected,
  origin: Origin,
): boolean {
  const own = parts.filter(({ codes }) => codes[dimension] === code)
  if (own.length > 0) return own.every(({ value }) => value !== null && new Big(value).eq(0))
  if (parts.length === 0) return false
  if (origin === 'counted') return true
  const { lower } = addAll(parts.map(boundsOf))
  return lower !== null && new Big(lower).gte(whole.value ?? lower)
}

/** Nobody of a group whom such events usually hit most: possible, but more often a question that was not asked. */
export const noneOfThem = defineRuleKind<Expected>({
  id: 'none-of-them',
  sentence: { en: findingSentences['none-of-them'] },
  crosses: ({ element: of, where, dimension }, element) =>
    of === element ? [[...Object.keys(where), dimension], Object.keys(where)] : [],
  contradictions: ({ element: id, where, dimension, code }, roadmap) => {
    const element = findDataElement(roadmap, id)
    if (!element) return [contradiction('step-without-element', { element: id })]
    return Object.entries({ ...where, [dimension]: code }).flatMap(([by, one]) => {
      const list = findDimension(element, by)?.codes
      return list && findCode(list, one)
        ? []
        : [contradiction('step-without-code', { code: one, dimension: by, element: id })]
    })
  },
  look: (observations, { element, origin }, expected) => {
    const { dimension, code, least } = expected
    if (expected.element !== element.id) return []
    const list = findDimension(element, dimension)?.codes
    const name = textIn((list && findCode(list, code)?.name) ?? { en: code }, 'en')
    const own = observations.filter((one) => isAsked(one, expected))
    const alike = groupsAlike(own, { codes: { [dimension]: total } })
    return alike.flatMap((group) => {
      const parts = group.filter(({ codes }) => (codes[dimension] ?? total) !== total)
      return group
        .filter((one) => !parts.includes(one) && new Big(one.value ?? one.lower ?? 0).gte(least))
        .filter((whole) => isNone(whole, parts, expected, origin))
        .map((whole) => ({
          params: { place: placeText(whole), value: valueText(whole), code: name },
          observations: [whole, ...parts],
          about: [whole],
        }))
    })
  },
})
