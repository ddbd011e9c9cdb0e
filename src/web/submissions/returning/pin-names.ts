// The names of what remarks and questions are pinned to: “2.7, Challenges, paragraph 2”, or a figure.
import {
  figureOfKey,
  findField,
  findIndicator,
  findRegister,
  recordFields,
  sectionText,
  type FigurePlace,
  type Register,
  type Roadmap,
  type SubmissionPin,
} from '#definition'
import { codesNames } from '../../data/names.ts'
import { documentWords as documentSaid } from '../../words/review/document-words.ts'
import { submissionWords as said } from '../../words/review/submission-words.ts'
import { numberText, say } from '../../words/index.ts'

/** What a figure is of: “Rescues: by boat”. */
export function figureName(roadmap: Roadmap, { indicator, show, codes }: FigurePlace): string {
  const found = findIndicator(roadmap, indicator)?.shows[show]
  const name = found ? say(found.name) : show
  const of = codesNames(roadmap, codes)
  return of === '' ? name : said.figureOf(name, of)
}

type Place = Omit<SubmissionPin, 'body'>

/** The name of a section of any document. */
function sectionName(roadmap: Roadmap, element: string): string | undefined {
  for (const { text, sections } of roadmap.documents ?? []) {
    const register = findRegister(roadmap, text)
    const isSection = sections.some(({ field }) => field === element)
    const found = register && isSection ? findField(recordFields(register), element) : undefined
    if (found) return say(found.name)
  }
  return undefined
}

const isListed = (roadmap: Roadmap, register: string): boolean =>
  (roadmap.documents ?? []).some(({ lists }) => lists.some((one) => one.register === register))

/** A record by the title of its list, where it is known: “Risks: Pistols are carried abroad”. */
export interface NamedRecord {
  readonly register: string
  readonly id: string
  readonly title: string
}

function recordName(register: Register, id: string, records: readonly NamedRecord[]): string {
  const found = records.find((one) => one.register === register.id && one.id === id)
  return said.figureOf(say(register.name), found?.title ?? id)
}

/** “2.7, Challenges, paragraph 2”; of a figure its indicator, and its name; of a record its title. */
export function pinName(
  roadmap: Roadmap,
  { element, part, paragraph }: Place,
  records: readonly NamedRecord[] = [],
): string {
  const indicator = findIndicator(roadmap, element)
  if (indicator?.id === element) {
    const name = figureName(roadmap, { ...figureOfKey(part), indicator: element })
    return said.pinned(indicator.code, name, numberText(0))
  }
  const section = sectionName(roadmap, element)
  if (section !== undefined && part === sectionText)
    return said.pinned(section, documentSaid.pinText, numberText(paragraph))
  const register = findRegister(roadmap, element)
  if (register && isListed(roadmap, element)) return recordName(register, part, records)
  const found = roadmap.assessmentScale?.parts.find(({ id }) => id === part)
  return said.pinned(element, found ? say(found.name) : part, numberText(paragraph))
}
