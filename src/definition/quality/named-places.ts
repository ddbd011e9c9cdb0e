// The places that findings name, in the words of the roadmap: “2016 (hand grenades)” and not “2016 (hand-grenade)”.
import { findCode } from '../codes/index.ts'
import { findBreakdownCodes, itemClassId, type Observation, type Roadmap } from '../roadmap/index.ts'
import { textIn } from '../words/index.ts'
import { placeText } from './looking/rule-kind.ts'
import type { Params } from '../problems/index.ts'

function nameOf(roadmap: Roadmap, breakdown: string, code: string, language: string): string {
  const list = code.startsWith('_') ? undefined : findBreakdownCodes(roadmap, breakdown)
  const found = list && findCode(list, code)
  return found ? textIn(found.name, language) : code
}

/** The observation with the names of its codes in their place. */
function named(roadmap: Roadmap, one: Observation, language: string): Observation {
  const codes = Object.entries(one.codes).map(([id, code]) => [id, nameOf(roadmap, id, code, language)])
  return {
    ...one,
    codes: Object.fromEntries(codes) as Observation['codes'],
    itemClass: nameOf(roadmap, itemClassId, one.itemClass, language),
  }
}

/** The params of a finding with its places in words; whatever names no place of these observations stays as it is. */
export function withNamedPlaces(
  roadmap: Roadmap,
  params: Params,
  observations: readonly Observation[],
  language: string,
): Params {
  const shapes = (one: Observation) => [one, { ...one, codes: {} }]
  const places = new Map(
    observations.flatMap((one) => {
      const inWords = shapes(named(roadmap, one, language))
      return shapes(one).map((shape, at) => [placeText(shape), placeText(inWords[at] ?? shape)])
    }),
  )
  const written = Object.entries(params).map(([id, value]) => {
    if (id === 'itemClass' && typeof value === 'string')
      return [id, nameOf(roadmap, itemClassId, value, language)]
    return [id, typeof value === 'string' ? (places.get(value) ?? value) : value]
  })
  return Object.fromEntries(written) as Params
}
