// One filter being made: which field, and what its answers have to be.
import { useState, type ReactNode } from 'react'
import {
  findList,
  findPlaced,
  narrowingOf,
  placedFields,
  type PlacedField,
  type RecordCondition,
  type Register,
} from '#definition'
import { Choice } from '../../controls/choice.tsx'
import { LabelledText } from '../../controls/labelled-text.tsx'
import { say } from '../../words/index.ts'
import { recordWords } from '../../words/record-words.ts'
import { conditionsOf, withCondition, type ListProps } from './list-search.ts'

const { list } = recordWords

interface Answer {
  readonly condition: RecordCondition
  readonly onChange: (condition: RecordCondition) => void
}

/** The answers a field may be narrowed to, in the reader’s words. */
function answersOf({ field }: PlacedField): readonly { readonly id: string; readonly name: string }[] {
  const codes = findList(field)?.codes
  const { form } = recordWords
  if (codes) return Object.entries(codes).map(([id, { name }]) => ({ id, name: say(name) }))
  return [
    { id: 'yes', name: form.yes },
    { id: 'no', name: form.no },
    { id: 'not-reported', name: form.notReported },
  ]
}

function CodesAnswer({ placed, condition, onChange }: Answer & { readonly placed: PlacedField }): ReactNode {
  const { codes = [] } = condition
  return (
    <fieldset className="choice">
      <legend>{list.filters.answers}</legend>
      <div className="tick-list">
        {answersOf(placed).map(({ id, name }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={codes.includes(id)}
              onChange={() =>
                onChange({
                  ...condition,
                  codes: codes.includes(id) ? codes.filter((one) => one !== id) : [...codes, id],
                })
              }
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function RangeAnswer({ placed, condition, onChange }: Answer & { readonly placed: PlacedField }): ReactNode {
  const type = placed.field.kind.startsWith('date') ? 'date' : 'text'
  const { unit } = placed.field.settings as { readonly unit?: string }
  const label = (end: string) => (unit === undefined ? end : `${end} (${unit})`)
  return (
    <>
      <LabelledText
        label={label(list.filters.least)}
        type={type}
        value={condition.least ?? ''}
        onText={(least) => onChange({ ...condition, least })}
      />
      <LabelledText
        label={label(list.filters.most)}
        type={type}
        value={condition.most ?? ''}
        onText={(most) => onChange({ ...condition, most })}
      />
    </>
  )
}

/** A condition that says something; a decimal comma is taken for a point. */
function meant(condition: RecordCondition): RecordCondition | undefined {
  const { codes = [], text = '', least = '', most = '', ...place } = condition
  const end = (written: string) => written.trim().replace(/^(-?\d+),(\d+)$/, '$1.$2')
  if (codes.length > 0) return { ...place, codes }
  if (text.trim() !== '') return { ...place, text: text.trim() }
  if (least === '' && most === '') return undefined
  return {
    ...place,
    ...(least === '' ? {} : { least: end(least) }),
    ...(most === '' ? {} : { most: end(most) }),
  }
}

const placeOf = ({ field, child }: PlacedField): RecordCondition =>
  child === undefined ? { field: field.id } : { field: field.id, child }

function optionsOf(register: Register) {
  return placedFields(register).map(({ address, field, child }) => {
    const table = register.children.find(({ id }) => id === child)
    return { id: address, name: table ? `${say(table.name)}: ${say(field.name)}` : say(field.name) }
  })
}

export function FilterEditor({ register, chosen, onChoose }: ListProps): ReactNode {
  const [address, setAddress] = useState('')
  const [condition, setCondition] = useState<RecordCondition>({ field: '' })
  const placed = address === '' ? undefined : findPlaced(register, address)
  const way = placed && narrowingOf(placed.field)
  const choose = (next: string) => {
    const found = findPlaced(register, next)
    const place = found ? placeOf(found) : { field: '' }
    const now = conditionsOf(register, chosen).find(
      ({ field, child }) => field === place.field && child === place.child,
    )
    setAddress(next)
    setCondition(now ?? place)
  }
  const apply = (event: { readonly preventDefault: () => void }) => {
    event.preventDefault()
    if (!placed) return
    onChoose(withCondition(register, chosen, placeOf(placed), meant(condition)))
    choose('')
  }
  return (
    <details className="panel">
      <summary>{list.filters.heading}</summary>
      <form className="controls" onSubmit={apply}>
        <Choice
          label={list.filters.field}
          value={address}
          none={recordWords.form.choose}
          options={optionsOf(register)}
          onChoose={choose}
        />
        {placed && way === 'codes' && (
          <CodesAnswer placed={placed} condition={condition} onChange={setCondition} />
        )}
        {placed && way === 'range' && (
          <RangeAnswer placed={placed} condition={condition} onChange={setCondition} />
        )}
        {way === 'text' && (
          <LabelledText
            label={list.filters.contains}
            value={condition.text ?? ''}
            onText={(text) => setCondition({ ...condition, text })}
          />
        )}
        {placed && <button type="submit">{list.filters.apply}</button>}
      </form>
    </details>
  )
}
