// The names of what remarks and questions are pinned to: “2.7, Challenges, paragraph 2”, or a figure.
import { figureOfKey, findIndicator, type FigurePlace, type Roadmap, type SubmissionPin } from '#definition'
import { codesNames } from '../../data/names.ts'
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

/** “2.7, Challenges, paragraph 2”; of a figure its indicator, and its name. */
export function pinName(roadmap: Roadmap, { element, part, paragraph }: Place): string {
  const indicator = findIndicator(roadmap, element)
  if (indicator?.id === element) {
    const name = figureName(roadmap, { ...figureOfKey(part), indicator: element })
    return said.pinned(indicator.code, name, numberText(0))
  }
  const found = roadmap.assessmentScale?.parts.find(({ id }) => id === part)
  return said.pinned(element, found ? say(found.name) : part, numberText(paragraph))
}
