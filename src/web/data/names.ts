// Names of what the roadmap speaks of, in the language of the page.
import {
  elementPlace,
  nameOfArea,
  nameOfBreakdown,
  nameOfCode,
  nameOfDataElement,
  namesOfCodes,
  reportingAreas,
  titleOfElement,
  type Element,
  type Indicator,
  type Jurisdiction,
  type JurisdictionGroup,
  type NamedAreas,
  type NamedDataElements,
  type Roadmap,
} from '#definition'
import { language, say } from '../words/index.ts'

export { findElement } from '#definition'

export type Area = Jurisdiction | JurisdictionGroup

export function findArea(roadmap: Roadmap, id: string): Area | undefined {
  return reportingAreas(roadmap).find((area) => area.id === id)
}

export function isGroup(area: Area): area is JurisdictionGroup {
  return 'members' in area
}

export const areaName = (roadmap: NamedAreas, id: string): string => nameOfArea(roadmap, id, language)

export const dataElementName = (roadmap: NamedDataElements, id: string): string =>
  nameOfDataElement(roadmap, id, language)

/** The name of a breakdown: a dimension, or the item classes. */
export const breakdownName = (roadmap: Roadmap, id: string): string => nameOfBreakdown(roadmap, id, language)

export const codeName = (roadmap: Roadmap, breakdown: string, code: string): string =>
  nameOfCode(roadmap, { breakdown, code }, language)

/** Codes in one line, by their names: “killed, women”; empty for a total. */
export const codesNames = (roadmap: Roadmap, codes: Readonly<Record<string, string>>): string =>
  namesOfCodes(roadmap, codes, language)

/** “Goal 2”, “Target 2.7”. */
export const elementTitle = (roadmap: Pick<Roadmap, 'levels'>, element: Element): string =>
  titleOfElement(roadmap, element, language)

/** The public page of an element, which the server writes. */
export function elementPath(roadmap: Pick<Roadmap, 'levels'>, element: Element): string {
  const { level, code } = elementPlace(roadmap, element)
  return `/${level}/${code}`
}

/** The public page of an indicator, which the server writes: links to it are plain ones. */
export const indicatorPath = (id: string): string => `/indicators/${id}`

/** “M1 Rescues”: the code stands first where the name does not say it. */
export function indicatorTitle(indicator: Pick<Indicator, 'code' | 'name'>): string {
  return `${indicator.code} ${say(indicator.name)}`
}
