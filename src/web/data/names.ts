// Names of what the roadmap speaks of, in the language of the page.
import {
  childrenOf,
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
  type Roadmap,
} from '#definition'
import { language, say } from '../words/index.ts'

export { elementPlace, findElement, findLevel, levelSlug } from '#definition'

export type Area = Jurisdiction | JurisdictionGroup

export function findArea(roadmap: Roadmap, id: string): Area | undefined {
  return reportingAreas(roadmap).find((area) => area.id === id)
}

export function isGroup(area: Area): area is JurisdictionGroup {
  return 'members' in area
}

export const areaName = (roadmap: Roadmap, id: string): string => nameOfArea(roadmap, id, language)

export const dataElementName = (roadmap: Roadmap, id: string): string =>
  nameOfDataElement(roadmap, id, language)

/** The name of a breakdown: a dimension, or the item classes. */
export const breakdownName = (roadmap: Roadmap, id: string): string => nameOfBreakdown(roadmap, id, language)

export const codeName = (roadmap: Roadmap, breakdown: string, code: string): string =>
  nameOfCode(roadmap, { breakdown, code }, language)

/** Codes in one line, by their names: “killed, women”; empty for a total. */
export const codesNames = (roadmap: Roadmap, codes: Readonly<Record<string, string>>): string =>
  namesOfCodes(roadmap, codes, language)

/** “Goal 2”, “Target 2.7”. */
export const elementTitle = (roadmap: Roadmap, element: Element): string =>
  titleOfElement(roadmap, element, language)

/** The public page of an indicator, which the server writes: links to it are plain ones. */
export const indicatorPath = (id: string): string => `/indicators/${id}`

/** “M1 Rescues”: the code stands first where the name does not say it. */
export function indicatorTitle(indicator: Indicator): string {
  return `${indicator.code} ${say(indicator.name)}`
}

/** The indicators that speak to an element. */
export function indicatorsOf(roadmap: Roadmap, code: string): Indicator[] {
  return roadmap.indicators.filter(({ elements }) => elements.includes(code))
}

/** All elements below one, however deep. */
export function elementsBelow(roadmap: Roadmap, code: string): Element[] {
  return childrenOf(roadmap.elements, code).flatMap((child) => [child, ...elementsBelow(roadmap, child.code)])
}

/** An indicator, and through which elements it speaks to the one that was asked for; none where it names that itself. */
export interface SpeakingIndicator {
  readonly indicator: Indicator
  readonly through: readonly Element[]
}

/** The indicators that speak to an element or to anything below it, in the order of the roadmap. */
export function indicatorsSpeakingTo(roadmap: Roadmap, code: string): SpeakingIndicator[] {
  const below = elementsBelow(roadmap, code)
  return roadmap.indicators.flatMap((indicator) => {
    const through = below.filter((element) => indicator.elements.includes(element.code))
    return indicator.elements.includes(code) || through.length > 0 ? [{ indicator, through }] : []
  })
}
