// What of figures goes elsewhere: their address, how they are cited, and the chart for another page; each to be copied.
import { chartAddress, textIn, type Indicator } from '#definition'
import { addressIn } from '../languages.ts'
import { markup, type Markup } from '../markup.ts'
import type { Visit } from '../site-page.ts'
import type { ChosenFigures } from '../figures/chosen-figures.ts'
import { sayTaken } from './take-away-sentences.ts'

interface ToCopy {
  readonly id: string
  readonly label: string
  readonly text: string
  readonly rows: number
}

/** A field from which a text is copied, by hand or by the button that a browser adds. */
function toCopy({ language }: Visit, { id, label, text, rows }: ToCopy): Markup {
  const [copy, copied] = [sayTaken('copy', {}, language), sayTaken('copied', {}, language)]
  return markup`<div class="to-copy" data-copy="${copy}" data-copied="${copied}"><label for="copy-${id}">${label}</label><textarea id="copy-${id}" rows="${rows}" readonly spellcheck="false">${text}</textarea></div>`
}

/** What is cited: a title, of which data, at which address of the site. */
interface Cited {
  readonly title: string
  readonly version: number
  readonly path: string
}

/** How it is cited. */
export function citationOf({ roadmap, language, origin, today }: Visit, cited: Cited): string {
  const { title, version, path } = cited
  const named = { title, roadmap: textIn(roadmap.name, language), version, day: today }
  return sayTaken('citation', { ...named, address: origin + path }, language)
}

const attributeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/** Code for the page of somebody else. */
function frameCode({ origin }: Visit, title: string, path: string): string {
  const address = attributeText(origin + path)
  return `<iframe src="${address}" title="${attributeText(title)}" width="100%" height="560" loading="lazy" style="border:0"></iframe>`
}

/** Where the figures stand for good, how they are cited and, where a chart of them can be embedded, how that is done. */
export function citeFold(visit: Visit, cited: Cited & { readonly frame?: string }): Markup {
  const { language, origin } = visit
  const { title, path, frame } = cited
  const say = (code: 'cite' | 'address' | 'citation-label' | 'embed') => sayTaken(code, {}, language)
  const code = frame !== undefined && frameCode(visit, title, frame)
  return markup`<details class="fold"><summary><h2>${say('cite')}</h2></summary>
${toCopy(visit, { id: 'address', label: say('address'), text: origin + path, rows: 1 })}
${toCopy(visit, { id: 'citation', label: say('citation-label'), text: citationOf(visit, cited), rows: 3 })}
${code && toCopy(visit, { id: 'embed', label: say('embed'), text: code, rows: 3 })}</details>`
}

/** What was chosen, without the names of a form in which nothing was. */
const chosenIn = (search: URLSearchParams) =>
  new URLSearchParams([...search].filter(([, value]) => value !== '')).toString()

/** The page of a choice, and the same chart alone, for other pages to show, in the language in which it was chosen. */
export function placesOf({ search, language }: Visit, { id }: Indicator) {
  const [path, question] = [`/indicators/${id}`, chosenIn(search)]
  const embedded = addressIn({ path: `/embed${path}`, question }, language)
  return { page: question === '' ? path : `${path}?${question}`, embedded }
}

/** The chart that is shown as a file, in the language in which it is shown. */
export function chartFile(
  { language }: Visit,
  { indicator, kind, query, search, show }: ChosenFigures,
  file: 'svg' | 'png',
): string {
  const { area, only } = search
  return chartAddress(indicator.id, { ...query, show, kind, area, only, language, width: 900 }, file)
}
