// The sums of a list: a line until somebody opens it, and asked for only then.
import { lazy, Suspense, type ReactNode } from 'react'
import { Waiting } from '../../controls/loaded.tsx'
import { recordWords } from '../../words/record-words.ts'
import { readListSearch, type ListProps } from './list-search.ts'

const { sums: said } = recordWords.list

const Sums = lazy(() => import('./summed.tsx').then((loaded) => ({ default: loaded.Sums })))

/** The sums of a list, which an address that is passed on may hold open. */
export function ListSums(props: ListProps): ReactNode {
  const { chosen, onChoose } = props
  const isOpen = chosen.sums === 'shown'
  return (
    <details
      className="panel"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== isOpen)
          onChoose(readListSearch({ ...chosen, sums: currentTarget.open ? 'shown' : '' }))
      }}
    >
      <summary>{said.heading}</summary>
      <p className="quiet">{said.lead}</p>
      {isOpen && (
        <Suspense fallback={<Waiting />}>
          <Sums {...props} />
        </Suspense>
      )}
    </details>
  )
}
