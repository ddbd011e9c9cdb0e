// What stands beside what can be taken away from a page.
import { newCatalogue } from '#definition'

const english = {
  cite: 'Cite and embed',
  address: 'Address of what is shown',
  'citation-label': 'Citation',
  citation: '{title}. {roadmap}. Waymark, data version {version}, {day}. {address}',
  embed: 'Code that shows the chart on another page',
  copy: 'Copy',
  copied: 'Copied',
} as const

/** Words what stands beside what can be taken away. */
export const { say: sayTaken } = newCatalogue('site-take-away', english)
