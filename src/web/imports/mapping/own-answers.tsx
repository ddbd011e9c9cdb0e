// Answers to fields of ours that hold for whole rows, whatever their cells: each with its field, and a place for the next.
import { useId, useState, type ReactNode } from 'react'
import { ownHeadings } from '#definition'
import { useRoadmap } from '../../data/roadmap-context.ts'
import { Combobox } from '../../controls/choosing/combobox.tsx'
import { importWords } from '../../words/import-words.ts'
import type { Editing } from './editing.ts'
import { answersOf, findOwn, ownChoices, ownName } from './own-fields.ts'

const { mapping: mappingWords } = importWords

type Answers = Readonly<Record<string, string>>

interface Props extends Pick<Editing, 'register'> {
  /** The words beside the place for the next. */
  readonly next: string
  /** By our heading. */
  readonly answers: Answers
  /** Our headings that have to be answered: their fields stand there at once. */
  readonly asked?: readonly string[]
  readonly onAnswers: (answers: Answers) => void
}

function OwnAnswer({ to, register, answers, onAnswers }: Props & { readonly to: string }): ReactNode {
  const roadmap = useRoadmap()
  const id = useId()
  const own = findOwn(register, to)
  const choices = own && answersOf(roadmap, register, own)
  const { [to]: value = '', ...others } = answers
  const set = (answer: string) => onAnswers({ ...answers, [to]: answer })
  return (
    <div className="field">
      <label htmlFor={id}>{ownName(register, to)}</label>
      {choices ? (
        <Combobox
          {...{ id, choices, value }}
          isRequired={false}
          isBad={value === ''}
          describedBy=""
          onChange={set}
        />
      ) : (
        <input id={id} value={value} onChange={(event) => set(event.target.value)} />
      )}
      {Object.hasOwn(answers, to) && (
        <p>
          <button type="button" className="link-button" onClick={() => onAnswers(others)}>
            {mappingWords.constantRemove(ownName(register, to))}
          </button>
        </p>
      )}
    </div>
  )
}

export function OwnAnswers(props: Props): ReactNode {
  const { next, register, answers, onAnswers, asked = [] } = props
  const id = useId()
  const [round, setRound] = useState(0)
  // in the order of the form, so that a field keeps its place and the focus once it is answered
  const used = ownHeadings(register)
    .map(({ column }) => column)
    .filter((column) => Object.hasOwn(answers, column) || asked.includes(column))
  const add = (to: string) => {
    if (to === '') return
    onAnswers({ ...answers, [to]: '' })
    setRound(round + 1)
  }
  return (
    <div className="fields">
      {used.map((to) => (
        <OwnAnswer key={to} {...props} to={to} />
      ))}
      <div className="field">
        <label htmlFor={id}>{next}</label>
        <Combobox
          key={round}
          id={id}
          choices={ownChoices(register).filter((choice) => !used.includes(choice.id))}
          value=""
          isRequired={false}
          isBad={false}
          describedBy=""
          onChange={add}
        />
      </div>
    </div>
  )
}
