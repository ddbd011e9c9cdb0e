// The audit log for those who read it: searched, taken as a file, printed, and worked out again.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { addressOf, sealText } from '#definition'
import { Loaded } from '../../controls/loaded.tsx'
import { PageHeading } from '../../controls/page-heading.tsx'
import { SignedIn } from '../../controls/signed-in.tsx'
import { useOnce } from '../../controls/use-once.ts'
import { auditQuery, type AuditSearch } from '../../data/access/access-queries.ts'
import { useMe } from '../../data/own-place.ts'
import { useOutline } from '../../data/roadmap-context.ts'
import { statusQuery } from '../../data/queries.ts'
import { request } from '../../data/request.ts'
import { useNameOf } from '../../data/people-names.ts'
import { numberText, words } from '../../words/index.ts'
import { auditWords as own } from '../../words/people/audit-words.ts'
import { AuditFilters } from './audit-filters.tsx'
import { actionText, AuditTable } from './audit-table.tsx'

const route = getRouteApi('/audit')

/** What was found when the log was worked out again. */
function Check(): ReactNode {
  const { data: status } = useQuery(statusQuery)
  const [verdict, setVerdict] = useState<Awaited<ReturnType<typeof request<'auditCheck'>>>>()
  const { failure, isBusy, go } = useOnce(async () => setVerdict(await request('auditCheck', {})))
  return (
    <section>
      <h2>{own.check.title}</h2>
      <p>{own.check.lead}</p>
      <p role="status">
        {verdict?.differences.length === 0 &&
          own.check.holds(
            own.check.entries(numberText(verdict.entries)),
            own.check.chains(numberText(verdict.chains.length)),
          )}
      </p>
      {failure !== '' && <p role="alert">{failure}</p>}
      {verdict && verdict.differences.length > 0 && (
        <div role="alert">
          <p>{own.check.broken}</p>
          <ul>
            {verdict.differences.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      )}
      {verdict && verdict.remarks.length > 0 && (
        <ul className="quiet">
          {verdict.remarks.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      <p>
        <button type="button" disabled={isBusy} onClick={() => void go()}>
          {isBusy ? own.check.busy : own.check.button}
        </button>
      </p>
      <p className="quiet long-words">
        {own.check.contents} {status?.anchor && own.check.anchor(sealText(status.anchor))}
      </p>
    </section>
  )
}

function Files({ search }: { readonly search: AuditSearch }): ReactNode {
  return (
    <p className="downloads">
      {own.files}{' '}
      <a href={addressOf('audit', { query: { ...search, format: 'csv' } })} download>
        {own.csv}
      </a>{' '}
      <a href={addressOf('audit', { query: { ...search, format: 'file' } })} download>
        {own.json}
      </a>
    </p>
  )
}

function Log(): ReactNode {
  const search = route.useSearch()
  const nameOf = useNameOf()
  const roadmap = useOutline()
  const query = useInfiniteQuery(auditQuery(search))
  const isNarrowed = Object.values(search).some((one) => one !== undefined)
  return (
    <>
      <AuditFilters
        search={search}
        actions={query.data?.pages[0]?.actions ?? []}
        chains={query.data?.pages[0]?.chains ?? []}
      />
      {isNarrowed && (
        <p>
          {own.narrowed}{' '}
          {words.list(
            Object.entries(search).flatMap(([part, value]) =>
              value === undefined ? [] : [part === 'action' ? actionText(roadmap, value) : nameOf(value)],
            ),
          )}{' '}
          <Link to="/audit" search={{}}>
            {own.clear}
          </Link>
        </p>
      )}
      <Loaded query={query}>
        {({ pages }) => (
          <>
            <Files search={search} />
            <AuditTable entries={pages.flatMap(({ items }) => items)} />
            {query.hasNextPage && (
              <p>
                <button
                  type="button"
                  disabled={query.isFetchingNextPage}
                  onClick={() => void query.fetchNextPage()}
                >
                  {own.more}
                </button>
              </p>
            )}
          </>
        )}
      </Loaded>
      <Check />
    </>
  )
}

export function AuditPage(): ReactNode {
  const me = useMe()
  return (
    <>
      <PageHeading title={own.title} lead={own.lead} />
      <SignedIn>{me?.readsLog ? <Log /> : <p>{own.only}</p>}</SignedIn>
    </>
  )
}
