// What was saved last, said where the reader is, with the way to undo it.
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { Assessment, AssessmentPlace } from '#definition'
import { attempt } from '../data/request.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { assessmentWords as said } from '../words/review/assessment-words.ts'
import { numberText, words } from '../words/index.ts'
import { paramsOf } from './assessment-queries.ts'

export interface Saved {
  readonly last: Assessment | undefined
  readonly note: (kept: Assessment | undefined) => void
}

export function useSaved(): Saved {
  const [last, note] = useState<Assessment>()
  return { last, note }
}

/** Puts a version back, or takes the assessment away (`to` 0). Throws with a sentence where that does not work. */
export async function putBack(
  place: AssessmentPlace,
  body: { readonly version: number; readonly to: number; readonly reason: string },
): Promise<Assessment> {
  const done = await attempt('restoreAssessment', { ...paramsOf(place), body })
  if ('answer' in done) return done.answer
  throw new Error(done.refusal.problems.map(({ what, mend }) => `${what} ${mend}`).join(' '))
}

export function SavedNote({
  place,
  saved,
}: {
  readonly place: AssessmentPlace
  readonly saved: Saved
}): ReactNode {
  const client = useQueryClient()
  const { assessmentScale, submissionFlow } = useOutline()
  const product = submissionFlow && assessmentScale?.product
  const { jurisdiction, report } = place
  const [failure, setFailure] = useState('')
  const { last } = saved
  const undo = async ({ version }: Assessment) => {
    setFailure('')
    try {
      await putBack(place, { version, to: version - 1, reason: said.undoReason })
      saved.note(undefined)
      await client.invalidateQueries({ queryKey: ['assessments'] })
    } catch (error) {
      setFailure(error instanceof Error && error.message !== '' ? error.message : words.problems.unreadable)
    }
  }
  return (
    <>
      <div role="status">
        {last && (
          <p className="notice">
            {last.step === null ? said.savedAway : said.saved(numberText(last.version))}{' '}
            <button type="button" onClick={() => void undo(last)}>
              {said.undo}
            </button>{' '}
            {product && (
              <Link
                to="/submissions/$jurisdiction/$product/$report"
                params={{ jurisdiction, product, report: String(report) }}
              >
                {said.toReport}
              </Link>
            )}
          </p>
        )}
      </div>
      {failure !== '' && <p role="alert">{failure}</p>}
    </>
  )
}
