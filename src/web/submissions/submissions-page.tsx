// My work: which reports wait for the person, for whom they wait themselves, and what is released.
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { SubmissionBrief } from '#definition'
import { useAsked } from '../data/import-queries.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { Loaded } from '../controls/loaded.tsx'
import { PageHeading } from '../controls/page-heading.tsx'
import { ToldAccess } from '../controls/access/told-access.tsx'
import { SignedIn } from '../controls/signed-in.tsx'
import { submissionWords as said } from '../words/review/submission-words.ts'
import { numberText, say, words } from '../words/index.ts'
import { NewestPins } from '../pins/newest-pins.tsx'
import { WaitingRequests } from '../requests/waiting-requests.tsx'
import { AssessmentsToWrite } from './assessments-to-write.tsx'
import { CalendarAddress } from './calendar-address.tsx'
import { MailChoiceField } from './mail-choice-field.tsx'
import { ReturnedBy } from './returning/returned-by.tsx'
import { ReviewsDue } from './reviews-due.tsx'
import { filledIn, nameOf, stateName, stateOf, stepName, submissionsQuery } from './submission-queries.ts'

const route = getRouteApi('/submissions')

/** The steps that the person may take with a report now. */
const stepsOf = ({ next }: SubmissionBrief) => next.filter(({ may }) => may === 'yes')

function Row({ one, hasSteps }: { readonly one: SubmissionBrief; readonly hasSteps: boolean }): ReactNode {
  const roadmap = useOutline()
  const { jurisdiction, product, report, period, state, due, daysLate, openQuestions, returned } = one
  const can = stepsOf(one).map(({ action }) => stepName(roadmap, action, one.submits))
  return (
    <tr>
      <th scope="row">
        <Link
          to="/submissions/$jurisdiction/$product/$report"
          params={{ jurisdiction, product, report: String(report) }}
        >
          {nameOf(roadmap, one)}
        </Link>{' '}
        <span className="quiet">{period}</span>
      </th>
      <td data-label={said.state}>
        <span>
          {stateName(roadmap, state)}
          {returned && (
            <>
              <br />
              <ReturnedBy returned={returned} />
            </>
          )}
        </span>
      </td>
      <td data-label={said.inHand}>{say(stateOf(roadmap, state)?.waitsFor ?? { en: '' })}</td>
      <td data-label={said.written}>{filledIn(one)}</td>
      <td data-label={said.due}>
        {due ?? said.noDay}
        {daysLate !== null && <strong> {said.late(daysLate, numberText(daysLate))}</strong>}
      </td>
      <td data-label={said.questions}>{numberText(openQuestions)}</td>
      {hasSteps && <td data-label={said.youCan}>{words.list(can)}</td>}
    </tr>
  )
}

interface ListProps {
  readonly title: string
  readonly none: string
  readonly items: readonly SubmissionBrief[]
}

function List({ title, none, items }: ListProps): ReactNode {
  const hasSteps = items.some((one) => stepsOf(one).length > 0)
  const heads = [said.place, said.state, said.inHand, said.written, said.due, said.questions]
  return (
    <section>
      <h2>{title}</h2>
      {items.length === 0 ? (
        <p className="quiet">{none}</p>
      ) : (
        <table className="stacks">
          <caption className="unseen">{title}</caption>
          <thead>
            <tr>
              {[...heads, ...(hasSteps ? [said.youCan] : [])].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((one) => (
              <Row key={`${one.jurisdiction} ${one.product} ${one.report}`} {...{ one, hasSteps }} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

/** What was returned stands first, then what is late. */
const urgentFirst = (items: readonly SubmissionBrief[]) =>
  items.toSorted(
    (a, b) =>
      Number(b.returned !== null) - Number(a.returned !== null) || (b.daysLate ?? -1) - (a.daysLate ?? -1),
  )

const isMine = (one: SubmissionBrief) => stepsOf(one).length > 0

/** The reports that are shown, of which those are done that nobody has in hand any more. */
function useReports() {
  const roadmap = useOutline()
  const isAll = route.useSearch().all === 'yes'
  const query = useAsked(submissionsQuery(isAll))
  const isDone = ({ state }: SubmissionBrief) => stateOf(roadmap, state)?.isLocked === true
  return { query, isAll, isDone }
}

/** What the person can do with reports: it stands above all else. */
function OwnReports(): ReactNode {
  const { query, isDone } = useReports()
  return (
    <Loaded query={query}>
      {({ items }) => {
        const open = urgentFirst(items.filter((one) => !isDone(one)))
        return (
          <>
            <AssessmentsToWrite items={open} />
            <List title={said.mine} none={said.mineNone} items={open.filter(isMine)} />
            <p>
              <Link to="/completeness">{said.lacks}</Link>
            </p>
          </>
        )
      }}
    </Loaded>
  )
}

/** Reports with which nothing waits for the person. Nothing is said twice while they load, or where they cannot. */
function OtherReports(): ReactNode {
  const { query, isAll, isDone } = useReports()
  if (!query.data) return null
  const { items } = query.data
  const open = urgentFirst(items.filter((one) => !isDone(one)))
  return (
    <>
      <List title={said.others} none={said.othersNone} items={open.filter((one) => !isMine(one))} />
      <List title={said.done} none={said.doneNone} items={items.filter(isDone)} />
      <p>
        <Link to="/submissions" search={isAll ? {} : { all: 'yes' }}>
          {isAll ? said.newest : said.older}
        </Link>
      </p>
    </>
  )
}

export function SubmissionsPage(): ReactNode {
  return (
    <>
      <PageHeading title={said.title} lead={said.lead} />
      <SignedIn>
        <ToldAccess />
        <OwnReports />
        <WaitingRequests />
        <ReviewsDue />
        <OtherReports />
        <NewestPins />
        <MailChoiceField />
        <CalendarAddress />
      </SignedIn>
    </>
  )
}
