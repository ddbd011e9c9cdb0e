// What has to be mended, pinned to a target, a part of its text and a paragraph.
import { useState, type ReactNode } from 'react'
import { assessedElements, type Roadmap, type Submission, type SubmissionPin } from '#definition'
import { useRoadmap } from '../data/roadmap-context.ts'
import { Choice } from '../controls/choice.tsx'
import { LabelledText } from '../controls/labelled-text.tsx'
import { submissionWords as said } from '../words/review/submission-words.ts'
import { numberText, say } from '../words/index.ts'

/** “2.7, Challenges, paragraph 2”. */
export function pinName({ assessmentScale }: Roadmap, { element, part, paragraph }: SubmissionPin): string {
  const found = assessmentScale?.parts.find(({ id }) => id === part)
  return said.pinned(element, found ? say(found.name) : part, numberText(paragraph))
}

interface Props {
  readonly submission: Submission
  readonly pins: readonly SubmissionPin[]
  readonly onPins: (pins: readonly SubmissionPin[]) => void
}

export function PinEditor({ submission, pins, onPins }: Props): ReactNode {
  const roadmap = useRoadmap()
  const parts = roadmap.assessmentScale?.parts ?? []
  const codes = new Set(submission.items.map(({ element }) => element))
  const elements = assessedElements(roadmap).filter(({ code }) => codes.has(code))
  const [element, setElement] = useState(elements[0]?.code ?? '')
  const [part, setPart] = useState(parts[0]?.id ?? '')
  const [paragraph, setParagraph] = useState('')
  const [body, setBody] = useState('')
  const isReady = body.trim() !== '' && element !== '' && /^\d{0,3}$/.test(paragraph)
  const add = () => {
    onPins([...pins, { element, part, paragraph: Number(paragraph), body: body.trim() }])
    setBody('')
    setParagraph('')
  }
  return (
    <fieldset className="pins">
      <legend>{said.pins}</legend>
      <ul>
        {pins.map((pin, at) => (
          <li key={`${pinName(roadmap, pin)} ${pin.body}`}>
            {pinName(roadmap, pin)}: {pin.body}{' '}
            <button type="button" onClick={() => onPins(pins.toSpliced(at, 1))}>
              {said.removePin(pinName(roadmap, pin))}
            </button>
          </li>
        ))}
      </ul>
      <Choice
        label={said.pinElement}
        value={element}
        options={elements.map(({ code, text }) => ({ id: code, name: `${code} ${say(text).slice(0, 60)}` }))}
        onChoose={setElement}
      />
      <Choice
        label={said.pinPart}
        value={part}
        options={parts.map(({ id, name }) => ({ id, name: say(name) }))}
        onChoose={setPart}
      />
      <LabelledText label={said.pinParagraph} value={paragraph} onText={setParagraph} />
      <LabelledText label={said.pinBody} value={body} onText={setBody} />
      <button type="button" disabled={!isReady} onClick={add}>
        {said.addPin}
      </button>
    </fieldset>
  )
}
