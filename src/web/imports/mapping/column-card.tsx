// One column of theirs: its heading, a few of its cells, and what of ours it fills.
import { useId, useState, type ReactNode } from 'react'
import { headingsOf, plainText } from '#definition'
import { useRoadmap } from '../../data/roadmap-context.ts'
import { Combobox } from '../../controls/choosing/combobox.tsx'
import { importWords } from '../../words/import-words.ts'
import { numberText, words } from '../../words/index.ts'
import { CodeTable } from './code-table.tsx'
import type { Editing } from './editing.ts'
import { columnsFrom, withColumn, withTarget, type PlacedColumn } from './mapping-edits.ts'
import { answersOf, findOwn, ownChoices } from './own-fields.ts'
import { ReadingFields } from './reading-fields.tsx'

const { mapping: mappingWords } = importWords

interface Props extends Editing {
  readonly heading: string
}

interface TargetProps extends Props {
  readonly placed: PlacedColumn | undefined
}

/** How the cells are read that fill a field of ours. */
function TargetReading(props: Props & { readonly placed: PlacedColumn }): ReactNode {
  const { placed, register } = props
  const roadmap = useRoadmap()
  const own = findOwn(register, placed.column.to)
  if (!own) return null
  const choices = answersOf(roadmap, register, own)
  const [, ...others] = headingsOf(placed.column)
  return (
    <>
      {others.length > 0 && (
        <p className="quiet">{mappingWords.joined(words.list(others), placed.column.join ?? ' ')}</p>
      )}
      <ReadingFields {...props} own={own} />
      {choices && <CodeTable {...props} own={own} choices={choices} />}
    </>
  )
}

function Target(props: TargetProps): ReactNode {
  const { placed, heading, register, mapping, onChange } = props
  const id = useId()
  const to = placed?.column.to ?? ''
  const choose = (next: string) => {
    if (next === to) return
    const column = next === '' ? undefined : withTarget(placed?.column ?? { from: heading, to: next }, next)
    onChange(withColumn(mapping, placed?.at ?? mapping.columns.length, column))
  }
  return (
    <div className="map-target">
      <div className="field">
        <label htmlFor={id}>
          {mappingWords.fillsShort}
          <span className="unseen">: {mappingWords.column(heading)}</span>
        </label>
        <Combobox
          id={id}
          choices={ownChoices(register)}
          value={to}
          isRequired={false}
          isBad={false}
          describedBy={`${id}-none-said`}
          onChange={choose}
        />
        <span id={`${id}-none-said`} className="quiet">
          {to === '' ? mappingWords.nothing : ''}
        </span>
      </div>
      {placed && <TargetReading {...props} placed={placed} />}
    </div>
  )
}

function samplesOf({ answer, heading }: Props): string {
  const at = answer.headings.indexOf(heading)
  const cells = answer.samples.map((row) => (row[at] ?? '').trim()).filter((cell) => cell !== '')
  return words.list([...new Set(cells)].slice(0, 4).map((cell) => `“${cell}”`))
}

export function ColumnCard(props: Props): ReactNode {
  const { answer, mapping, heading } = props
  const [isAdding, setAdding] = useState(false)
  const placed = columnsFrom(mapping, heading)
  const joined = mapping.columns.filter((column) =>
    headingsOf(column)
      .slice(1)
      .some((one) => plainText(one) === plainText(heading)),
  )
  const sure = answer.suggestion?.confidence[heading]
  const samples = samplesOf(props)
  return (
    <li className="map-column">
      <div>
        <h3>{heading}</h3>
        <p className="quiet">
          {samples === '' ? mappingWords.noSamples : `${mappingWords.samples} ${samples}`}
        </p>
        {sure !== undefined && (
          <p className="quiet">{mappingWords.sure(numberText(Math.round(sure * 100)))}</p>
        )}
        {joined.map((column) => (
          <p key={column.to} className="quiet">
            {mappingWords.partOf(words.list(headingsOf(column)))}
          </p>
        ))}
      </div>
      <div>
        {placed.map((one, order) => (
          // by its order: the control stays the same, and keeps the focus, once it fills something
          <Target key={order} {...props} placed={one} />
        ))}
        {(isAdding || placed.length === 0) && <Target key={placed.length} {...props} placed={undefined} />}
        {!isAdding && placed.length > 0 && (
          <button type="button" className="link-button" onClick={() => setAdding(true)}>
            {mappingWords.also(heading)}
          </button>
        )}
      </div>
    </li>
  )
}
