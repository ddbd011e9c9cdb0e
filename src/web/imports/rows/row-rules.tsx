// What rows are: which belong to one record, which are totals.
import { useId, type ReactNode } from 'react'
import { Choice } from '../../controls/choice.tsx'
import type { TotalRows } from '#definition'
import { importWords } from '../../words/import-words.ts'
import type { Editing } from '../mapping/editing.ts'
import { Ticks } from './ticks.tsx'

const { mapping: mappingWords } = importWords

type TotalProps = Editing & { readonly headings: readonly string[] }

function Totals({ mapping, onChange, headings }: TotalProps): ReactNode {
  const id = useId()
  const { totals, ...others } = mapping
  const set = (change: Partial<Record<keyof TotalRows, TotalRows[keyof TotalRows]>>) => {
    const said = Object.entries({ columns: [], ...totals, ...change }).filter(
      ([, value]) => value !== undefined,
    )
    const next = Object.fromEntries(said) as unknown as TotalRows
    onChange(next.columns.length === 0 ? others : { ...others, totals: next })
  }
  return (
    <>
      <Ticks
        legend={mappingWords.totalColumns}
        headings={headings}
        chosen={totals?.columns ?? []}
        onChange={(columns) => set({ columns })}
      />
      <p className="quiet">{mappingWords.totalHelp}</p>
      {totals && (
        <>
          <div className="controls">
            <div className="field">
              <label htmlFor={id}>{mappingWords.totalWords}</label>
              <input
                id={id}
                defaultValue={(totals.words ?? []).join(', ')}
                onBlur={({ target }) => {
                  const list = target.value
                    .split(',')
                    .map((word) => word.trim())
                    .filter((word) => word !== '')
                  set({ words: list.length === 0 ? undefined : list })
                }}
              />
            </div>
            <Choice
              label={mappingWords.totalValue}
              none={mappingWords.none}
              value={totals.value ?? ''}
              options={headings.map((name) => ({ id: name, name }))}
              onChoose={(value) => set({ value: value === '' ? undefined : value })}
            />
          </div>
          <Ticks
            legend={mappingWords.totalWithin}
            headings={headings}
            chosen={totals.within ?? []}
            onChange={(within) => set({ within: within.length === 0 ? undefined : within })}
          />
        </>
      )}
    </>
  )
}

export function RowRules(editing: Editing): ReactNode {
  const { mapping, onChange, answer } = editing
  const headings = answer.headings.filter((heading) => heading !== '')
  const { groupBy = [], ...others } = mapping
  return (
    <section>
      <h3>{mappingWords.more}</h3>
      <Ticks
        legend={mappingWords.groupBy}
        headings={headings}
        chosen={groupBy}
        onChange={(chosen) => onChange(chosen.length === 0 ? others : { ...others, groupBy: chosen })}
      />
      <Totals {...editing} headings={headings} />
    </section>
  )
}
