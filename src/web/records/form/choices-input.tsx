// Several answers of one list: ticked where the list is short, found by typing and shown as chips where it is long.
import { useState, type ReactNode } from 'react'
import { words } from '../../words/index.ts'
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
  if (choices.length <= shortList) {
    return (
      <div className="tick-list" role="group" aria-labelledby={`${id}-label`} aria-describedby={describedBy}>
        {choices.map((choice) => (
          <label key={choice.id}>
            <input
              type="checkbox"
              id={choice === choices[0] ? id : undefined}
              checked={chosen.includes(choice.id)}
              onChange={() => turn(choice.id)}
            />
            {choice.name}
          </label>
        ))}
      </div>
    )
  }
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
              <button
                type="button"
                aria-label={words.records.form.removeChoice(choice.name)}
                onClick={() => turn(choice.id)}
              >
                {choice.name} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        {strange.map((one) => (
          <li key={one} className="field-problem">
            <button
              type="button"
              aria-label={words.records.form.removeChoice(one)}
              onClick={() => set(chosen.filter((had) => had !== one))}
            >
              {one} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
