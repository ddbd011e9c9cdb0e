// Shown in place of a page that could not be shown: its code is not there any more, or the server is not, or it stopped with an error of its own.
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { useEffect, useState, type ReactNode } from 'react'
import { currentMoment } from '#definition'
import { ApiProblem, unanswered } from '../data/api-problem.ts'
import { request } from '../data/request.ts'
import { Waiting } from '../controls/loaded.tsx'
import { ProblemNote } from '../controls/problem-note.tsx'
import { isNotLoaded } from '../pages/lazy-page.ts'
import { words } from '../words/index.ts'

/** Under this name stands when the document was loaded again for this reason. */
const renewedAt = 'waymark-renewed'
/** Within so many milliseconds it is not done again by itself: something else is wrong then. */
const soon = 60_000

/** Whether the document was loaded again a moment ago, and what was lacking is lacking still. */
function isJustRenewed(): boolean {
  return currentMoment().getTime() - Number(sessionStorage.getItem(renewedAt) ?? 0) < soon
}

const ask = () => request('status', { asAnybody: true })

/** The document, with the pages of today; what was typed lies on this device. */
function renew(): void {
  sessionStorage.setItem(renewedAt, String(currentMoment().getTime()))
  globalThis.location.reload()
}

/** The code of the page is not there. Where the server answers it has other pages by now, and those are loaded. */
function NotThere(): ReactNode {
  const [isAway, setAway] = useState(false)
  const [isTried] = useState(isJustRenewed)
  const look = () => void ask().then(renew, () => setAway(true))
  useEffect(() => {
    if (!isTried) ask().then(renew, () => setAway(true))
  }, [isTried])
  if (isAway || isTried) return <ProblemNote error={isAway ? unanswered() : missing()} onAgain={look} />
  return (
    <>
      <p role="status">{words.problems.renewed}</p>
      <Waiting />
    </>
  )
}

/** The server answers, and the code is still not there. */
function missing(): Error {
  return new Error(words.problems.away)
}

export function PageFailure({ error, reset }: ErrorComponentProps): ReactNode {
  const router = useRouter()
  const again = () => {
    reset()
    void router.invalidate()
  }
  if (isNotLoaded(error)) return <NotThere />
  if (error instanceof ApiProblem) return <ProblemNote error={error} onAgain={again} />
  return (
    <div className="problem" role="alert">
      <p>{words.problems.crash}</p>
      <button type="button" onClick={again}>
        {words.again}
      </button>
    </div>
  )
}
