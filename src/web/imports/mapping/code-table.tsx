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
import { meantAnswer, ownName } from './own-fields.ts'

const { mapping: mappingWords, sheet: sheetWords } = importWords

interface Props extends Editing {
  readonly placed: PlacedColumn
  readonly own: OwnHeading
  readonly choices: readonly Choice[]
}

/** Nothing is said yet of what it means. */
const isOpenWord = ({ value, isLeftEmpty }: { readonly value: string; readonly isLeftEmpty: boolean }) =>
  value === '' && !isLeftEmpty

function WordRow({
  word,
  field,
  count,
  value,
  isLeftEmpty,
  choices,
  onChange,
}: {
  readonly word: string
  /** The field of ours that it answers. */
  readonly field: string
  readonly count: number
  readonly value: string
  /** Somebody said that it means nothing here. */
  readonly isLeftEmpty: boolean
  readonly choices: readonly Choice[]
  readonly onChange: (answer: string) => void
}): ReactNode {
  const id = useId()
  const isOpen = isOpenWord({ value, isLeftEmpty })
  return (
    <tr className={isOpen ? 'bad' : undefined}>
      <th scope="row">
        <label htmlFor={id}>
          {mappingWords.meansOf(word)}
          <span className="unseen">: {field}</span>
        </label>
      </th>
      <td className="number">{numberText(count)}</td>
      <td className={isOpen ? 'field bad' : 'field'}>
        <Combobox
          id={id}
          choices={choices}
          value={value}
          isRequired={false}
          isBad={isOpen}
          describedBy={`${id}-empty`}
          onChange={onChange}
        />
        <span id={`${id}-empty`} className="quiet">
          {isLeftEmpty ? sheetWords.meansNothing : ''}
        </span>
      </td>
    </tr>
  )
}

/** Words of the mapping that this file does not hold; they are kept. */
function otherWords({ placed: { column }, choices }: Props, here: readonly string[]): string {
  const known = new Set(here.map((word) => word.toLowerCase()))
  const others = Object.entries(column.read?.codes ?? {}).filter(([word]) => !known.has(word.toLowerCase()))
  const nameOf = (answer: string) =>
    choices.find(({ id }) => id === answer)?.name ?? (answer || sheetWords.staysEmpty)
  return words.list(others.map(([word, answer]) => `${word} → ${nameOf(answer)}`))
}

export function CodeTable(props: Props): ReactNode {
  const { placed, own, choices, answer, mapping, onChange } = props
  const roadmap = useRoadmap()
  const { at, column } = placed
  const heading = headingsOf(column)[0] ?? ''
  const found = wordsIn(answer.words[heading] ?? [], column.read?.separator).map((one) => ({
    ...one,
    value: mappedWord(column, one.text) ?? meantAnswer(roadmap, own, one.text) ?? '',
    isLeftEmpty: mappedWord(column, one.text) === '',
  }))
  const others = otherWords(
    props,
    found.map(({ text }) => text),
  )
  const open = found.filter(isOpenWord).length
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
            .toSorted((a, b) => Number(isOpenWord(b)) - Number(isOpenWord(a)) || b.count - a.count)
            .map(({ text, count, value, isLeftEmpty }) => (
              <WordRow
                key={text}
                word={text}
                field={ownName(props.register, column.to)}
                count={count}
                value={value}
                isLeftEmpty={isLeftEmpty}
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
