// Chooses what a remark or a question is about: a paragraph of an assessment, or a figure.
import type { ReactNode } from 'react'
import {
  assessedElements,
  documentOf,
  figureKey,
  findField,
  findIndicator,
  findRegister,
  recordFields,
  reportedIndicators,
  sectionText,
  type Roadmap,
  type Submission,
  type SubmissionPin,
} from '#definition'
import { useRoadmap } from '../../data/roadmap-context.ts'
import { Choice } from '../../controls/choice.tsx'
import { LabelledText } from '../../controls/labelled-text.tsx'
import { documentWords as documentSaid } from '../../words/review/document-words.ts'
import { submissionWords as said } from '../../words/review/submission-words.ts'
import { say } from '../../words/index.ts'
import { useNamedRecords } from '../documents/named-records.ts'
import { figureName, type NamedRecord } from './pin-names.ts'

export type Place = Omit<SubmissionPin, 'body'>
type Of = Pick<Submission, 'submits' | 'product' | 'figures' | 'jurisdiction' | 'period'>

/** The sections and lists of a document. */
function documentParts(roadmap: Roadmap, product: string) {
  const { text = '', sections = [], lists = [] } = documentOf(roadmap, product) ?? {}
  const fields = recordFieldsOf(roadmap, text)
  return [
    ...sections.map(({ field }) => ({
      id: field,
      name: say(findField(fields, field)?.name ?? { en: field }),
    })),
    ...lists.map(({ register: id }) => ({ id, name: say(findRegister(roadmap, id)?.name ?? { en: id }) })),
  ]
}

const recordFieldsOf = (roadmap: Roadmap, id: string) => {
  const register = findRegister(roadmap, id)
  return register ? recordFields(register) : []
}

/** What can be chosen first: targets, indicators, or parts of a document. */
function elementsOf(roadmap: Roadmap, { submits, product }: Of) {
  const indicators = reportedIndicators(roadmap, product).map(({ indicator: { id, code, name } }) => ({
    ...{ id, name: `${code} ${say(name)}` },
  }))
  if (submits === 'document') return [...documentParts(roadmap, product), ...indicators]
  if (submits === 'figures') return indicators
  return assessedElements(roadmap).map(({ code, text }) => ({
    ...{ id: code, name: `${code} ${say(text).slice(0, 60)}` },
  }))
}

/** What can be chosen then: its figures, or the parts of its text. */
function partsOf(
  roadmap: Roadmap,
  { submits, figures, product }: Of,
  element: string,
  records: readonly NamedRecord[] = [],
) {
  const isOwn = submits === 'document' && findIndicator(roadmap, element)?.id !== element
  if (isOwn && documentOf(roadmap, product)?.sections.some(({ field }) => field === element))
    return [{ id: sectionText, name: documentSaid.pinText }]
  if (isOwn)
    return records
      .filter(({ register }) => register === element)
      .map(({ id, title }) => ({ id, name: title }))
  if (submits === 'assessments')
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
  const { submits } = submission
  const records = useNamedRecords(submission)
  const parts = partsOf(roadmap, submission, element, records)
  const labels = {
    assessments: [said.pinElement, said.pinPart],
    figures: [said.pinIndicator, said.pinFigure],
    document: [documentSaid.pinPart, documentSaid.pinWhich],
  } as const
  const chooseElement = (id: string) =>
    onPlace({ element: id, part: partsOf(roadmap, submission, id, records)[0]?.id ?? '', paragraph: 0 })
  const write = (text: string) => {
    if (/^\d{0,3}$/.test(text)) onPlace({ ...place, paragraph: Number(text) })
  }
  return (
    <>
      <Choice
        label={labels[submits][0]}
        value={element}
        options={elementsOf(roadmap, submission)}
        onChoose={chooseElement}
      />
      <Choice
        label={labels[submits][1]}
        value={part}
        options={parts}
        onChoose={(id) => onPlace({ ...place, part: id, paragraph: 0 })}
      />
      {(submits === 'assessments' || part === sectionText) && (
        <LabelledText
          label={said.pinParagraph}
          value={paragraph === 0 ? '' : String(paragraph)}
          onText={write}
        />
      )}
    </>
  )
}
