// Sensitive answers that are erased: what waits for somebody else's decision, what is asked anew, what is due, what was decided.
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { DueErasure, Erasure } from '#definition'
import { Loaded } from '../../controls/loaded.tsx'
import { PageHeading } from '../../controls/page-heading.tsx'
import { ScrollRegion } from '../../controls/scroll-region.tsx'
import { SignedIn } from '../../controls/signed-in.tsx'
import { TableHeads } from '../../controls/table-heads.tsx'
import { erasuresQuery } from '../../data/access/access-queries.ts'
import { openingPlace } from '../../data/access/opening-place.ts'
import { useNameOf } from '../../data/people-names.ts'
import { useOutline } from '../../data/roadmap-context.ts'
import { numberText, timeText } from '../../words/index.ts'
import { erasureWords as own } from '../../words/people/erasure-words.ts'
import { AskForm, type AskedOf } from './ask-form.tsx'
import { RecordLinks, WaitingErasure } from './waiting-erasure.tsx'

const route = getRouteApi('/erasures')

function Decided({ items }: { readonly items: readonly Erasure[] }): ReactNode {
  const roadmap = useOutline()
  const nameOf = useNameOf()
  if (items.length === 0) return <p className="quiet">{own.noneDecided}</p>
  return (
    <ScrollRegion label={own.decided}>
      <table>
        <TableHeads
          names={[own.when, own.register, own.records, own.ground, own.by, own.decidedBy, own.state]}
        />
        <tbody>
          {items.map((one) => (
            <tr key={`${one.jurisdiction} ${one.id}`}>
              <th scope="row" className="nowrap">
                {timeText(one.decidedAt ?? one.askedAt)}
              </th>
              <td>{openingPlace(roadmap, one)}</td>
              <td>
                <RecordLinks erasure={one} />
              </td>
              <td>{one.ground}</td>
              <td>{nameOf(one.askedBy)}</td>
              <td>{nameOf(one.decidedBy ?? '')}</td>
              <td>
                {one.state === 'erased' ? own.erased(numberText(one.versions ?? 0)) : own.refused}
                {one.decisionReason && ` – ${one.decisionReason}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

/** Due records by their register and jurisdiction: they are asked for together. */
function placesOf(due: readonly DueErasure[]): readonly (readonly [string, readonly DueErasure[]])[] {
  return [...Map.groupBy(due, ({ register, jurisdiction }) => `${register} ${jurisdiction}`)]
}

function Due({
  due,
  onAsk,
}: {
  readonly due: readonly DueErasure[]
  readonly onAsk: (of: AskedOf) => void
}): ReactNode {
  const roadmap = useOutline()
  return (
    <>
      <h2>{own.due}</h2>
      <p>{own.dueLead}</p>
      {due.length === 0 && <p className="quiet">{own.noneDue}</p>}
      <ul>
        {placesOf(due).map(([key, all]) => {
          const { register = '', jurisdiction = '' } = all[0] ?? {}
          const records = all.map(({ record }) => record)
          return (
            <li key={key}>
              {openingPlace(roadmap, { register, jurisdiction })}, {own.day} {all[0]?.day} – {all.at(-1)?.day}{' '}
              <button type="button" onClick={() => onAsk({ register, jurisdiction, records })}>
                {own.askThese(numberText(all.length))}
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}

function Whole(): ReactNode {
  const { register, jurisdiction, record } = route.useSearch()
  const [of, setOf] = useState<AskedOf>({
    register: register ?? '',
    jurisdiction: jurisdiction ?? '',
    records: record === undefined ? [] : [record],
  })
  const query = useQuery(erasuresQuery)
  return (
    <Loaded query={query}>
      {({ mayErase, items, due }) => {
        const waiting = items.filter(({ state }) => state === 'waiting')
        return (
          <>
            <p>{mayErase ? own.lead : own.leadOthers}</p>
            <h2>{own.waiting}</h2>
            {waiting.length === 0 && <p className="quiet">{own.noneWaiting}</p>}
            {waiting.map((one) => (
              <WaitingErasure key={`${one.jurisdiction} ${one.id}`} erasure={one} mayDecide={mayErase} />
            ))}
            {mayErase && <Due due={due} onAsk={setOf} />}
            {mayErase && <AskForm key={JSON.stringify(of)} of={of} />}
            <h2>{own.decided}</h2>
            <Decided items={items.filter(({ state }) => state !== 'waiting')} />
          </>
        )
      }}
    </Loaded>
  )
}

export function ErasuresPage(): ReactNode {
  return (
    <>
      <PageHeading title={own.title} />
      <SignedIn>
        <Whole />
      </SignedIn>
    </>
  )
}
