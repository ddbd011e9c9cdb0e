// One request from its own side: where it stands, what can be done, what it asks and answers, and every step so far.
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { RequestAnswer, RequestRegister } from '#definition'
import { useAsked } from '../data/import-queries.ts'
import { useRoadmap } from '../data/roadmap-context.ts'
import { Loaded } from '../controls/loaded.tsx'
import { NotFound } from '../controls/not-found.tsx'
import { PageHeading } from '../controls/page-heading.tsx'
import { SignedIn } from '../controls/signed-in.tsx'
import { TableHeads } from '../controls/table-heads.tsx'
import { RecordReading } from '../records/record-reading.tsx'
import { requestWords as said } from '../words/review/request-words.ts'
import { say, timeText } from '../words/index.ts'
import { RequestFiles } from './request-files.tsx'
import { findRequestRegister, kindName, requestQuery, stateName } from './request-queries.ts'
import { DueDay, waitsText } from './request-table.tsx'
import { TakeRequestStep } from './take-request-step.tsx'

const route = getRouteApi('/requests/$register/$jurisdiction/$record')

function Standing({ of }: { readonly of: RequestAnswer }): ReactNode {
  const roadmap = useRoadmap()
  const facts: readonly (readonly [string, ReactNode])[] = [
    [said.other, of.other],
    [said.state, stateName(roadmap, of.register, of.state)],
    [said.waits, waitsText(of)],
    [said.sent, of.sent],
    [said.due, <DueDay key="due" {...of} />],
    ...(of.answered === null ? [] : [[said.answered, of.answered] as const]),
    ...(of.feedback === null ? [] : [[said.feedback, of.feedback] as const]),
  ]
  return (
    <>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name} className="fact">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{of.isShared ? said.shared : said.alone}</p>
    </>
  )
}

/** Waymark itself brings what the other side did. */
const deliverer = 'delivery'

function History({ of }: { readonly of: RequestAnswer }): ReactNode {
  const roadmap = useRoadmap()
  return (
    <section aria-labelledby="history">
      <h2 id="history">{said.history}</h2>
      <table className="stacks">
        <caption className="unseen">{said.history}</caption>
        <TableHeads names={[said.historyHead, said.when, said.who, said.why]} />
        <tbody>
          {of.actions.toReversed().map(({ version, at, by, state, reason }) => (
            <tr key={version}>
              <th scope="row">{stateName(roadmap, of.register, state)}</th>
              <td data-label={said.when}>{timeText(at)}</td>
              <td data-label={said.who}>{by === deliverer ? said.delivered : by}</td>
              <td data-label={said.why}>{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function One({ register }: { readonly register: RequestRegister }): ReactNode {
  const roadmap = useRoadmap()
  const { jurisdiction, record } = route.useParams()
  const query = useAsked(requestQuery({ register: register.id, jurisdiction, id: record }))
  return (
    <>
      <ul className="inline-list">
        <li>
          <Link to="/requests">{said.back}</Link>
        </li>
        <li>
          <Link to="/registers/$id/$jurisdiction/$record" params={{ id: register.id, jurisdiction, record }}>
            {said.record}
          </Link>
        </li>
      </ul>
      <Loaded query={query}>
        {(of) => (
          <>
            <p className="lead">{said.one(kindName(roadmap, of.kind), of.number)}</p>
            <Standing of={of} />
            <TakeRequestStep register={register} of={of} />
            <div className="read-on-paper">
              <RecordReading register={register} record={of.record} />
            </div>
            <RequestFiles of={of} />
            <History of={of} />
          </>
        )}
      </Loaded>
    </>
  )
}

export function RequestPage(): ReactNode {
  const roadmap = useRoadmap()
  const { register: id } = route.useParams()
  const register = findRequestRegister(roadmap, id)
  if (!register) return <NotFound />
  return (
    <>
      <PageHeading title={say(register.name)} />
      <SignedIn>
        <One register={register} />
      </SignedIn>
    </>
  )
}
