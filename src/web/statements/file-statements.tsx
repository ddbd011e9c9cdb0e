// What a file that is imported means for months that are stated as complete, and for what it is complete itself.
import { useId, useState, type ReactNode } from 'react'
import { findInterval, statementAnswers, type ImportChoice, type ImportPlan } from '#definition'
import { statementWords } from '../words/statement-words.ts'

const { file: said, asked: askedWords } = statementWords

export type StatedChoice = Pick<ImportChoice, 'statements' | 'complete'>

interface Props {
  readonly plan: ImportPlan
  readonly choice: StatedChoice
  readonly onChoose: (choice: StatedChoice) => void
}

function Asked({ plan: { asked }, choice, onChoose }: Props): ReactNode {
  const name = useId()
  if (!asked) return null
  return (
    <fieldset className="choice">
      <legend>{askedWords.lead}</legend>
      <p className="notice">
        {asked.what} {asked.why}
      </p>
      {statementAnswers.map((answer) => (
        <label key={answer} className="tick">
          <input
            type="radio"
            name={name}
            checked={choice.statements === answer}
            onChange={() => onChoose({ ...choice, statements: answer })}
          />
          {askedWords[answer]}
        </label>
      ))}
    </fieldset>
  )
}

const periodsIn = (text: string) =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')

/** For what the file is complete: offered as it says itself, and stated only where the line is filled in. */
function CompleteFor({ plan: { completeFor }, choice, onChoose }: Props): ReactNode {
  const id = useId()
  const offered = [...new Set(completeFor.map(({ period }) => period))].join(', ')
  const [text, setText] = useState('')
  const isWrong = periodsIn(text).some((period) => findInterval(period) === undefined)
  const change = (next: string) => {
    setText(next)
    const { complete: _before, ...others } = choice
    const complete = periodsIn(next)
    onChoose(complete.length > 0 ? { ...others, complete } : others)
  }
  return (
    <fieldset className="choice">
      <legend>{said.legend}</legend>
      {offered !== '' && (
        <label className="tick">
          <input
            type="checkbox"
            checked={text === offered}
            onChange={() => change(text === offered ? '' : offered)}
          />
          {said.says(offered)}
        </label>
      )}
      <div className="field">
        <label htmlFor={id}>{said.state}</label>
        <input
          id={id}
          autoComplete="off"
          value={text}
          aria-invalid={isWrong}
          aria-describedby={`${id}-hint`}
          onChange={(event) => change(event.target.value)}
        />
        <p id={`${id}-hint`} className="quiet">
          {said.hint}
        </p>
      </div>
    </fieldset>
  )
}

export function FileStatements(props: Props): ReactNode {
  return (
    <>
      <Asked {...props} />
      <CompleteFor {...props} />
    </>
  )
}
