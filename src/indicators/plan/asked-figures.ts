// How many figures a question asks for, before anything is read: areas × periods × codes of every show. Pure.
import {
  findDimension,
  getDataElement,
  itemClassId,
  Refused,
  reportingAreas,
  type Roadmap,
} from '#definition'
import type { Plan, ShowPlan } from './plan.ts'

/** How many codes a breakdown has in a data element; 1 where it has none there. */
function codesOf(roadmap: Roadmap, elementId: string, breakdown: string): number {
  const element = getDataElement(roadmap, elementId)
  if (breakdown === itemClassId) return Math.max(1, element.itemClasses.length)
  const codes = findDimension(element, breakdown)?.codes.codes ?? {}
  return Math.max(1, Object.keys(codes).length)
}

function combinationsOf(roadmap: Roadmap, { by, measures }: ShowPlan): number {
  const ofEach = by.map((id) => Math.max(1, ...measures.map(({ element }) => codesOf(roadmap, element, id))))
  return ofEach.reduce((product, codes) => product * codes, 1)
}

/** The most figures that the answer can have. */
function countAskedFigures({ roadmap, periods, only, codes, parts }: Plan): number {
  const areas = only === undefined ? reportingAreas(roadmap).length : 1
  const ofParts = parts.map(
    (part) => part.shows.length * areas * periods.length * (codes ? 1 : combinationsOf(roadmap, part)),
  )
  return ofParts.reduce((sum, asked) => sum + asked, 0)
}

/**
 * Refuses a plan of more figures than are answered at once.
 *
 * @throws Refused with how many were asked for, and how the question is put in parts
 */
export function refuseTooMany(plan: Plan, most: number): void {
  const asked = countAskedFigures(plan)
  if (asked <= most) return
  throw new Refused('figures-too-many', { asked, most }, 'bad-request')
}
