// Where somebody is signed in, and ending that from here.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { OwnSession } from '#definition'
import { Loaded } from '../controls/loaded.tsx'
import { ScrollRegion } from '../controls/scroll-region.tsx'
import { useOnce } from '../controls/use-once.ts'
import { request } from '../data/request.ts'
import { timeText } from '../words/index.ts'
import { peopleWords } from '../words/people/people-words.ts'

const own = peopleWords.sessions
const queryKey = ['records', 'sessions']

function EndButton({ session }: { readonly session: OwnSession }): ReactNode {
  const queries = useQueryClient()
  const { failure, isBusy, go } = useOnce(async () => {
    await request('endSession', { params: { id: session.id } })
    await queries.invalidateQueries({ queryKey })
  })
  return (
    <>
      <button
        type="button"
        disabled={isBusy}
        aria-label={own.endOf(timeText(session.since))}
        onClick={() => void go()}
      >
        {own.end}
      </button>
      {failure !== '' && <span role="alert"> {failure}</span>}
    </>
  )
}

export function OwnSessions(): ReactNode {
  const query = useQuery({ queryKey, queryFn: () => request('sessions', {}), staleTime: 0 })
  return (
    <section>
      <h2>{own.title}</h2>
      <p>{own.lead}</p>
      <Loaded query={query}>
        {({ items }) => (
          <ScrollRegion label={own.title}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{own.since}</th>
                  <th scope="col">{own.lastSeen}</th>
                  <th scope="col">{own.address}</th>
                  <th scope="col">{own.browser}</th>
                  <td />
                </tr>
              </thead>
              <tbody>
                {items.map((session) => (
                  <tr key={session.id}>
                    <th scope="row">{timeText(session.since)}</th>
                    <td>{timeText(session.lastSeen)}</td>
                    <td>{session.address}</td>
                    <td>{session.browser}</td>
                    <td>{session.isThis ? own.isThis : <EndButton session={session} />}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        )}
      </Loaded>
    </section>
  )
}
