// Rows below a record: added, filled in, copied and removed by keyboard as by mouse; a removed one can be had back.
import { useEffect, useRef, type ReactNode } from 'react'
import type { AnswerProblem, ChildTable } from '#definition'
import { numberText, say } from '../../words/index.ts'
import { recordWords } from '../../words/record-words.ts'
import { FieldInput } from './field-input.tsx'
import { fieldPlace } from '../entry/field-place.ts'
import { isShown, type Typed } from '../../person/form-state.ts'

interface Props {
  readonly child: ChildTable
  readonly rows: readonly Typed[]
  readonly problems: readonly AnswerProblem[]
  /** Changes the rows; changes at one place that follow each other are undone together. */
  readonly onRows: (change: (rows: readonly Typed[]) => readonly Typed[], place?: string) => void
  readonly onRemoved: (what: string) => void
}

const { form } = recordWords

function Row({ child, rows, problems, onRows, onRemoved, at }: Props & { readonly at: number }): ReactNode {
  const row = rows[at] ?? {}
  const singular = say(child.singular)
  const number = numberText(at + 1)
  const change = (id: string, value: string) =>
    onRows(
      (before) => before.map((one, place) => (place === at ? { ...one, [id]: value } : one)),
      `${child.id} ${String(at)} ${id}`,
    )
  const remove = () => {
    onRows((before) => before.filter((_row, place) => place !== at))
    onRemoved(form.rowTitle(singular, number))
  }
  return (
    <fieldset className="record-row">
      <legend>{form.rowTitle(singular, number)}</legend>
      <div className="fields">
        {child.fields
          .filter((field) => isShown(field, row))
          .map((field) => (
            <FieldInput
              key={field.id}
              id={fieldPlace({ child: child.id, row: at + 1, field: field.id })}
              field={field}
              value={row[field.id] ?? ''}
              problems={problems.filter((one) => one.row === at + 1 && one.field === field.id)}
              onChange={(value) => change(field.id, value)}
            />
          ))}
      </div>
      <p className="row-actions">
        <button
          type="button"
          aria-label={form.copyRow(singular, number)}
          onClick={() => onRows((before) => before.toSpliced(at + 1, 0, row))}
        >
          {form.copy}
        </button>
        <button type="button" aria-label={form.removeRow(singular, number)} onClick={remove}>
          {form.remove}
        </button>
      </p>
    </fieldset>
  )
}

/** All rows of one child table. A new row takes the focus, so that typing goes on. */
export function ChildRows(props: Props): ReactNode {
  const { child, rows, onRows } = props
  const list = useRef<HTMLDivElement>(null)
  const shown = useRef(rows.length)
  useEffect(() => {
    if (rows.length > shown.current) {
      list.current?.querySelector<HTMLElement>('fieldset:last-of-type :is(input, select, textarea)')?.focus()
    }
    shown.current = rows.length
  }, [rows.length])
  const singular = say(child.singular)
  return (
    <section>
      <h2>
        {say(child.name)} <span className="quiet">{numberText(rows.length)}</span>
      </h2>
      {rows.length === 0 && <p className="quiet">{form.noRows(say(child.name).toLowerCase())}</p>}
      <div ref={list}>
        {rows.map((_row, at) => (
          <Row key={at} {...props} at={at} />
        ))}
      </div>
      <button type="button" data-adds={child.id} onClick={() => onRows((before) => [...before, {}])}>
        {form.addRow(singular)}
      </button>
    </section>
  )
}
