// Narrowing a list: a search, a jurisdiction, a span of days, and any field by its codes, a range or a piece of text.
import { useEffect, useId, useState, type ReactNode } from 'react'
import {
  findField,
  findPlaced,
  recordAreas,
  recordFields,
  type PlacedField,
  type RecordCondition,
} from '#definition'
import { areaName } from '../../data/names.ts'
import { useOutline } from '../../data/roadmap-context.ts'
import { Choice } from '../../controls/choice.tsx'
import { say } from '../../words/index.ts'
import { recordWords } from '../../words/record-words.ts'
import { answerText } from '../entry/answer-text.ts'
import { institutionChoices } from '../../controls/choosing/institution-choices.ts'
import { asked, conditionsOf, withCondition, type ListProps } from './list-search.ts'

const pause = 350
const { list } = recordWords

/** A text that is typed; it is asked for when the typing pauses, so that no letter is lost to an answer under way. */
function TypedText({
  label,
  value,
  type,
  onText,
}: {
  readonly label: string
  readonly value: string
  readonly type: 'search' | 'date'
  readonly onText: (text: string) => void
}): ReactNode {
  const id = useId()
  const [text, setText] = useState(value)
  const [known, setKnown] = useState(value)
  if (known !== value) {
    setKnown(value)
    setText(value)
  }
  useEffect(() => {
    if (text === value) return undefined
    const timer = setTimeout(() => onText(text), pause)
    return () => clearTimeout(timer)
  }, [text, value, onText])
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} type={type} value={text} onChange={(event) => setText(event.target.value)} />
    </div>
  )
}

/** What a condition says, for a reader. */
export function conditionText({ field, address }: PlacedField, condition: RecordCondition): string {
  const { codes, text, least = '', most = '' } = condition
  const { filters } = list
  if (codes) return `${say(field.name)}: ${answerText(field, { [field.id]: codes })}`
  if (text !== undefined) return `${say(field.name)} ${filters.holds(text)}`
  return `${say(field.name)}: ${filters.span(least, most) || address}`
}

/** The conditions in force, each with the way to be rid of it. */
function Active({ register, chosen, onChoose }: ListProps): ReactNode {
  const conditions = conditionsOf(register, chosen)
  if (conditions.length === 0) return null
  return (
    <ul className="chips" aria-label={list.filters.active}>
      {conditions.map((condition) => {
        const { field, child } = condition
        const placed = findPlaced(register, child === undefined ? field : `${child}.${field}`)
        if (!placed) return null
        const text = conditionText(placed, condition)
        return (
          <li key={placed.address}>
            <button
              type="button"
              aria-label={list.filters.remove(text)}
              onClick={() => onChoose(withCondition(register, chosen, condition, undefined))}
            >
              {text} <span aria-hidden="true">×</span>
            </button>
          </li>
        )
      })}
      <li>
        <button type="button" className="link-button" onClick={() => onChoose(asked(chosen, { where: '' }))}>
          {list.filters.clear}
        </button>
      </li>
    </ul>
  )
}

/** Everything that narrows the list. */
export function ListFilters(props: ListProps): ReactNode {
  const { register, chosen, onChoose } = props
  const roadmap = useOutline()
  const day = findField(recordFields(register), register.countsOn)
  const dayName = day ? say(day.name) : ''
  const { jurisdiction = '', institution = '' } = chosen
  const institutions = institutionChoices(roadmap, register, { jurisdiction, institution })
  return (
    <div role="search">
      <form className="controls" onSubmit={(event) => event.preventDefault()}>
        <TypedText
          label={list.search}
          type="search"
          value={chosen.search ?? ''}
          onText={(search) => onChoose(asked(chosen, { search }))}
        />
        <Choice
          label={list.area}
          value={chosen.jurisdiction ?? ''}
          none={list.all}
          options={recordAreas(roadmap, register).map(({ id }) => ({ id, name: areaName(roadmap, id) }))}
          onChoose={(jurisdiction) => onChoose(asked(chosen, { jurisdiction, institution: '' }))}
        />
        {institutions.length > 0 && (
          <Choice
            label={recordWords.institution.label}
            value={institution}
            none={list.all}
            options={institutions}
            onChoose={(one) => onChoose(asked(chosen, { institution: one }))}
          />
        )}
        <TypedText
          label={`${dayName}, ${list.from.toLowerCase()}`}
          type="date"
          value={chosen.from ?? ''}
          onText={(from) => onChoose(asked(chosen, { from }))}
        />
        <TypedText
          label={`${dayName}, ${list.to.toLowerCase()}`}
          type="date"
          value={chosen.to ?? ''}
          onText={(to) => onChoose(asked(chosen, { to }))}
        />
      </form>
      <Active {...props} />
    </div>
  )
}
