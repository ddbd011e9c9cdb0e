// Rows that are left out for what one of their columns holds, each kind with its reason.
import { useId, useState, type ReactNode } from 'react'
import { testKind, testOf, testTexts, type RowFilter } from '#definition'
import { Choice } from '../../controls/choice.tsx'
import { LabelledText } from '../../controls/labelled-text.tsx'
import { importWords } from '../../words/import-words.ts'
import type { Editing } from '../mapping/editing.ts'
import { ColumnTexts } from './row-condition.tsx'
import { withRule } from './rule-edits.ts'
import { useFocusFirst } from '../../controls/use-focus-first.ts'

const { mapping: said } = importWords

interface Props extends Editing {
  readonly at: number
  readonly isNew: boolean
  readonly filter: RowFilter
}

/** The texts that keep a row out, and those that keep it in; a rule may say both. */
const sides = ['is', 'isNot'] as const

function FilterHow({ filter, set }: { filter: RowFilter; set: (next: RowFilter) => void }): ReactNode {
  const { column, is, isNot, reason } = filter
  if (is && isNot) return null
  const texts = is ?? isNot ?? []
  return (
    <Choice
      label={said.filterHow}
      value={isNot ? 'isNot' : 'is'}
      options={sides.map((id) => ({ id, name: said.filterSides[id] }))}
      onChoose={(side) =>
        set(side === 'isNot' ? { column, isNot: texts, reason } : { column, is: texts, reason })
      }
    />
  )
}

function FilterFields({ at, isNew, filter, mapping, answer, onChange }: Props): ReactNode {
  const id = useId()
  const place = useFocusFirst(isNew)
  const { column, reason } = filter
  const set = (next: RowFilter | undefined) => onChange(withRule(mapping, 'filters', at, next))
  const headings = [...new Set([...answer.headings, column])].filter((heading) => heading !== '')
  return (
    <fieldset ref={place} className="panel rule-fields" aria-labelledby={id}>
      <h4 id={id}>{said.filterNumber(at + 1)}</h4>
      <div className="controls">
        <Choice
          label={said.conditionColumn}
          value={column}
          none={said.chooseColumn}
          options={headings.map((heading) => ({ id: heading, name: heading }))}
          onChoose={(heading) => set({ ...filter, column: heading })}
        />
        <FilterHow filter={filter} set={set} />
        <LabelledText
          label={said.reason}
          value={reason}
          onText={(text) => set({ ...filter, reason: text })}
        />
      </div>
      {column !== '' &&
        sides.map((side) => {
          const test = filter[side]
          if (!test) return null
          const kind = testKind(test)
          const labels = { is: said.columnTests[kind](column), isNot: said.columnTestsNot[kind](column) }
          return (
            <ColumnTexts
              // another column holds other words
              key={`${side} ${column}`}
              label={labels[side]}
              heading={column}
              texts={testTexts(test)}
              answer={answer}
              onTexts={(next) => set({ ...filter, [side]: testOf(kind, next) })}
            />
          )
        })}
      <button type="button" className="link-button" onClick={() => set(undefined)}>
        {said.filterRemove(at + 1)}
      </button>
    </fieldset>
  )
}

export function RowFilters(editing: Editing): ReactNode {
  const { mapping, onChange } = editing
  const { filters = [] } = mapping
  const [added, setAdded] = useState<number>()
  const add = () => {
    setAdded(filters.length)
    onChange(withRule(mapping, 'filters', filters.length, { column: '', is: [], reason: '' }))
  }
  return (
    <section>
      <h3>{said.filters}</h3>
      <p className="quiet">{said.filtersLead}</p>
      {filters.map((filter, at) => (
        <FilterFields
          key={`${at} of ${filters.length}`}
          {...editing}
          at={at}
          isNew={at === added}
          filter={filter}
        />
      ))}
      <p className="actions">
        <button type="button" onClick={add}>
          {said.filterAdd}
        </button>
      </p>
    </section>
  )
}
