// Reports for which the person may write assessments of which some are missing: nobody hands a report on that has not begun.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { SubmissionBrief } from '#definition'
import { useOutline } from '../data/roadmap-context.ts'
import { submissionWords as said } from '../words/review/submission-words.ts'
import { filledIn, nameOf, stateOf, writersQuery } from './submission-queries.ts'

/** Shown to those who may assess; nobody else is told of it. */
export function AssessmentsToWrite({ items }: { readonly items: readonly SubmissionBrief[] }): ReactNode {
  const roadmap = useOutline()
  const mayAssess = useQuery(writersQuery).data?.mayAssess ?? []
  const open = items.filter(
    ({ submits, assessed, of, jurisdiction, state }) =>
      submits === 'assessments' &&
      (assessed ?? 0) < of &&
      mayAssess.includes(jurisdiction) &&
      stateOf(roadmap, state)?.isLocked !== true,
  )
  if (open.length === 0) return null
  return (
    <section aria-label={said.toAssess}>
      <h2>{said.toAssess}</h2>
      <p className="quiet">{said.toAssessLead}</p>
      <ul>
        {open.map((one) => (
          <li key={`${one.jurisdiction} ${one.product} ${one.report}`}>
            <Link to="/assessments" search={{ report: String(one.report) }}>
              {nameOf(roadmap, one)}
            </Link>{' '}
            {said.toAssessOf(one.period, filledIn(one))}
          </li>
        ))}
      </ul>
    </section>
  )
}
