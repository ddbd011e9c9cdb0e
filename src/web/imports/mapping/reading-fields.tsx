// How the cells of a column are read: dates and decimals as they were decided, several values, units, empty cells, parts of a place.
import type { ReactNode } from 'react'
import { dateOrders, decimalMarks, type ColumnMapping, type OwnHeading } from '#definition'
import { Choice } from '../../controls/choice.tsx'
import { LabelledText } from '../../controls/labelled-text.tsx'
import { importWords } from '../../words/import-words.ts'
import type { Editing } from './editing.ts'
import { decisionOf, numberKinds } from './decided.ts'
import { withColumn, withReading, type PlacedColumn } from './mapping-edits.ts'
import { ownName } from './own-fields.ts'

const { mapping: mappingWords } = importWords

interface Props extends Editing {
  readonly placed: PlacedColumn
  readonly own: OwnHeading
}

const named = (names: Readonly<Record<string, string>>, ids: readonly string[]) =>
  ids.map((id) => ({ id, name: names[id] ?? id }))

type FieldProps = {
  readonly own: OwnHeading
  readonly column: ColumnMapping
  readonly set: (next: ColumnMapping) => void
}

/** In which order days have their parts, and which mark numbers have: as it was decided, and changed here. */
export function DecidedFields({
  placed: { at, column },
  own,
  cells,
  mapping,
  onChange,
}: Props & { readonly cells: readonly string[] }): ReactNode {
  const { read = {} } = column
  const kind = own.definition?.kind ?? ''
  const set = (next: ColumnMapping) => onChange(withColumn(mapping, at, next))
  const decision = decisionOf(own, read, cells)
  return (
    <>
      {decision && <p className={decision.isOpen ? 'field-problem' : 'quiet'}>{decision.text}</p>}
      {kind.startsWith('date') && (
        <Choice
          label={mappingWords.dates}
          none={mappingWords.dateOrders.none}
          value={read.dates ?? ''}
          options={named(mappingWords.dateOrders, dateOrders)}
          onChoose={(id) => set(withReading(column, { dates: dateOrders.find((one) => one === id) }))}
        />
      )}
      {numberKinds.has(kind) && (
        <Choice
          label={mappingWords.decimal}
          none={mappingWords.decimals.none}
          value={read.decimal ?? ''}
          options={named(mappingWords.decimals, decimalMarks)}
          onChoose={(id) => set(withReading(column, { decimal: decimalMarks.find((one) => one === id) }))}
        />
      )}
    </>
  )
}

function KindFields({ own, column, set }: FieldProps) {
  const { read = {}, part } = column
  const kind = own.definition?.kind ?? ''
  const { part: _part, ...whole } = column
  return (
    <>
      {numberKinds.has(kind) && (
        <LabelledText
          label={mappingWords.factor}
          help={mappingWords.factorHelp}
          value={read.factor ?? ''}
          onText={(factor) => set(withReading(column, { factor }))}
        />
      )}
      {kind === 'place' && (
        <Choice
          label={mappingWords.part}
          none={mappingWords.parts.none}
          value={part ?? ''}
          options={named(mappingWords.parts, ['name', 'latitude', 'longitude', 'area'])}
          onChoose={(id) =>
            set(id === '' ? whole : { ...whole, part: id as 'name' | 'latitude' | 'longitude' | 'area' })
          }
        />
      )}
    </>
  )
}

export function ReadingFields({ placed: { at, column }, own, ...editing }: Props): ReactNode {
  const { mapping, onChange, register } = editing
  const set = (next: ColumnMapping) => onChange(withColumn(mapping, at, next))
  const { ifRowsDiffer, ...strict } = column
  const isSeveral = own.child !== undefined || own.definition?.kind === 'codes'
  return (
    <details>
      <summary>
        {mappingWords.readShort}
        <span className="unseen">: {ownName(register, column.to)}</span>
      </summary>
      <div className="controls">
        <KindFields own={own} column={column} set={set} />
        {isSeveral && (
          <LabelledText
            label={mappingWords.separator}
            value={column.read?.separator ?? ''}
            onText={(separator) => set(withReading(column, { separator }))}
          />
        )}
        <LabelledText
          label={mappingWords.blank}
          value={column.read?.blank ?? ''}
          onText={(blank) => set(withReading(column, { blank }))}
        />
        {own.child === undefined && (
          <label className="tick">
            <input
              type="checkbox"
              checked={ifRowsDiffer === 'first'}
              onChange={() => set(ifRowsDiffer === 'first' ? strict : { ...column, ifRowsDiffer: 'first' })}
            />
            {mappingWords.first}
          </label>
        )}
      </div>
    </details>
  )
}
