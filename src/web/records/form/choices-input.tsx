// Several answers of one list: ticked where the list is short, found by typing and shown as chips where it is long.
import { useState, type ReactNode } from 'react'
import { recordWords } from '../../words/record-words.ts'
import { Combobox } from '../../controls/choosing/combobox.tsx'
import type { Choice } from '../../controls/choosing/find-choices.ts'
import { between } from '../../person/form-state.ts'

interface Props {
  readonly id: string
  readonly choices: readonly Choice[]
  readonly value: string
  readonly isBad: boolean
  readonly describedBy: string
  readonly onChange: (value: string) => void
}

/** A short list: all its answers, to be ticked. */
function Ticks({
  id,
  choices,
  chosen,
  describedBy,
  onTurn,
}: {
  readonly id: string
  readonly choices: readonly Choice[]
  readonly chosen: readonly string[]
  readonly describedBy: string
  readonly onTurn: (one: string) => void
}): ReactNode {
  return (
    <div className="tick-list" role="group" aria-labelledby={`${id}-label`} aria-describedby={describedBy}>
      {choices.map((choice) => (
        <label key={choice.id}>
          <input
            type="checkbox"
            id={choice === choices[0] ? id : undefined}
            checked={chosen.includes(choice.id)}
            onChange={() => onTurn(choice.id)}
          />
          {choice.name}
        </label>
      ))}
    </div>
  )
}

/** An answer that was given, to be taken away again. */
function Chip({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }): ReactNode {
  return (
    <button type="button" aria-label={recordWords.form.removeChoice(name)} onClick={onRemove}>
      {name} <span aria-hidden="true">×</span>
    </button>
  )
}

/** The longest list that is shown at once. */
export const shortList = 7

export function ChoicesInput({ id, choices, value, isBad, describedBy, onChange }: Props): ReactNode {
  const [round, setRound] = useState(0)
  const chosen = value.split(between).filter((one) => one !== '')
  const strange = chosen.filter((one) => !choices.some(({ id: known }) => known === one))
  const set = (next: readonly string[]) =>
    onChange(
      [
        ...choices.map((choice) => choice.id),
        ...next.filter((one) => !choices.some(({ id: known }) => known === one)),
      ]
        .filter((one) => next.includes(one))
        .join(between),
    )
  const turn = (one: string) =>
    set(chosen.includes(one) ? chosen.filter((had) => had !== one) : [...chosen, one])
  if (choices.length <= shortList) return <Ticks {...{ id, choices, chosen, describedBy }} onTurn={turn} />
  return (
    <>
      <Combobox
        key={round}
        id={id}
        choices={choices.filter((choice) => !chosen.includes(choice.id))}
        value=""
        isRequired={false}
        isBad={isBad}
        describedBy={describedBy}
        keepsTyped
        onChange={(one) => {
          if (one === '') return
          turn(one)
          setRound(round + 1)
        }}
      />
      <ul className="chips">
        {choices
          .filter((choice) => chosen.includes(choice.id))
          .map((choice) => (
            <li key={choice.id}>
              <Chip name={choice.name} onRemove={() => turn(choice.id)} />
            </li>
          ))}
        {strange.map((one) => (
          <li key={one} className="field-problem">
            <Chip name={one} onRemove={() => set(chosen.filter((had) => had !== one))} />
          </li>
        ))}
      </ul>
    </>
  )
}
