// Requests in “My work”: those that wait for whoever looks, and those for which they wait, with what is late first.
import { Link } from '@tanstack/react-router'
import { useId, type ReactNode } from 'react'
import { useAsked } from '../data/import-queries.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { Loaded } from '../controls/loaded.tsx'
import { requestWords as said } from '../words/review/request-words.ts'
import { numberText } from '../words/index.ts'
import { RequestTable } from './request-table.tsx'
import { waitingQuery } from './request-queries.ts'

interface Props {
  readonly state: 'mine' | 'theirs'
  readonly title: string
  readonly none: string
}

function Waiting({ state, title, none }: Props): ReactNode {
  const heading = useId()
  const query = useAsked(waitingQuery(state))
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <Loaded query={query}>
        {({ items, total }) => (
          <>
            <RequestTable title={title} none={none} items={items} />
            {total > items.length && (
              <p>
                <Link to="/requests">{said.first(numberText(items.length), numberText(total))}</Link>
              </p>
            )}
          </>
        )}
      </Loaded>
    </section>
  )
}

/** Nothing where the roadmap has no requests. */
export function WaitingRequests(): ReactNode {
  const { requestKinds = [] } = useOutline()
  if (requestKinds.length === 0) return null
  return (
    <>
      <Waiting state="mine" title={said.mine} none={said.mineNone} />
      <Waiting state="theirs" title={said.theirs} none={said.theirsNone} />
    </>
  )
}
