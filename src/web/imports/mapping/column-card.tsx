// One column of theirs: its heading, a few of its cells, and what of ours it fills.
import { useId, useState, type ReactNode } from 'react'
import { headingsOf, plainText, type OwnHeading } from '#definition'
import { useRoadmap } from '../../data/roadmap-context.ts'
import { Combobox } from '../../controls/choosing/combobox.tsx'
import { importWords } from '../../words/import-words.ts'
import { numberText, words } from '../../words/index.ts'
import { becomes } from './becomes.ts'
import { carriedReading } from './carried-text.ts'
import { CodeTable } from './code-table.tsx'
import { columnAnchor, lettersOf } from './column-letters.ts'
import type { Editing } from './editing.ts'
import { columnsFrom, withColumn, withTarget, type PlacedColumn } from './mapping-edits.ts'
import { answersOf, findOwn, ownChoices, ownName } from './own-fields.ts'
import { DecidedFields, ReadingFields } from './reading-fields.tsx'

const { mapping: mappingWords, sheet: sheetWords } = importWords

interface Props extends Editing {
  readonly heading: string
}

/** So many cells of each column are shown. */
const fewCells = 3

/** The different texts of a column among the first rows. */
function cellsIn({ answer }: Editing, heading: string): string[] {
  const at = answer.headings.indexOf(heading)
  const cells = answer.samples.map((row) => (row[at] ?? '').trim()).filter((cell) => cell !== '')
  return [...new Set(cells)]
}

interface TargetProps extends Props {
  readonly placed: PlacedColumn | undefined
}

/** Some cells, and what becomes of each. */
function Becomes(props: Props & { readonly placed: PlacedColumn; readonly own: OwnHeading }): ReactNode {
  const { register, own, placed, heading } = props
  const roadmap = useRoadmap()
  const cells = cellsIn(props, heading).slice(0, fewCells)
  if (cells.length === 0) return null
  const told = cells.map((cell) => becomes({ roadmap, register, own, column: placed.column }, cell))
  return (
    <ul className="becomes" aria-label={sheetWords.becomesOf(ownName(register, own.column))}>
      {told.map(({ cell, text, isOpen }) => (
        <li key={cell}>
          <span>{cell}</span> <span aria-hidden="true">→</span>
          <span className="unseen">{sheetWords.becomes}</span>{' '}
          <span className={isOpen ? 'field-problem' : undefined}>{text}</span>
        </li>
      ))}
    </ul>
  )
}

const nameOf = (choices: ReturnType<typeof answersOf>, answer: string) => {
  const name = choices?.find(({ id }) => id === answer)?.name ?? answer
  return `“${name}”`
}

/** How the cells are read that fill a field of ours. */
function TargetReading(props: Props & { readonly placed: PlacedColumn }): ReactNode {
  const { placed, register, heading } = props
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
      {others.length === 0 && <Becomes {...props} own={own} />}
      {carriedReading(placed.column.read ?? {}, (answer) => nameOf(choices, answer)).map((text) => (
        <p key={text} className="quiet">
          {text}
        </p>
      ))}
      <DecidedFields {...props} own={own} cells={cellsIn(props, heading)} />
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

function samplesOf(props: Props): string {
  const cells = cellsIn(props, props.heading).slice(0, fewCells)
  return words.list(cells.map((cell) => `“${cell}”`))
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
  const at = answer.headings.indexOf(heading)
  const sure = answer.suggestion?.confidence[heading]
  const samples = samplesOf(props)
  return (
    <li className="map-column" id={columnAnchor(at)}>
      <div>
        <h3>
          <span className="sheet-letter">{lettersOf(at)}</span> {heading}
        </h3>
        {(placed.length === 0 || samples === '') && (
          <p className="quiet">
            {samples === '' ? mappingWords.noSamples : `${mappingWords.samples} ${samples}`}
          </p>
        )}
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
