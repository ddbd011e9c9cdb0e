// Findings one below the other, each with the observations it speaks of, page after page.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Suspense, useState, type ReactNode } from 'react'
import type { FindingQuestionsAnswer, FindingsQuery, StandingFinding } from '#definition'
import { dataElementName } from '../data/names.ts'
import { findingQuestionsQuery, findingsQuery } from '../data/queries.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { numberText, say, words } from '../words/index.ts'
import { isSignedIn } from '../person/access.ts'
import { AskSource, useIsAsked } from './ask-source.tsx'
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

type Questions = FindingQuestionsAnswer['items']

/** What was asked about these findings: nothing where whoever reads may not ask. */
function useQuestions(ids: readonly string[]): Questions | undefined {
  const isAsked = useIsAsked() && isSignedIn()
  const { data } = useQuery({ ...findingQuestionsQuery(ids), enabled: isAsked && ids.length > 0 })
  return isAsked ? (data?.items ?? []) : undefined
}

interface EntryProps {
  readonly finding: StandingFinding
  readonly questions: Questions | undefined
  readonly choosing: Choosing | undefined
}

function FindingEntry({ finding, choosing, questions }: EntryProps): ReactNode {
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
      {questions && (
        <AskSource
          finding={finding}
          questions={questions.filter((one) => one.findings.includes(finding.id)).map((one) => one.request)}
        />
      )}
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

/** Of each page it is asked by itself what was asked about it. */
function PageOfFindings({
  findings,
  choosing,
}: {
  readonly findings: readonly StandingFinding[]
  readonly choosing: Choosing | undefined
}): ReactNode {
  const questions = useQuestions(findings.map(({ id }) => id))
  return findings.map((finding, at) => (
    <FindingEntry key={`${finding.id} ${at}`} finding={finding} {...{ choosing, questions }} />
  ))
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
          if (pages.every(({ findings }) => findings.length === 0)) return <p className="quiet">{none}</p>
          return (
            <ul className="findings">
              {pages.map(({ findings }, at) => (
                <PageOfFindings key={at} {...{ findings, choosing }} />
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
