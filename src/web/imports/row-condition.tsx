// Which rows a rule is about: those that hold one of these texts in a column, or in each of several.
import { useId, useState, type ReactNode } from 'react'
import type { ImportAnswer, RowCondition } from '#definition'
import { Choice } from '../parts/choice.tsx'
import { words } from '../words/index.ts'

const { mapping: said } = words.imports
const mostOffered = 12

interface TextsProps {
  readonly label: string
  readonly heading: string
  readonly texts: readonly string[]
  readonly answer: ImportAnswer
  readonly onTexts: (texts: string[]) => void
}

const filled = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Texts of a column, one on each line; whether an empty cell is among them is asked apart, so that none slips in. */
export function ColumnTexts({ label, heading, texts, answer, onTexts }: TextsProps): ReactNode {
  const id = useId()
  const [text, setText] = useState(texts.filter((one) => one !== '').join('\n'))
  const hasEmpty = texts.includes('')
  const tell = (lines: string, withEmpty: boolean) => onTexts([...filled(lines), ...(withEmpty ? [''] : [])])
  const offered = (answer.words[heading] ?? []).slice(0, mostOffered).map((one) => `“${one.text}”`)
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={Math.min(6, Math.max(2, text.split('\n').length))}
        value={text}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => {
          setText(target.value)
          tell(target.value, hasEmpty)
        }}
      />
      <span id={`${id}-help`} className="quiet">
        {said.linesHelp} {offered.length > 0 && said.wordsHere(words.list(offered))}
      </span>
      <label className="tick">
        <input type="checkbox" checked={hasEmpty} onChange={() => tell(text, !hasEmpty)} />
        {said.orEmpty}
      </label>
    </div>
  )
}

interface Props {
  readonly answer: ImportAnswer
  readonly when: RowCondition
  readonly onChange: (when: RowCondition) => void
}

const listOf = (texts: string | readonly string[]) => (typeof texts === 'string' ? [texts] : texts)

/** The columns of a rule with their texts: all of them have to fit. */
export function RowConditionFields({ answer, when, onChange }: Props): ReactNode {
  const named = Object.keys(when)
  const free = answer.headings.filter((heading) => heading !== '' && !named.includes(heading))
  const without = (heading: string) =>
    Object.fromEntries(Object.entries(when).filter(([column]) => column !== heading))
  return (
    <>
      {Object.entries(when).map(([heading, texts]) => (
        <div key={heading}>
          <ColumnTexts
            label={said.columnIs(heading)}
            heading={heading}
            texts={listOf(texts)}
            answer={answer}
            onTexts={(next) => onChange({ ...when, [heading]: next })}
          />
          <button type="button" className="link-button" onClick={() => onChange(without(heading))}>
            {said.constantRemove(said.column(heading))}
          </button>
        </div>
      ))}
      {free.length > 0 && (
        <Choice
          label={named.length === 0 ? said.conditionColumn : said.conditionAnd}
          value=""
          none={said.chooseColumn}
          options={[...new Set(free)].map((id) => ({ id, name: id }))}
          onChoose={(heading) => {
            if (heading !== '') onChange({ ...when, [heading]: [] })
          }}
        />
      )}
    </>
  )
}
