// How far the targets have come in every jurisdiction, on one page; which report and what of it is in the address.
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { AssessmentsAnswer } from '#definition'
import { Choice } from '../controls/choice.tsx'
import { Loaded } from '../controls/loaded.tsx'
import { PageHeading } from '../controls/page-heading.tsx'
import { SignedIn } from '../controls/signed-in.tsx'
import { assessmentWords as said } from '../words/review/assessment-words.ts'
import { numberText } from '../words/index.ts'
import { AssessmentMatrix } from './assessment-matrix.tsx'
import { assessmentsQuery } from './assessment-queries.ts'
import { ScaleTable } from './scale-table.tsx'

const route = getRouteApi('/assessments')
const changed = 'changed'

function Controls({ answer }: { readonly answer: AssessmentsAnswer }): ReactNode {
  const { show } = route.useSearch()
  const navigate = route.useNavigate()
  const go = (change: object) =>
    void navigate({ search: { report: String(answer.report), show, ...change }, replace: true })
  return (
    <form className="controls" aria-label={said.title} onSubmit={(event) => event.preventDefault()}>
      <Choice
        label={said.report}
        value={String(answer.report)}
        options={answer.reports.map(({ report, period, assessed }) => ({
          id: String(report),
          name: said.reportOption(numberText(report), period, assessed, numberText(assessed)),
        }))}
        onChoose={(report) => go({ report })}
      />
      <Choice
        label={said.show}
        value={show ?? ''}
        none={said.showAll}
        options={[{ id: changed, name: said.showChanged }]}
        onChoose={(one) => go({ show: one === '' ? undefined : one })}
      />
    </form>
  )
}

function States({ answer }: { readonly answer: AssessmentsAnswer }): ReactNode {
  const { show } = route.useSearch()
  const { report, reports, items, mayAssess } = answer
  const period = reports.find((one) => one.report === report)?.period ?? ''
  const isSeen = items.length > 0 || mayAssess.length > 0
  return (
    <>
      <p className="lead">{said.lead(numberText(report), period)}</p>
      <Controls answer={answer} />
      {items.length === 0 && (
        <p className="notice">{mayAssess.length > 0 ? said.nothingWritten : said.nothing}</p>
      )}
      {isSeen && <AssessmentMatrix answer={answer} period={period} onlyChanged={show === changed} />}
      {!isSeen && (
        <SignedIn>
          <p>{said.nothingFollow}</p>
        </SignedIn>
      )}
      <ScaleTable />
    </>
  )
}

export function AssessmentsPage(): ReactNode {
  const { report } = route.useSearch()
  const query = useQuery(assessmentsQuery(report === undefined ? {} : { report: Number(report) }))
  return (
    <>
      <PageHeading title={said.title} />
      <Loaded query={query}>{(answer) => <States answer={answer} />}</Loaded>
    </>
  )
}
