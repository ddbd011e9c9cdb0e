// One report on its way: where it stands, what the person can do, what was signed, and every step so far.
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import {
  submitsOf,
  type Roadmap,
  type Submission,
  type SubmissionAction,
  type SubmissionItem,
} from '#definition'
import { areaName, dataElementName } from '../data/names.ts'
import { useAsked } from '../data/import-queries.ts'
import { useNameOf } from '../data/people-names.ts'
import { useRoadmap } from '../data/roadmap-context.ts'
import { Loaded } from '../controls/loaded.tsx'
import { NotFound } from '../controls/not-found.tsx'
import { PageHeading } from '../controls/page-heading.tsx'
import { SignedIn } from '../controls/signed-in.tsx'
import { submissionWords as said } from '../words/review/submission-words.ts'
import { numberText, say, momentText, words } from '../words/index.ts'
import { pinName } from './returning/pin-names.ts'
import { PinLink } from './returning/pin-link.tsx'
import { filledIn, productName, stateName, stateOf, stepDone, submissionQuery } from './submission-queries.ts'
import { ReturnedBy } from './returning/returned-by.tsx'
import { ReportThreads } from './report-threads.tsx'
import { SignedStatements, SubmittedFigures } from './submitted-figures.tsx'
import { TakeStep } from './take-step.tsx'

const route = getRouteApi('/submissions/$jurisdiction/$product/$report')

/** What was changed: a target by its code, or a data element by its name. */
const touchedName = (roadmap: Roadmap, { submits }: Submission, id: string): string =>
  submits === 'figures' ? dataElementName(roadmap, id) : id

function Standing({ of }: { readonly of: Submission }): ReactNode {
  const roadmap = useRoadmap()
  const { state, due, daysLate, touched, digest, isIntact } = of
  return (
    <>
      <p>{said.period(of.period)}</p>
      <dl className="facts">
        <dt>{said.state}</dt>
        <dd>{stateName(roadmap, state)}</dd>
        <dt>{said.inHand}</dt>
        <dd>{say(stateOf(roadmap, state)?.waitsFor ?? { en: '' })}</dd>
        <dt>{of.submits === 'figures' ? said.known : said.written}</dt>
        <dd>{filledIn(of)}</dd>
        <dt>{said.due}</dt>
        <dd>
          {due ?? said.noDay}
          {daysLate !== null && <strong> {said.late(daysLate, numberText(daysLate))}</strong>}
        </dd>
      </dl>
      {touched.length > 0 && (
        <p className="notice">
          {said.touched(words.list(touched.map((id) => touchedName(roadmap, of, id))))}
        </p>
      )}
      {!isIntact && <p role="alert">{said.notIntact}</p>}
      {digest !== null && <p className="quiet anchor">{said.digest(digest)}</p>}
    </>
  )
}

function sinceText({ version, before }: SubmissionItem): string {
  if (before === null) return said.first
  return before === version ? said.same : said.changed(numberText(before))
}

