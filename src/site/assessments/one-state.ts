// What one jurisdiction says of an element: its step, each part of the text, what it rests on, and the way to go on.
import {
  addressOf,
  findIndicator,
  findRegister,
  nameOfArea,
  paragraphsOf,
  textIn,
  type Assessment,
  type AssessmentLink,
  type AssessmentPart,
  type Element,
  type EvidenceFile,
} from '#definition'
import { indicatorLink } from '../figures/tile.ts'
import { markup, type Markup } from '../markup.ts'
import type { Visit } from '../site-page.ts'
import { sayState } from './state-sentences.ts'

/** An assessment with the files beside it that the reader may see. */
export interface ReadAssessment {
  readonly current: Assessment
  readonly mayAssess: boolean
  readonly files: readonly EvidenceFile[]
}

/** Asks for one; undefined where nothing stands there any more. */
export async function readAssessment(
  { ask, person }: Visit,
  { jurisdiction, report, element }: Pick<Assessment, 'jurisdiction' | 'report' | 'element'>,
): Promise<ReadAssessment | undefined> {
  const params = { jurisdiction, report: String(report), element }
  const { current, mayAssess } = await ask('oneAssessment', { params })
  if (!current) return undefined
  const hasFiles = person !== null && current.links.some(({ kind }) => kind === 'file')
  const files = hasFiles ? (await ask('evidence', { params: { jurisdiction } })).items : []
  return { current, mayAssess, files }
}

function part(
  { language }: Visit,
  { id, name, beside }: AssessmentPart,
  { element, text }: { readonly element: Element; readonly text: string | undefined },
): Markup | false {
  if (text === undefined || text === '') return false
  const source = beside === 'baseline' ? element.baseline : undefined
  const said = paragraphsOf(text).map((one) => markup`<p class="prose">${one}</p>`)
  const words =
    source &&
    markup`<p class="quiet">${sayState('own-baseline', {}, language)} <q>${textIn(source, language)}</q></p>`
  return markup`<div class="part-${id}"><h4>${textIn(name, language)}</h4>${words}${said}</div>`
}

/** A file that may be opened is saved under its name; others are told without one. */
function fileLink({ language }: Visit, target: string, files: readonly EvidenceFile[]): Markup {
  const file = files.find(({ id }) => id === target)
  if (!file || file.withdrawn !== null)
    return markup`<li class="quiet">${sayState('unseen-file', {}, language)}</li>`
  const { jurisdiction, id, name } = file
  const address = addressOf('openEvidence', { params: { jurisdiction, file: id } })
  return markup`<li><a href="${address}" download>${name}</a></li>`
}

function linked(visit: Visit, { kind, target }: AssessmentLink): Markup | false {
  const { roadmap, language, person } = visit
  if (kind === 'indicator') {
    const indicator = findIndicator(roadmap, target)
    return indicator ? markup`<li>${indicatorLink(visit, indicator)}</li>` : false
  }
  const register = findRegister(roadmap, target.split('/')[0] ?? '')
  if (!register) return false
  const words = sayState('of-record', { register: textIn(register.name, language) }, language)
  return person ? markup`<li><a href="/registers/${target}">${words}</a></li>` : markup`<li>${words}</li>`
}

function restsOn(visit: Visit, { current: { links }, files }: ReadAssessment): Markup | false {
  const { language, person } = visit
  if (links.length === 0) return false
  const ofFiles = links.filter(({ kind }) => kind === 'file')
  const others = links.filter(({ kind }) => kind !== 'file').map((one) => linked(visit, one))
  const count = ofFiles.length
  const lines = person
    ? ofFiles.map(({ target }) => fileLink(visit, target, files))
    : count > 0 && markup`<li class="quiet">${sayState('hidden-files', { count }, language)}</li>`
  return markup`<h4>${sayState('rests-on', {}, language)}</h4><ul>${others}${lines}</ul>`
}

/** The way to the assessment in the workplace: to be written by who may, to be read by everybody signed in. */
export function workplaceLink(
  { roadmap, language, person }: Visit,
  { jurisdiction, report, element }: Pick<Assessment, 'jurisdiction' | 'report' | 'element'>,
  mayAssess: boolean,
): Markup | false {
  if (!person) return false
  const path = `/assessments/${jurisdiction}/${report}/${element}`
  const area = nameOfArea(roadmap, jurisdiction, language)
  return mayAssess
    ? markup`<a class="on-screen" href="${path}?write=yes">${sayState('write', { area }, language)}</a>`
    : markup`<a class="on-screen" href="${path}">${sayState('open', { area }, language)}</a>`
}

/** Everything that was written, in a fold of its own. An address with the jurisdiction behind `#` opens it. */
export function saidOf(visit: Visit, element: Element, read: ReadAssessment): Markup {
  const { roadmap, language } = visit
  const { jurisdiction, texts, version, at } = read.current
  const area = nameOfArea(roadmap, jurisdiction, language)
  const parts = (roadmap.assessmentScale?.parts ?? []).map((one) =>
    part(visit, one, { element, text: texts[one.id] }),
  )
  const day = at.slice(0, 10)
  return markup`<details class="fold on-paper"><summary><h3>${sayState('said', { area }, language)}</h3></summary>
<div id="${jurisdiction}">${parts}${restsOn(visit, read)}<p class="quiet">${sayState('written', { version, day }, language)}</p></div></details>`
}
