// A choice from a long list by typing a part of it: the combobox of the WAI-ARIA patterns, as downshift makes it.
import { useCombobox } from 'downshift'
import { useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { recordWords } from '../../words/record-words.ts'
import { findChoices, type Choice } from './find-choices.ts'

interface Props {
  readonly id: string
  readonly choices: readonly Choice[]
  /** The code that is chosen, or an empty text. */
  readonly value: string
  readonly isRequired: boolean
  readonly isBad: boolean
  readonly describedBy: string
  readonly onChange: (id: string) => void
  /** What is typed and fits nothing stays as it is, to be mended: it is given as the answer. Else what was chosen before is back. */
  readonly keepsTyped?: boolean
}

/** Is something typed, and does a choice fit it? */
const meansSome = (choices: readonly Choice[], typed = '') =>
  typed.trim() !== '' && findChoices(choices, typed).length > 0

/** What is typed is a choice as soon as the field is left; what fits nothing stays to be mended, or goes back to what was chosen. */
function useTypeAhead({ id, choices, value, onChange, keepsTyped = false }: Props) {
  const chosen = choices.find((choice) => choice.id === value) ?? null
  const [typed, setTyped] = useState<string | null>(null)
  const fitting = findChoices(choices, typed ?? '')
  // what fits nothing leaves all of them to look through, and means none of them
  const shown = fitting.length > 0 ? fitting : choices
  const box = useCombobox<Choice>({
    items: [...shown],
    inputId: id,
    itemToString: (choice) => choice?.name ?? '',
    selectedItem: chosen,
    inputValue: typed ?? chosen?.name ?? value,
    // what is typed means the first that fits, from the first letter on, and also where all of it is pasted at once
    stateReducer: (_state, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputChange
        ? { ...changes, highlightedIndex: meansSome(choices, changes.inputValue) ? 0 : -1 }
        : changes,
    onSelectedItemChange: ({ selectedItem }) => onChange(selectedItem?.id ?? ''),
    onStateChange: ({ type, isOpen }) => {
      const { InputChange } = useCombobox.stateChangeTypes
      if (type === InputChange || isOpen !== false) return
      if (typed !== null && typed.trim() === '') onChange('')
      else if (keepsTyped && typed !== null && fitting.length === 0) onChange(typed.trim())
      setTyped(null)
    },
  })
  return { box, shown, setTyped, fitsNone: fitting.length === 0 }
}

export function Combobox(props: Props): ReactNode {
  const { id, isRequired, isBad, describedBy } = props
  const { form } = recordWords
  const { box, shown, setTyped, fitsNone } = useTypeAhead(props)
  const isNone = props.value !== '' && !props.choices.some((choice) => choice.id === props.value)
  const input = box.getInputProps({
    autoComplete: 'off',
    // at once, and not after the state of the list: else quick typing loses letters
    onChange: (event) => setTyped(event.currentTarget.value),
    // before the focus moves on, so that it finds the questions that this answer brings up
    onKeyDown: (event) => {
      const meant = shown[box.highlightedIndex]
      if (event.key === 'Tab' && box.isOpen && meant) flushSync(() => props.onChange(meant.id))
    },
    required: isRequired,
    placeholder: form.typeToFind,
    'aria-invalid': isBad || isNone,
    'aria-describedby': `${describedBy} ${id}-none`,
    // the name comes from the label of the field, as with every other input
    'aria-labelledby': undefined,
  })
  const toggle = box.getToggleButtonProps({
    'aria-label': form.showChoices,
    className: 'combobox-toggle',
  })
  const menu = box.getMenuProps({ 'aria-label': form.choices, 'aria-labelledby': undefined })
  return (
    <div className="combobox">
      <input {...input} />
      <button {...toggle} type="button">
        <span aria-hidden="true">▾</span>
      </button>
      <ul {...menu} hidden={!box.isOpen}>
        {box.isOpen &&
          shown.map((item, index) => (
            <li
              key={item.id}
              {...box.getItemProps({ item, index })}
              className={box.highlightedIndex === index ? 'highlighted' : undefined}
            >
              {item.name}
            </li>
          ))}
      </ul>
      <span id={`${id}-none`} role="status" className="field-problem">
        {(box.isOpen && fitsNone) || (!box.isOpen && isNone) ? form.fitsNothing : ''}
      </span>
    </div>
  )
}