/** What was signed, version by version: each leads to the very text. */
function Signed({ of }: { readonly of: Submission }): ReactNode {
  const { items, jurisdiction, report } = of
  return (
    <section aria-labelledby="signed">
      <h2 id="signed">{said.signed}</h2>
      {items.length === 0 ? (
        <p className="quiet">{said.signedNone}</p>
      ) : (
        <table className="stacks">
          <caption className="unseen">{said.signed}</caption>
          <thead>
            <tr>
              <th scope="col">{said.element}</th>
              <th scope="col">{said.version}</th>
              <th scope="col">{said.since}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((one) => (
              <tr key={one.element}>
                <th scope="row">
                  <Link
                    to="/assessments/$jurisdiction/$report/$code"
                    params={{ jurisdiction, report: String(report), code: one.element }}
                    search={{ version: String(one.version) }}
                  >
                    {one.element}
                  </Link>
                </th>
                <td data-label={said.version}>{numberText(one.version)}</td>
                <td data-label={said.since}>{sinceText(one)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

interface StepProps {
  readonly one: SubmissionAction
  readonly of: Submission
}

/** What has to be mended, each with the way to it. */
function Pins({ one, of }: StepProps): ReactNode {
  const roadmap = useRoadmap()
  if (one.pins.length === 0) return null
  return (
    <ul>
      {one.pins.map((pin) => (
        <li key={`${pinName(roadmap, pin)} ${pin.body}`}>
          <PinLink of={of} pin={pin} />: {pin.body}
        </li>
      ))}
    </ul>
  )
}

/** A report that was returned says so above its figures: by whom, why, and what has to be mended. */
function Returned({ of }: { readonly of: Submission }): ReactNode {
  const last = of.actions.at(-1)
  if (!last || !of.returned) return null
  return (
    <div className="notice">
      <p>
        <ReturnedBy returned={of.returned} />
      </p>
      <Pins one={last} of={of} />
    </div>
  )
}

function Step({ one, of }: StepProps): ReactNode {
  const roadmap = useRoadmap()
  const nameOf = useNameOf()
  return (
    <tr>
      <th scope="row">{stepDone(roadmap, one.action)}</th>
      <td data-label={said.when}>{momentText(one.at)}</td>
      <td data-label={said.who}>{nameOf(one.by)}</td>
      <td data-label={said.why}>
        {one.reason}
        <Pins one={one} of={of} />
      </td>
    </tr>
  )
}

function History({ of }: { readonly of: Submission }): ReactNode {
  if (of.actions.length === 0) return <p className="quiet">{said.historyNone}</p>
  return (
    <section aria-labelledby="history">
      <h2 id="history">{said.history}</h2>
      <table className="stacks">
        <caption className="unseen">{said.history}</caption>
        <thead>
          <tr>
            <th scope="col">{said.what}</th>
            <th scope="col">{said.when}</th>
            <th scope="col">{said.who}</th>
            <th scope="col">{said.why}</th>
          </tr>
        </thead>
        <tbody>
          {of.actions.toReversed().map((one) => (
            <Step key={one.number} one={one} of={of} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function One(): ReactNode {
  const { jurisdiction, product, report } = route.useParams()
  const query = useAsked(submissionQuery({ jurisdiction, product, report: Number(report) }))
  return (
    <Loaded query={query}>
      {(of) => (
        <>
          <Standing of={of} />
          <Returned of={of} />
          <TakeStep submission={of} />
          <ReportThreads submission={of} />
          {of.submits === 'figures' ? (
            <>
              <SubmittedFigures of={of} />
              <SignedStatements of={of} />
            </>
          ) : (
            <Signed of={of} />
          )}
          <History of={of} />
        </>
      )}
    </Loaded>
  )
}

export function SubmissionPage(): ReactNode {
  const roadmap = useRoadmap()
  const { jurisdiction, product, report } = route.useParams()
  const isProduct = roadmap.cycles.products.some(({ id }) => id === product)
  const isArea = roadmap.jurisdictions.some(({ id }) => id === jurisdiction)
  if (!isProduct || !isArea || !/^[1-9]\d{0,3}$/.test(report)) return <NotFound />
  const name = productName(roadmap, product)
  return (
    <>
      <PageHeading title={said.name(name, report, areaName(roadmap, jurisdiction))} />
      <ul className="inline-list on-screen">
        {submitsOf(roadmap, product) === 'assessments' && (
          <li>
            <Link to="/assessments" search={{ report }}>
              {said.assessments}
            </Link>
          </li>
        )}
        {submitsOf(roadmap, product) === 'figures' && (
          <li>
            <Link to="/completeness" search={{ product, report: Number(report) }}>
              {words.completeness.label}
            </Link>
          </li>
        )}
      </ul>
      <SignedIn>
        <One />
      </SignedIn>
    </>
  )
}
