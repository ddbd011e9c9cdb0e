// Requests: what is asked of us, and what we asked, with what is late first.
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { RequestSide } from '#definition'
import { useAsked } from '../data/import-queries.ts'
import { useAskers } from '../data/access/own-askers.ts'
import { useMe } from '../data/own-place.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { Choice } from '../controls/choice.tsx'
import { Loaded } from '../controls/loaded.tsx'
import { PageHeading } from '../controls/page-heading.tsx'
import { SignedIn } from '../controls/signed-in.tsx'
import { requestWords as said } from '../words/review/request-words.ts'
import { numberText, say, words } from '../words/index.ts'
import { RequestTable } from './request-table.tsx'
import { RequestSums } from './request-sums.tsx'
import { requestsQuery } from './request-queries.ts'

const route = getRouteApi('/requests')

/** So many more are shown at once: a list of years would be longer than anybody reads. */
const step = 25

interface BoxProps {
  readonly side: RequestSide
  readonly kind: string | undefined
  readonly state: 'open' | 'all'
}

function Box({ side, kind, state }: BoxProps): ReactNode {
  const query = useAsked(requestsQuery(side, kind, state))
  const [most, setMost] = useState(step)
  const title = side === 'asked' ? said.inbox : said.outbox
  const none =
    state === 'open'
      ? { asked: said.inboxNone, asking: said.outboxNone }
      : { asked: said.inboxAllNone, asking: said.outboxAllNone }
  return (
    <section aria-labelledby={`box-${side}`}>
      <h2 id={`box-${side}`}>{title}</h2>
      <Loaded query={query}>
        {({ items, total }) => (
          <>
            <RequestTable title={title} none={none[side]} items={items.slice(0, most)} />
            {total > Math.min(most, items.length) && (
              <p className="quiet" role="status">
                {said.shown(numberText(Math.min(most, items.length)), numberText(total))}
              </p>
            )}
            {items.length > most && (
              <p className="on-screen">
                <button type="button" aria-describedby={`box-${side}`} onClick={() => setMost(most + step)}>
                  {words.more}
                </button>
              </p>
            )}
          </>
        )}
      </Loaded>
    </section>
  )
}

function Lists(): ReactNode {
  const roadmap = useOutline()
  const { kind, all } = route.useSearch()
  const navigate = route.useNavigate()
  const state = all === 'yes' ? 'all' : 'open'
  const kept = kind === undefined ? {} : { kind }
  return (
    <>
      <div className="controls on-screen">
        <Choice
          label={said.kind}
          value={kind ?? ''}
          none={said.anyKind}
          options={(roadmap.requestKinds ?? []).map(({ id, name }) => ({ id, name: say(name) }))}
          onChoose={(id) =>
            void navigate({ search: { ...(id === '' ? {} : { kind: id }), ...(all ? { all } : {}) } })
          }
        />
        <p>
          <Link to="/requests" search={state === 'all' ? kept : { ...kept, all: 'yes' }}>
            {state === 'all' ? said.openOnly : said.showAll}
          </Link>
        </p>
      </div>
      <Box side="asked" kind={kind} state={state} />
      <Box side="asking" kind={kind} state={state} />
      <RequestSums kind={kind} />
    </>
  )
}

export function RequestsPage(): ReactNode {
  const { requestKinds = [] } = useOutline()
  const askers = useAskers()
  const me = useMe()
  /** Lists to hand on hold what is withheld from whoever reads no sensitive answers, and may open none. */
  const mayHandOn = !me || me.readsSensitive || me.mayOpenSealed
  const mayAsk = requestKinds.some((kind) => askers(kind).length > 0)
  return (
    <>
      <PageHeading title={said.title} lead={said.lead} />
      <ul className="inline-list on-screen">
        {mayAsk && (
          <li>
            <Link to="/requests/new">{said.newOne}</Link>
          </li>
        )}
        <li>
          <Link to="/requests/unopened">{said.untraced}</Link>
        </li>
        {mayHandOn && (
          <li>
            <Link to="/hand-on">{said.handOn}</Link>
          </li>
        )}
      </ul>
      <SignedIn>
        <Lists />
      </SignedIn>
    </>
  )
}
