// Asking the source of a finding, and what came of asking it before.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { FindingQuestionsAnswer, RoadmapOutline, StandingFinding } from '#definition'
import { useAskers } from '../data/access/own-askers.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { say } from '../words/index.ts'
import { qualityWorkWords } from '../words/quality-work-words.ts'

const said = qualityWorkWords.asking
/** So many findings go into one request. */
export const mostAsked = 10

type Question = FindingQuestionsAnswer['items'][number]['request']

const isAboutFindings = (kind: { readonly isAboutFindings?: true }) => kind.isAboutFindings === true

/** Whether whoever works here may ask for any institution about findings. */
function useMayAsk(): boolean {
  const askers = useAskers()
  return (useOutline().requestKinds ?? []).filter(isAboutFindings).some((kind) => askers(kind).length > 0)
}

/** Whether findings are asked about at all in this roadmap. */
export const useIsAsked = (): boolean => (useOutline().requestKinds ?? []).some(isAboutFindings)

/** Who was asked: the other side, or the institution whose record this is. */
function whomOf({ jurisdictions }: RoadmapOutline, { side, other, institution }: Question): string {
  if (side === 'asking') return other
  const own = jurisdictions
    .flatMap(({ institutions = [] }) => institutions)
    .find(({ id }) => id === institution)
  return own ? say(own.name) : institution
}

function Asked({ question }: { readonly question: Question }): ReactNode {
  const roadmap = useOutline()
  const { register, jurisdiction, id, sent, answered, due, waits } = question
  return (
    <li>
      {said.asked(sent, whomOf(roadmap, question))} {answered !== null && said.answered(answered)}
      {answered === null && waits !== null && due !== null && said.waiting(due)}{' '}
      <Link to="/requests/$register/$jurisdiction/$record" params={{ register, jurisdiction, record: id }}>
        {said.open}
      </Link>
    </li>
  )
}

interface Props {
  readonly finding: StandingFinding
  readonly questions: readonly Question[]
}

export function AskSource({ finding, questions }: Props): ReactNode {
  const mayAsk = useMayAsk()
  const isWaiting = questions.some(({ waits, answered }) => waits !== null && answered === null)
  return (
    <>
      {questions.length > 0 && (
        <ul className="asked-before">
          {questions.map((one) => (
            <Asked key={`${one.jurisdiction} ${one.id}`} question={one} />
          ))}
        </ul>
      )}
      {!finding.accepted && mayAsk && (
        <p className="on-screen">
          <Link to="/requests/new" search={{ finding: finding.id }}>
            {isWaiting || questions.length > 0 ? said.again : said.ask}
          </Link>
        </p>
      )}
    </>
  )
}

/** The way to one request about several findings, which have to be of one jurisdiction. */
export function AskAboutChosen({ chosen }: { readonly chosen: readonly StandingFinding[] }): ReactNode {
  const areas = new Set(chosen.map(({ jurisdiction }) => jurisdiction))
  const mayAsk = useMayAsk()
  if (chosen.length === 0 || !mayAsk) return null
  if (areas.size > 1) return <span className="quiet">{said.manyAreas}</span>
  if (chosen.length > mostAsked) return <span className="quiet">{said.tooMany(String(mostAsked))}</span>
  return (
    <Link to="/requests/new" search={{ finding: chosen.map(({ id }) => id).join(',') }}>
      {said.askChosen}
    </Link>
  )
}
