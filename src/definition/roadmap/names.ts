// Names of what the roadmap speaks of in the language of a reader, and how each thing stands in addresses of pages.
import { findCode, total } from '../codes/index.ts'
import { sayFigure } from '../indicators/index.ts'
import { textIn, type Text } from '../words/index.ts'
import type { Element, Level } from './element.ts'
import { findBreakdownCodes, itemClassId, type Roadmap } from './roadmap.ts'

/** Something with a name: of a roadmap, or of what pages know of it before they know all. */
export interface Named {
  readonly id: string
  readonly name: Text
}

export interface NamedAreas {
  readonly jurisdictions: readonly Named[]
  readonly groups: readonly Named[]
}

export interface NamedDataElements {
  readonly dataElements: readonly Named[]
}

function nameIn(things: readonly Named[], id: string, language: string): string {
  const found = things.find((one) => one.id === id)
  return found ? textIn(found.name, language) : id
}

/** The name of a jurisdiction or group; its id where it is gone. */
export const nameOfArea = ({ jurisdictions, groups }: NamedAreas, id: string, language: string): string =>
  nameIn([...jurisdictions, ...groups], id, language)

export const nameOfDataElement = (
  { dataElements }: NamedDataElements,
  id: string,
  language: string,
): string => nameIn(dataElements, id, language)

/** The name of a breakdown: a dimension, or the item classes. */
export function nameOfBreakdown(roadmap: Roadmap, id: string, language: string): string {
  if (id === itemClassId) return textIn(roadmap.itemClasses.name, language)
  const dimension = roadmap.dimensions.find((one) => one.id === id)
  return dimension ? textIn(dimension.name, language) : id
}

export function nameOfCode(
  roadmap: Roadmap,
  { breakdown, code }: { readonly breakdown: string; readonly code: string },
  language: string,
): string {
  if (code === total) return sayFigure('total', {}, language)
  const list = findBreakdownCodes(roadmap, breakdown)
  const entry = list ? findCode(list, code) : undefined
  return entry ? textIn(entry.name, language) : code
}

/** Codes in one line, by their names: “killed, women”; empty for a total. */
export function namesOfCodes(
  roadmap: Roadmap,
  codes: Readonly<Record<string, string>>,
  language: string,
): string {
  return Object.entries(codes)
    .filter(([, code]) => !code.startsWith('_'))
    .map(([breakdown, code]) => nameOfCode(roadmap, { breakdown, code }, language))
    .join(', ')
}

export function findElement(roadmap: Pick<Roadmap, 'elements'>, code: string): Element | undefined {
  return roadmap.elements.find((element) => element.code === code)
}

/** The elements above one, the nearest first. */
export function elementsAbove(roadmap: Pick<Roadmap, 'elements'>, { parent }: Element): Element[] {
  const above = parent === undefined ? undefined : findElement(roadmap, parent)
  return above ? [above, ...elementsAbove(roadmap, above)] : []
}

/** The element at the top above one; itself where nothing is above it. */
export const topOf = (roadmap: Pick<Roadmap, 'elements'>, element: Element): Element =>
  elementsAbove(roadmap, element).at(-1) ?? element

export function findLevel(roadmap: Pick<Roadmap, 'levels'>, id: string): Level | undefined {
  return roadmap.levels.find((level) => level.id === id)
}

/** How a level stands in addresses: its English plural, `goals`. */
export function levelSlug(level: Level): string {
  return level.plural.en.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
}

/** “Goal 2”, “Target 2.7”. */
export function titleOfElement(roadmap: Pick<Roadmap, 'levels'>, element: Element, language: string): string {
  const level = findLevel(roadmap, element.level)
  return level ? `${textIn(level.name, language)} ${element.code}` : element.code
}

/** The parameters of the address of an element's page. */
export function elementPlace(
  roadmap: Pick<Roadmap, 'levels'>,
  element: Element,
): { level: string; code: string } {
  const level = findLevel(roadmap, element.level)
  return { level: level ? levelSlug(level) : element.level, code: element.code }
}
