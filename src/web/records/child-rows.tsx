// Rows below a record: added, filled in and removed by keyboard as by mouse.
import { useEffect, useRef, type ReactNode } from 'react'
import type { AnswerProblem, ChildTable } from '#definition'
import { numberText, say, words } from '../words/index.ts'
import { FieldInput } from './field-input.tsx'
import { isShown, type Typed } from './form-state.ts'

interface Props {
  readonly child: ChildTable
  readonly rows: readonly Typed[]
  readonly problems: readonly AnswerProblem[]
  readonly onRows: (change: (rows: readonly Typed[]) => readonly Typed[]) => void
}

/** All rows of one child table. A new row takes the focus, so that typing goes on. */
export function ChildRows({ child, rows, problems, onRows }: Props): ReactNode {
  const list = useRef<HTMLDivElement>(null)
  const shown = useRef(rows.length)
  useEffect(() => {
    if (rows.length > shown.current) {
      list.current?.querySelector<HTMLElement>('fieldset:last-of-type :is(input, select, textarea)')?.focus()
    }
    shown.current = rows.length
  }, [rows.length])
  const singular = say(child.singular)
  const { form } = words.records
  const change = (at: number, id: string, value: string) =>
    onRows((before) => before.map((row, place) => (place === at ? { ...row, [id]: value } : row)))
  return (
    <section>
      <h2>{say(child.name)}</h2>
      {rows.length === 0 && <p className="quiet">{form.noRows(say(child.name).toLowerCase())}</p>}
      <div ref={list}>
        {rows.map((row, at) => (
          <fieldset key={at} className="record-row">
            <legend>{form.rowTitle(singular, numberText(at + 1))}</legend>
            <div className="fields">
              {child.fields
                .filter((field) => isShown(field, row))
                .map((field) => (
                  <FieldInput
                    key={field.id}
                    field={field}
                    value={row[field.id] ?? ''}
                    problems={problems.filter((one) => one.row === at + 1 && one.field === field.id)}
                    onChange={(value) => change(at, field.id, value)}
                  />
                ))}
            </div>
            <button
              type="button"
              onClick={() => onRows((before) => before.filter((_row, place) => place !== at))}
            >
              {form.removeRow(singular, numberText(at + 1))}
            </button>
          </fieldset>
        ))}
      </div>
      <button type="button" onClick={() => onRows((before) => [...before, {}])}>
        {form.addRow(singular)}
      </button>
    </section>
  )
}
