// A problem in a sentence, with what can be done about it: try again where that can help, else the way back to where it was come from.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ApiProblem } from '../data/api-problem.ts'
import { useRefusal } from '../data/import-queries.ts'
import { words } from '../words/index.ts'
import { useTrail } from './heading/use-trail.ts'

interface Props {
  readonly error: Error
  readonly onAgain: () => void
}

const statusOf = (error: Error): number => (error instanceof ApiProblem ? error.details.status : 0)

/** Whether the same question may be answered another time: not where it was understood and refused. */
const mayPass = (status: number): boolean => status < 400 || status === 408 || status === 429 || status >= 500

/** What went wrong in a few words: as the server says it where it refused, since it was no fault of loading then. */
function titleOf(error: Error): string {
  const said = error instanceof ApiProblem && !mayPass(statusOf(error)) ? error.details.title : ''
  return said || words.problems.heading
}

/** To the page above this one; nothing on a page that the menu leads to. */
function WayBack(): ReactNode {
  const above = useTrail().at(-1)
  if (!above) return null
  const text = words.problems.backTo(above.name)
  return <p>{above.isPublic ? <a href={above.path}>{text}</a> : <Link to={above.path}>{text}</Link>}</p>
}

export function ProblemNote({ error, onAgain }: Props): ReactNode {
  // Whoever is not signed in any more is asked to sign in by what stands around the page.
  const isRefused = useRefusal(error) === null
  return (
    <div className="problem" role="alert">
      <p>
        <strong>{titleOf(error)}.</strong> {error.message}
      </p>
      {mayPass(statusOf(error)) && (
        <button type="button" onClick={onAgain}>
          {words.again}
        </button>
      )}
      {isRefused && (
        <p>
          <Link to="/sign-in">{words.who.signIn}</Link>
        </p>
      )}
      {!isRefused && !mayPass(statusOf(error)) && <WayBack />}
    </div>
  )
}
