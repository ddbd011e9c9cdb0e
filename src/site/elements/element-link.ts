// The page of an element of the roadmap, as other pages lead to it.
import { elementPlace, textIn, titleOfElement, type Element } from '#definition'
import type { Reader } from '../figures/figure-number.ts'
import { markup, type Markup } from '../markup.ts'

/** By its title, and its heading where it has one and that is wanted. */
export function elementLink(
  { roadmap, language }: Reader,
  element: Element,
  { hasHeading = true }: { readonly hasHeading?: boolean } = {},
): Markup {
  const { level, code } = elementPlace(roadmap, element)
  return markup`<a href="/${level}/${code}">${titleOfElement(roadmap, element, language)}${hasHeading && element.heading && markup`<span class="row-heading">${textIn(element.heading, language)}</span>`}</a>`
}
