// One request from its own side: where it stands, what can be done, what it asks and answers, and every step so far.
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { findRegister, isRequestRegister, type RequestAnswer, type RequestRegister } from '#definition'
import { useAsked } from '../data/import-queries.ts'
import { registerQuery } from '../data/queries.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { Loaded } from '../controls/loaded.tsx'
import { NotFound } from '../controls/not-found.tsx'
import { PageHeading } from '../controls/page-heading.tsx'
import { SignedIn } from '../controls/signed-in.tsx'
import { RecordReading } from '../records/record-reading.tsx'
import { requestWords as said } from '../words/review/request-words.ts'
import { say } from '../words/index.ts'
import { AskedFindings } from './asked-findings.tsx'
import { RequestFiles } from './request-files.tsx'
import { RequestHistory } from './request-history.tsx'
import { kindName, otherName, requestQuery, stateName } from './request-queries.ts'
import { DueDay, waitsText } from './request-table.tsx'
import { TakeRequestStep } from './take-request-step.tsx'

const route = getRouteApi('/requests/$register/$jurisdiction/$record')

function Standing({ of }: { readonly of: RequestAnswer }): ReactNode {
  const outline = useOutline()
  const facts: readonly (readonly [string, ReactNode])[] = [
    [said.other, otherName(outline, of)],
    [said.state, stateName(outline, of.register, of.state)],
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

function One({ register }: { readonly register: RequestRegister }): ReactNode {
  const roadmap = useOutline()
  const { jurisdiction, record } = route.useParams()
  const query = useAsked(requestQuery({ register: register.id, jurisdiction, id: record }))
  return (
    <>
      <ul className="inline-list on-screen">
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
            <AskedFindings register={register} of={of} />
            <TakeRequestStep register={register} of={of} />
            <div className="read-on-paper">
              <RecordReading register={register} record={of.record} />
            </div>
            <RequestFiles of={of} />
            <RequestHistory register={register} of={of} />
          </>
        )}
      </Loaded>
    </>
  )
}

export function RequestPage(): ReactNode {
  const { register: id } = route.useParams()
  const known = findRegister(useOutline(), id)
  const definition = useQuery({ ...registerQuery(id), enabled: known?.states !== undefined })
  if (!known?.states) return <NotFound />
  return (
    <>
      <PageHeading title={say(known.name)} />
      <SignedIn>
        <Loaded query={definition}>
          {({ register }) => isRequestRegister(register) && <One register={register} />}
        </Loaded>
      </SignedIn>
    </>
  )
}
