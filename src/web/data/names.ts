// Names of what the roadmap speaks of, in the language of the page, and where each thing has its page.
import {
  childrenOf,
  findBreakdownCodes,
  findCode,
  findDataElement,
  itemClassId,
  reportingAreas,
  total,
  type Element,
  type Indicator,
  type Jurisdiction,
  type JurisdictionGroup,
  type Level,
  type Roadmap,
} from '#definition'
import { say, words } from '../words/index.ts'

export type Area = Jurisdiction | JurisdictionGroup

export function findArea(roadmap: Roadmap, id: string): Area | undefined {
  return reportingAreas(roadmap).find((area) => area.id === id)
}

export function isGroup(area: Area): area is JurisdictionGroup {
  return 'members' in area
}

export function areaName(roadmap: Roadmap, id: string): string {
  const area = findArea(roadmap, id)
  return area ? say(area.name) : id
}

export function dataElementName(roadmap: Roadmap, id: string): string {
  const element = findDataElement(roadmap, id)
  return element ? say(element.name) : id
}

/** The name of a breakdown: a dimension, or the item classes. */
export function breakdownName(roadmap: Roadmap, id: string): string {
  if (id === itemClassId) return say(roadmap.itemClasses.name)
  const dimension = roadmap.dimensions.find((one) => one.id === id)
  return dimension ? say(dimension.name) : id
}

export function codeName(roadmap: Roadmap, breakdown: string, code: string): string {
  if (code === total) return words.figures.total
  const list = findBreakdownCodes(roadmap, breakdown)
  const entry = list ? findCode(list, code) : undefined
  return entry ? say(entry.name) : code
}

/** Codes in one line, by their names: “killed, women”; empty for a total. */
export function codesNames(roadmap: Roadmap, codes: Readonly<Record<string, string>>): string {
  const named = Object.entries(codes)
    .filter(([, code]) => !code.startsWith('_'))
    .map(([breakdown, code]) => codeName(roadmap, breakdown, code))
  return words.list(named)
}

export function findElement(roadmap: Roadmap, code: string): Element | undefined {
  return roadmap.elements.find((element) => element.code === code)
}

export function findLevel(roadmap: Roadmap, id: string): Level | undefined {
  return roadmap.levels.find((level) => level.id === id)
}

/** How a level stands in addresses: its English plural, `goals`. */
export function levelSlug(level: Level): string {
  return level.plural.en.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
}

/** “Goal 2”, “Target 2.7”. */
export function elementTitle(roadmap: Roadmap, element: Element): string {
  const level = findLevel(roadmap, element.level)
  return level ? `${say(level.name)} ${element.code}` : element.code
}

/** The parameters of the address of an element's page. */
export function elementPlace(roadmap: Roadmap, element: Element): { level: string; code: string } {
  const level = findLevel(roadmap, element.level)
  return { level: level ? levelSlug(level) : element.level, code: element.code }
}

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
