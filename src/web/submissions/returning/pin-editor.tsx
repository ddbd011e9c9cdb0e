// What has to be mended, pinned to a target, a part of its text and a paragraph, or to a figure.
import { useState, type ReactNode } from 'react'
import type { Submission, SubmissionPin } from '#definition'
import { useRoadmap } from '../../data/roadmap-context.ts'
import { LabelledText } from '../../controls/labelled-text.tsx'
import { submissionWords as said } from '../../words/review/submission-words.ts'
import { pinName } from './pin-names.ts'
import { firstPlace, PinPlace, type Place } from './pin-place.tsx'

interface Props {
  readonly submission: Submission
  readonly pins: readonly SubmissionPin[]
  readonly onPins: (pins: readonly SubmissionPin[]) => void
}

export function PinEditor({ submission, pins, onPins }: Props): ReactNode {
  const roadmap = useRoadmap()
  const [place, setPlace] = useState<Place>(() => firstPlace(roadmap, submission))
  const [body, setBody] = useState('')
  const add = () => {
    onPins([...pins, { ...place, body: body.trim() }])
    setBody('')
    setPlace({ ...place, paragraph: 0 })
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
      <PinPlace submission={submission} place={place} onPlace={setPlace} />
      <LabelledText label={said.pinBody} value={body} onText={setBody} />
      <button type="button" disabled={body.trim() === '' || place.element === ''} onClick={add}>
        {said.addPin}
      </button>
    </fieldset>
  )
}
