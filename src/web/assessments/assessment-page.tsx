// One assessment: read, written where that is one's right, with its versions; and the ways to the targets beside it.
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import {
  assessedElements,
  periodOfReport,
  type AssessmentPlace,
  type Element,
  type OneAssessmentAnswer,
  type RoadmapOutline,
} from '#definition'
import { areaName, elementTitle } from '../data/names.ts'
import { useElements } from '../data/roadmap-context.ts'
import { ElementLink } from '../controls/links.tsx'
import { Loaded } from '../controls/loaded.tsx'
import { NotFound } from '../controls/not-found.tsx'
import { PageHeading } from '../controls/page-heading.tsx'
import { SignedIn } from '../controls/signed-in.tsx'
import { assessmentWords as said } from '../words/review/assessment-words.ts'
import { numberText, say } from '../words/index.ts'
import { PlannedFor } from '../plans/planned-for.tsx'
import { AssessmentEditor } from './assessment-editor.tsx'
import { AssessmentHistory } from './assessment-history.tsx'
import { AssessmentReading } from './assessment-reading.tsx'
import { assessmentHistoryQuery, assessmentsQuery, oneAssessmentQuery } from './assessment-queries.ts'
import { SavedNote, useSaved, type Saved } from './saved-note.tsx'

const route = getRouteApi('/assessments/$jurisdiction/$report/$code')

/** The elements before and after this one. */
function Neighbours({ place }: { readonly place: AssessmentPlace }): ReactNode {
  const roadmap = useElements()
  const all = assessedElements(roadmap)
  const at = all.findIndex(({ code }) => code === place.element)
  const link = (one: Element | undefined, text: (element: string) => string) =>
    one && (
      <li>
        <Link
          to="/assessments/$jurisdiction/$report/$code"
          params={{ jurisdiction: place.jurisdiction, report: String(place.report), code: one.code }}
        >
          {text(elementTitle(roadmap, one))}
        </Link>
      </li>
    )
  return (
    <ul className="inline-list on-screen">
      <li>
        <Link to="/assessments" search={{ report: String(place.report) }}>
          {said.back}
        </Link>
      </li>
      {at > 0 && link(all[at - 1], said.previous)}
      {link(all[at + 1], said.next)}
    </ul>
  )
}

interface ShownProps {
  readonly place: AssessmentPlace
  readonly of: Element
  readonly answer: OneAssessmentAnswer
  readonly saved: Saved
}

/** An earlier version, as it was: what was signed leads here. */
function EarlierVersion({
  place,
  of,
  version,
}: Omit<ShownProps, 'answer' | 'saved'> & { readonly version: number }): ReactNode {
  const query = useQuery(assessmentHistoryQuery(place))
  return (
    <Loaded query={query}>
      {({ versions }) => {
        const found = versions.find((one) => one.version === version)
        return (
          <>
            <p className="notice">
              {found ? said.asItWas(numberText(version)) : said.noSuchVersion}{' '}
              <Link to="." search={{}}>
                {said.newestVersion}
              </Link>
            </p>
            {found && (
              <AssessmentReading of={of} answer={{ current: found, earlier: null, mayAssess: false }} />
            )}
          </>
        )
      }}
    </Loaded>
  )
}

function Shown({ place, of, answer, saved }: ShownProps): ReactNode {
  const { write, version } = route.useSearch()
  const navigate = route.useNavigate()
  const { current, mayAssess } = answer
  if (version !== undefined) return <EarlierVersion place={place} of={of} version={Number(version)} />
  if (write === 'yes' && mayAssess) {
    return (
      <AssessmentEditor
        key={current?.version ?? 0}
        {...{ place, of, answer }}
        onSaved={(kept) => {
          saved.note(kept)
          void navigate({ search: {}, replace: true })
        }}
        onCancel={() => void navigate({ search: {}, replace: true })}
      />
    )
  }
  return (
    <>
      <SavedNote place={place} saved={saved} />
      {mayAssess && (
        <p className="actions">
          <button
            type="button"
            className="main-button"
            onClick={() => void navigate({ search: { write: 'yes' } })}
          >
            {current?.step ? said.change : said.write}
          </button>
        </p>
      )}
      <AssessmentReading of={of} answer={answer} />
      <PlannedFor jurisdiction={place.jurisdiction} element={place.element} />
      {current && <AssessmentHistory place={place} newest={current} mayAssess={mayAssess} />}
    </>
  )
}

/** Nothing of it is to be seen; after signing in it may be. What the source says of it stands there all the same. */
function Hidden({ of }: { readonly of: Element }): ReactNode {
  return (
    <>
      <AssessmentReading of={of} answer={{ current: null, earlier: null, mayAssess: false }} />
      <SignedIn>
        <p className="quiet">{said.nothingFollow}</p>
      </SignedIn>
    </>
  )
}

function Seen({ place, of }: { readonly place: AssessmentPlace; readonly of: Element }): ReactNode {
  const query = useQuery(oneAssessmentQuery(place))
  const saved = useSaved()
  return (
    <Loaded query={query}>{(answer) => <Shown place={place} of={of} answer={answer} saved={saved} />}</Loaded>
  )
}

/** Asked for by itself only where the list says that there is something to see or to write. */
function Place({ place, of }: { readonly place: AssessmentPlace; readonly of: Element }): ReactNode {
  const { jurisdiction, report, element } = place
  const query = useQuery(assessmentsQuery({ report, element }))
  return (
    <Loaded query={query}>
      {({ items, mayAssess }) =>
        mayAssess.includes(jurisdiction) || items.some((one) => one.jurisdiction === jurisdiction) ? (
          <Seen place={place} of={of} />
        ) : (
          <Hidden of={of} />
        )
      }
    </Loaded>
  )
}

/** The period of a report; undefined where the cycle has no such report. */
function periodOf({ cycles, assessmentScale }: RoadmapOutline, report: number): string | undefined {
  const isReport = Number.isInteger(report) && report >= 1 && report <= (cycles.end?.report ?? 10_000)
  return isReport && assessmentScale ? periodOfReport(cycles, report, assessmentScale.product) : undefined
}

export function AssessmentPage(): ReactNode {
  const roadmap = useElements()
  const { jurisdiction, report, code } = route.useParams()
  const of = assessedElements(roadmap).find((one) => one.code === code)
  const period = periodOf(roadmap, Number(report))
  const isArea = roadmap.jurisdictions.some(({ id }) => id === jurisdiction)
  if (!of || !isArea || period === undefined) return <NotFound />
  const place = { jurisdiction, report: Number(report), element: code }
  return (
    <>
      <PageHeading
        title={said.page(elementTitle(roadmap, of), areaName(roadmap, jurisdiction))}
        kind={said.forReport(numberText(place.report), period)}
        lead={<ElementLink element={of}>{say(of.text)}</ElementLink>}
      />
      <Neighbours place={place} />
      <Place key={`${jurisdiction} ${report} ${code}`} place={place} of={of} />
    </>
  )
}
