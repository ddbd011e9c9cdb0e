// Requests in a table: with whom, where each stands, for whom it waits, and by when.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useOutline } from '../data/roadmap-context.ts'
import { requestWords as said } from '../words/review/request-words.ts'
import { numberText } from '../words/index.ts'
import { kindName, otherName, stateName, type ListedRequest } from './request-queries.ts'
import { TableHeads } from '../controls/table-heads.tsx'

/** For whom it waits, in words. */
export function waitsText({ waits, side }: Pick<ListedRequest, 'waits' | 'side'>): string {
  if (waits === null) return said.nobody
  return waits === side ? said.us : said.them
}

/** The day due, and how late it is. */
export function DueDay({ due, daysLate }: Pick<ListedRequest, 'due' | 'daysLate'>): ReactNode {
  return (
    <>
      <span className="day">{due ?? said.noDay}</span>
      {daysLate !== null && <strong> {said.late(daysLate, numberText(daysLate))}</strong>}
    </>
  )
}

function Row({ one }: { readonly one: ListedRequest }): ReactNode {
  const roadmap = useOutline()
  const { register, jurisdiction, id, kind, number, state, sent } = one
  return (
    <tr>
      <th scope="row">
        <Link to="/requests/$register/$jurisdiction/$record" params={{ register, jurisdiction, record: id }}>
          {said.one(kindName(roadmap, kind), number)}
        </Link>
      </th>
      <td data-label={said.other}>{otherName(roadmap, one)}</td>
      <td data-label={said.state}>{stateName(roadmap, register, state)}</td>
      <td data-label={said.waits}>{one.isMine ? <strong>{waitsText(one)}</strong> : waitsText(one)}</td>
      <td data-label={said.sent} className="day">
        {sent}
      </td>
      <td data-label={said.due}>
        <DueDay {...one} />
      </td>
    </tr>
  )
}

interface Props {
  readonly title: string
  readonly none: string
  readonly items: readonly ListedRequest[]
}

export function RequestTable({ title, none, items }: Props): ReactNode {
  if (items.length === 0) return <p className="quiet">{none}</p>
  return (
    <table className="stacks">
      <caption className="unseen">{title}</caption>
      <TableHeads names={[said.number, said.other, said.state, said.waits, said.sent, said.due]} />
      <tbody>
        {items.map((one) => (
          <Row key={`${one.register} ${one.jurisdiction} ${one.id}`} one={one} />
        ))}
      </tbody>
    </table>
  )
}
