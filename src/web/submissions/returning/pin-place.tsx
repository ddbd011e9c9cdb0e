// Chooses what a remark or a question is about: a paragraph of an assessment, or a figure.
import type { ReactNode } from 'react'
import {
  assessedElements,
  figureKey,
  findIndicator,
  reportedIndicators,
  type Roadmap,
  type Submission,
  type SubmissionPin,
} from '#definition'
import { useRoadmap } from '../../data/roadmap-context.ts'
import { Choice } from '../../controls/choice.tsx'
import { LabelledText } from '../../controls/labelled-text.tsx'
import { submissionWords as said } from '../../words/review/submission-words.ts'
import { say } from '../../words/index.ts'
import { figureName } from './pin-names.ts'

export type Place = Omit<SubmissionPin, 'body'>
type Of = Pick<Submission, 'submits' | 'product' | 'figures'>

/** What can be chosen first: targets, or indicators. */
function elementsOf(roadmap: Roadmap, { submits, product }: Of) {
  if (submits === 'figures')
    return reportedIndicators(roadmap, product).map(({ indicator: { id, code, name } }) => ({
      ...{ id, name: `${code} ${say(name)}` },
    }))
  return assessedElements(roadmap).map(({ code, text }) => ({
    ...{ id: code, name: `${code} ${say(text).slice(0, 60)}` },
  }))
}

/** What can be chosen then: its figures, or the parts of its text. */
function partsOf(roadmap: Roadmap, { submits, figures }: Of, element: string) {
  if (submits !== 'figures')
    return (roadmap.assessmentScale?.parts ?? []).map(({ id, name }) => ({ id, name: say(name) }))
  return figures
    .filter(({ indicator }) => indicator === findIndicator(roadmap, element)?.id)
    .map((one) => ({ id: figureKey(one), name: figureName(roadmap, one) }))
}

/** Where it begins. */
export function firstPlace(roadmap: Roadmap, of: Of): Place {
  const element = elementsOf(roadmap, of)[0]?.id ?? ''
  return { element, part: partsOf(roadmap, of, element)[0]?.id ?? '', paragraph: 0 }
}

interface Props {
  readonly submission: Of
  readonly place: Place
  readonly onPlace: (place: Place) => void
}

export function PinPlace({ submission, place, onPlace }: Props): ReactNode {
  const roadmap = useRoadmap()
  const { element, part, paragraph } = place
  const isOfFigures = submission.submits === 'figures'
  const chooseElement = (id: string) =>
    onPlace({ element: id, part: partsOf(roadmap, submission, id)[0]?.id ?? '', paragraph: 0 })
  const write = (text: string) => {
    if (/^\d{0,3}$/.test(text)) onPlace({ ...place, paragraph: Number(text) })
  }
  return (
    <>
      <Choice
        label={isOfFigures ? said.pinIndicator : said.pinElement}
        value={element}
        options={elementsOf(roadmap, submission)}
        onChoose={chooseElement}
      />
      <Choice
        label={isOfFigures ? said.pinFigure : said.pinPart}
        value={part}
        options={partsOf(roadmap, submission, element)}
        onChoose={(id) => onPlace({ ...place, part: id, paragraph: 0 })}
      />
      {!isOfFigures && (
        <LabelledText
          label={said.pinParagraph}
          value={paragraph === 0 ? '' : String(paragraph)}
          onText={write}
        />
      )}
    </>
  )
}
