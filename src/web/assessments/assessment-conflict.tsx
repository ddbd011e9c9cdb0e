// Somebody else saved meanwhile: what only they changed is taken over, what both changed stands side by side to be chosen.
import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { Assessment } from '#definition'
import { useNameOf } from '../data/people-names.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { assessmentWords as said } from '../words/review/assessment-words.ts'
import { say, timeText } from '../words/index.ts'
import {
  compareForms,
  formOf,
  mergeForms,
  stepPlace,
  type Difference,
  type Taken,
} from './merge-assessments.ts'
import { stepName } from './step-mark.tsx'
import type { Form } from './use-assessment-form.ts'

const { conflict } = said

/** The name of a place, and what stands there in words. */
function usePlaces() {
  const roadmap = useOutline()
  const nameOf = (place: string) => {
    const part = roadmap.assessmentScale?.parts.find(({ id }) => id === place)
    return part ? say(part.name) : said.step
  }
  const textOf = (place: string, value: string) => {
    if (value === '') return conflict.empty
    return place === stepPlace ? stepName(roadmap, value) : value
  }
  return { nameOf, textOf }
}

interface AskedProps {
  readonly one: Difference
  readonly taken: Taken | undefined
  readonly onTake: (taken: Taken) => void
}

function Asked({ one, taken, onTake }: AskedProps): ReactNode {
  const { nameOf, textOf } = usePlaces()
  const choices: readonly Taken[] = one.place === stepPlace ? ['mine', 'theirs'] : ['mine', 'theirs', 'both']
  return (
    <fieldset>
      <legend>{nameOf(one.place)}</legend>
      <div className="beside">
        {(['was', 'mine', 'theirs'] as const).map((side) => (
          <div key={side}>
            <h4>{side === 'theirs' ? conflict.other : conflict[side]}</h4>
            <p className="said">{textOf(one.place, one[side])}</p>
          </div>
        ))}
      </div>
      {choices.map((choice) => (
        <label key={choice} className="tick">
          <input
            type="radio"
            name={`take-${one.place}`}
            checked={taken === choice}
            onChange={() => onTake(choice)}
          />
          {conflict.take[choice]}
        </label>
      ))}
    </fieldset>
  )
}

function TakenOver({ places }: { readonly places: readonly Difference[] }): ReactNode {
  const { nameOf, textOf } = usePlaces()
  if (places.length === 0) return null
  return (
    <>
      <h3>{conflict.theirs}</h3>
      <dl>
        {places.map(({ place, theirs }) => (
          <div key={place}>
            <dt>{nameOf(place)}</dt>
            <dd className="said">{textOf(place, theirs)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

export function AssessmentConflict({
  form,
  other,
}: {
  readonly form: Form
  readonly other: Assessment
}): ReactNode {
  const [taken, setTaken] = useState<Readonly<Record<string, Taken>>>({})
  const whoOf = useNameOf()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  const theirs = formOf(other)
  const { asked, takenOver } = compareForms(form.base.content, form.form, theirs)
  const isOpen = asked.some(({ place }) => taken[place] === undefined)
  const save = () => {
    const merged = mergeForms(form.base.content, form.form, theirs, taken)
    void form.save({ form: merged, over: other })
  }
  const lead = other.step === null ? conflict.gone : conflict.lead
  return (
    <div role="alert" className="hindrances conflict" ref={box} tabIndex={-1}>
      <h2>{conflict.heading}</h2>
      <p>{lead(whoOf(other.by), timeText(other.at))}</p>
      {asked.length > 0 && <h3>{conflict.both}</h3>}
      {asked.map((one) => (
        <Asked
          key={one.place}
          one={one}
          taken={taken[one.place]}
          onTake={(next) => setTaken({ ...taken, [one.place]: next })}
        />
      ))}
      <TakenOver places={takenOver} />
      <p className="actions">
        <button type="button" disabled={isOpen || form.isBusy} onClick={save}>
          {conflict.save}
        </button>
      </p>
      {isOpen && <p className="quiet">{conflict.open}</p>}
    </div>
  )
}
