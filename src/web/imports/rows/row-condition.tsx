// Which rows a rule is about: those that hold one of these texts in a column, or in each of several.
import { useId, useState, type ReactNode } from 'react'
import { testKind, testOf, testTexts, type ImportAnswer, type RowCondition } from '#definition'
import { importWords } from '../../words/import-words.ts'
import { words } from '../../words/index.ts'
import { Ticks } from './ticks.tsx'

const { mapping: mappingWords } = importWords
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
  const said = texts.filter((one) => one !== '').join('\n')
  const [typed, setTyped] = useState(said)
  // What is typed keeps its empty lines; where the rule was changed otherwise, the rule is right.
  const text = filled(typed).join('\n') === said ? typed : said
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
          setTyped(target.value)
          tell(target.value, hasEmpty)
        }}
      />
      <span id={`${id}-help`} className="quiet">
        {mappingWords.linesHelp} {offered.length > 0 && mappingWords.wordsHere(words.list(offered))}
      </span>
      <label className="tick">
        <input type="checkbox" checked={hasEmpty} onChange={() => tell(text, !hasEmpty)} />
        {mappingWords.orEmpty}
      </label>
    </div>
  )
}

interface Props {
  readonly answer: ImportAnswer
  readonly when: RowCondition
  readonly onChange: (when: RowCondition) => void
}

/** The columns that decide, ticked, and their texts: all of them have to fit. */
export function RowConditionFields({ answer, when, onChange }: Props): ReactNode {
  const headings = answer.headings.filter((heading) => heading !== '')
  return (
    <>
      <Ticks
        legend={mappingWords.conditionColumns}
        headings={headings}
        chosen={Object.keys(when)}
        onChange={(columns) =>
          onChange(Object.fromEntries(columns.map((column) => [column, when[column] ?? []])))
        }
      />
      {Object.entries(when).map(([heading, test]) => (
        <ColumnTexts
          key={heading}
          label={mappingWords.columnTests[testKind(test)](heading)}
          heading={heading}
          texts={testTexts(test)}
          answer={answer}
          onTexts={(next) => onChange({ ...when, [heading]: testOf(testKind(test), next) })}
        />
      ))}
    </>
  )
}
