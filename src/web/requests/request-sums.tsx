// What requests come to, kind by kind and side by side: how many, how many in time, in how many days.
import type { ReactNode } from 'react'
import type { RequestsAnswer } from '#definition'
import { useAsked } from '../data/import-queries.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { requestWords as said } from '../words/review/request-words.ts'
import { numberText, say } from '../words/index.ts'
import { requestsQuery } from './request-queries.ts'
import { TableHeads } from '../controls/table-heads.tsx'

function Sum({ one }: { readonly one: RequestsAnswer['sums'][number] }): ReactNode {
  const roadmap = useOutline()
  const { sumHeads: heads } = said
  const kind = roadmap.requestKinds?.find(({ id }) => id === one.kind)
  return (
    <tr>
      <th scope="row">{kind ? say(kind.name) : one.kind}</th>
      <td data-label={heads.side}>{one.side === 'asked' ? said.inbox : said.outbox}</td>
      <td data-label={heads.sent}>{numberText(one.sent)}</td>
      <td data-label={heads.open}>{numberText(one.open)}</td>
      <td data-label={heads.late}>{numberText(one.late)}</td>
      <td data-label={heads.answered}>{numberText(one.answered)}</td>
      <td data-label={heads.inTime}>{said.of(numberText(one.inTime), numberText(one.withDay))}</td>
      <td data-label={heads.feedback}>{said.of(numberText(one.feedback), numberText(one.answered))}</td>
      <td data-label={heads.median}>{one.medianDays === null ? said.none : numberText(one.medianDays)}</td>
    </tr>
  )
}

export function RequestSums({ kind }: { readonly kind: string | undefined }): ReactNode {
  const query = useAsked(requestsQuery('asked', kind, 'open'))
  const sums = query.data?.sums ?? []
  if (sums.length === 0) return null
  const { sumHeads: heads } = said
  return (
    <section aria-labelledby="sums">
      <h2 id="sums">{said.sums}</h2>
      <p className="quiet">{said.sumsLead}</p>
      <table className="stacks">
        <caption className="unseen">{said.sums}</caption>
        <TableHeads names={[said.kind, ...Object.values(heads)]} />
        <tbody>
          {sums.map((one) => (
            <Sum key={`${one.kind} ${one.side}`} one={one} />
          ))}
        </tbody>
      </table>
    </section>
  )
}
