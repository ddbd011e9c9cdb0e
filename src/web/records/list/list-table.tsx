// The table of a list: headings that sort, the first answer as the way to the record, numbers to the right.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { narrowingOf, type Field, type RecordAnswer, type Register } from '#definition'
import { areaName } from '../../data/names.ts'
import { useOutline } from '../../data/roadmap-context.ts'
import { ScrollRegion } from '../../controls/scroll-region.tsx'
import { numberText, say } from '../../words/index.ts'
import { recordWords } from '../../words/record-words.ts'
import { answerText } from '../entry/answer-text.ts'
import { institutionName, isKept } from '../../controls/choosing/institution-choices.ts'
import { columnsOf, rowColumnsOf, sortedBy, type ListProps, type RowColumn } from './list-search.ts'

const { list } = recordWords

const isNumber = (field: Field) => narrowingOf(field) === 'range' && !field.kind.startsWith('date')

function styleOf(field: Field): string | undefined {
  if (field.kind.startsWith('date')) return 'date'
  return isNumber(field) ? 'number' : undefined
}

function Heading({ field, register, chosen, onChoose }: ListProps & { readonly field: Field }): ReactNode {
  const isSorted = (chosen.sort ?? register.countsOn) === field.id
  const isDescending = chosen.descending !== 'false'
  const order = isDescending ? 'descending' : 'ascending'
  return (
    <th scope="col" className={styleOf(field)} {...(isSorted ? { 'aria-sort': order } : {})}>
      <button
        type="button"
        className="link-button"
        title={list.sortBy(say(field.name))}
        onClick={() => onChoose(sortedBy(register, chosen, field.id))}
      >
        {say(field.name)}
        <span aria-hidden="true">{isSorted ? (isDescending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  )
}

/** What the rows of a record say in one column, in their order. What a row does not say keeps its place. */
function rowTexts(record: RecordAnswer, child: string, field: Field): string {
  const texts = (record.children[child] ?? []).map((row) => answerText(field, row, record.isWithheld))
  return texts.every((text) => text === '') ? '' : texts.map((text) => text || '–').join('; ')
}

function Row({
  register,
  record,
  columns,
  ofRows,
}: {
  readonly register: Register
  readonly record: RecordAnswer
  readonly columns: readonly Field[]
  readonly ofRows: readonly RowColumn[]
}): ReactNode {
  const roadmap = useOutline()
  const params = { id: register.id, jurisdiction: record.jurisdiction, record: record.id }
  return (
    <tr>
      {columns.map((field, at) => {
        const text = answerText(field, record.fields, record.isWithheld)
        if (at > 0)
          return (
            <td key={field.id} className={styleOf(field)} data-label={say(field.name)}>
              {text}
            </td>
          )
        return (
          <th key={field.id} scope="row" className={styleOf(field)}>
            <Link to="/registers/$id/$jurisdiction/$record" params={params}>
              {text === '' ? list.record : text}
            </Link>
          </th>
        )
      })}
      {ofRows.map(({ child, field }) => (
        <td key={`${child}.${field.id}`} className={styleOf(field)} data-label={say(field.name)}>
          {rowTexts(record, child, field)}
        </td>
      ))}
      <td data-label={list.area}>{areaName(roadmap, record.jurisdiction)}</td>
      {isKept(roadmap, register) && (
        <td data-label={recordWords.institution.label}>{institutionName(roadmap, record)}</td>
      )}
      {register.children.map(({ id, name }) => (
        <td key={id} className="number" data-label={say(name)}>
          {numberText(record.children[id]?.length ?? 0)}
        </td>
      ))}
    </tr>
  )
}

export function ListTable({
  items,
  ...props
}: ListProps & { readonly items: readonly RecordAnswer[] }): ReactNode {
  const { register, chosen } = props
  const roadmap = useOutline()
  const columns = columnsOf(register, chosen)
  const ofRows = rowColumnsOf(register, chosen)
  return (
    <ScrollRegion label={list.table}>
      <table className="records stacks">
        <caption className="unseen">{list.table}</caption>
        <thead>
          <tr>
            {columns.map((field) => (
              <Heading key={field.id} field={field} {...props} />
            ))}
            {ofRows.map(({ child, field }) => (
              <th key={`${child}.${field.id}`} scope="col" className={styleOf(field)}>
                {list.ofRows(
                  say(register.children.find(({ id }) => id === child)?.name ?? { en: '' }),
                  say(field.name),
                )}
              </th>
            ))}
            <th scope="col">{list.area}</th>
            {isKept(roadmap, register) && <th scope="col">{recordWords.institution.label}</th>}
            {register.children.map(({ id, name }) => (
              <th key={id} scope="col" className="number">
                {say(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((record) => (
            <Row key={record.id} register={register} record={record} columns={columns} ofRows={ofRows} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
