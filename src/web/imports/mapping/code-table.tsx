// The words of a column and what each means: those that are not decided first, and only those that occur.
import { useId, type ReactNode } from 'react'
import { headingsOf, type OwnHeading } from '#definition'
import { useRoadmap } from '../../data/roadmap-context.ts'
import { Combobox } from '../../controls/choosing/combobox.tsx'
import type { Choice } from '../../controls/choosing/find-choices.ts'
import { importWords } from '../../words/import-words.ts'
import { numberText, words } from '../../words/index.ts'
import type { Editing } from './editing.ts'
import { mappedWord, withCode, withColumn, wordsIn, type PlacedColumn } from './mapping-edits.ts'
import { meantAnswer } from './own-fields.ts'

const { mapping: mappingWords } = importWords

interface Props extends Editing {
  readonly placed: PlacedColumn
  readonly own: OwnHeading
  readonly choices: readonly Choice[]
}

function WordRow({
  word,
  count,
  value,
  choices,
  onChange,
}: {
  readonly word: string
  readonly count: number
  readonly value: string
  readonly choices: readonly Choice[]
  readonly onChange: (answer: string) => void
}): ReactNode {
  const id = useId()
  const isOpen = value === ''
  return (
    <tr className={isOpen ? 'bad' : undefined}>
      <th scope="row">
        <label htmlFor={id}>{mappingWords.meansOf(word)}</label>
      </th>
      <td className="number">{numberText(count)}</td>
      <td className={isOpen ? 'field bad' : 'field'}>
        <Combobox
          id={id}
          choices={choices}
          value={value}
          isRequired={false}
          isBad={isOpen}
          describedBy=""
          onChange={onChange}
        />
      </td>
    </tr>
  )
}

/** Words of the mapping that this file does not hold; they are kept. */
function otherWords({ placed: { column } }: Props, here: readonly string[]): string {
  const known = new Set(here.map((word) => word.toLowerCase()))
  const others = Object.entries(column.read?.codes ?? {}).filter(([word]) => !known.has(word.toLowerCase()))
  return words.list(others.map(([word, answer]) => `${word} → ${answer}`))
}

export function CodeTable(props: Props): ReactNode {
  const { placed, own, choices, answer, mapping, onChange } = props
  const roadmap = useRoadmap()
  const { at, column } = placed
  const heading = headingsOf(column)[0] ?? ''
  const found = wordsIn(answer.words[heading] ?? [], column.read?.separator).map((one) => ({
    ...one,
    value: mappedWord(column, one.text) ?? meantAnswer(roadmap, own, one.text) ?? '',
  }))
  const others = otherWords(
    props,
    found.map(({ text }) => text),
  )
  const open = found.filter(({ value }) => value === '').length
  if (found.length === 0 && others === '') return null
  return (
    <details open={open > 0}>
      <summary>{mappingWords.words(open, numberText(open))}</summary>
      <table className="code-table">
        <caption className="unseen">{mappingWords.wordsCaption(heading)}</caption>
        <thead>
          <tr>
            <th scope="col">{mappingWords.word}</th>
            <th scope="col" className="number">
              {mappingWords.times}
            </th>
            <th scope="col">{mappingWords.means}</th>
          </tr>
        </thead>
        <tbody>
          {found
            .toSorted((a, b) => Number(a.value !== '') - Number(b.value !== '') || b.count - a.count)
            .map(({ text, count, value }) => (
              <WordRow
                key={text}
                word={text}
                count={count}
                value={value}
                choices={choices}
                onChange={(code) => onChange(withColumn(mapping, at, withCode(column, text, code)))}
              />
            ))}
        </tbody>
      </table>
      {others !== '' && (
        <p className="quiet">
          {mappingWords.otherWords} {others}
        </p>
      )}
    </details>
  )
}
