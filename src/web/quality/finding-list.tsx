// Findings one below the other, each with the observations it speaks of, page after page.
import { useInfiniteQuery } from '@tanstack/react-query'
import { Suspense, useState, type ReactNode } from 'react'
import type { FindingsQuery, StandingFinding } from '#definition'
import { dataElementName } from '../data/names.ts'
import { findingsQuery } from '../data/queries.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { numberText, say, words } from '../words/index.ts'
import { FindingAcceptance } from './finding-acceptance.tsx'
import { AreaLink } from '../controls/links.tsx'
import { Loaded, Waiting } from '../controls/loaded.tsx'
import { ObservationTable } from '../figures/explanation/observation-table.tsx'

const atATime = 20

/** Which findings are chosen, and how one more is or one less. */
interface Choosing {
  readonly has: (id: string) => boolean
  readonly turn: (finding: StandingFinding) => void
}

interface EntryProps {
  readonly finding: StandingFinding
  readonly choosing: Choosing | undefined
}

function FindingEntry({ finding, choosing }: EntryProps): ReactNode {
  const roadmap = useOutline()
  const [isOpen, setOpen] = useState(false)
  const { observations } = finding
  const caption = words.quality.observations(numberText(observations.length))
  return (
    <li className="finding">
      {choosing && !finding.accepted ? (
        <label className="finding-choice">
          <input type="checkbox" checked={choosing.has(finding.id)} onChange={() => choosing.turn(finding)} />
          <span>{say(finding.sentence)}</span>
        </label>
      ) : (
        <p>{say(finding.sentence)}</p>
      )}
      <p className="quiet">
        <AreaLink id={finding.jurisdiction} /> · {dataElementName(roadmap, finding.element)}
      </p>
      <FindingAcceptance finding={finding} />
      {observations.length > 0 && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{caption}</summary>
          {isOpen && (
            <Suspense fallback={<Waiting />}>
              <ObservationTable
                caption={caption}
                hidesCaption
                rows={observations.map((observation) => ({ observation }))}
              />
            </Suspense>
          )}
        </details>
      )}
    </li>
  )
}

interface Props {
  readonly asked: FindingsQuery
  /** What is said where nothing is found. */
  readonly none: string
  /** Where findings can be chosen. */
  readonly choosing?: Choosing
}

export function FindingList({ asked, none, choosing }: Props): ReactNode {
  const query = useInfiniteQuery(findingsQuery({ ...asked, limit: atATime }))
  return (
    <>
      <Loaded query={query}>
        {({ pages }) => {
          const findings = pages.flatMap((page) => page.findings)
          if (findings.length === 0) return <p className="quiet">{none}</p>
          return (
            <ul className="findings">
              {findings.map((finding, at) => (
                <FindingEntry key={`${finding.id} ${at}`} finding={finding} choosing={choosing} />
              ))}
            </ul>
          )
        }}
      </Loaded>
      {query.hasNextPage && (
        <button type="button" disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {words.more}
        </button>
      )}
    </>
  )
}
