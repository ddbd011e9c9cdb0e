// One report of the cycle: which one, what it expects, and what of it is there.
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Suspense, type ReactNode } from 'react'
import type { CompletenessAnswer } from '#definition'
import { completenessQuery } from '../data/queries.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { isSignedIn } from '../person/access.ts'
import { numberText, say } from '../words/index.ts'
import { completenessWords as own } from '../words/completeness-words.ts'
import { Choice } from '../controls/choice.tsx'
import { CompletenessRates } from './completeness-rates.tsx'
import { ExpectedTallies, ReportElements, ReportHistory } from './completeness-lists.tsx'
import { ExpectedFigures } from './completeness-tables.tsx'
import { ExpectedByInstitution } from './expected-by-institution.tsx'
import { Loaded, Waiting } from '../controls/loaded.tsx'
import { PageHeading } from '../controls/page-heading.tsx'

const route = getRouteApi('/completeness')

function ReportChoice({ answer }: { readonly answer: CompletenessAnswer }): ReactNode {
  const { cycles } = useOutline()
  const navigate = route.useNavigate()
  const { product, report, reports } = answer
  return (
    <form className="controls" aria-label={own.report} onSubmit={(event) => event.preventDefault()}>
      <Choice
        label={own.product}
        value={product}
        options={cycles.products
          .filter(({ document }) => document === undefined)
          .map(({ id, name }) => ({ id, name: say(name) }))}
        onChoose={(id) => void navigate({ search: { product: id }, replace: true })}
      />
      <Choice
        label={own.report}
        value={String(report.report)}
        options={reports.map((one) => ({
          id: String(one.report),
          name: own.reportName(one.report, one.period),
        }))}
        onChoose={(id) => void navigate({ search: { product, report: Number(id) }, replace: true })}
      />
    </form>
  )
}

/** What follows the last report of the cycle. */
function CycleEnding({ report }: { readonly report: number }): ReactNode {
  const { end } = useOutline().cycles
  if (!end || report < end.report) return null
  return (
    <p className="notice">
      {say(end.text)} <a href={end.address}>{own.successor}</a>
    </p>
  )
}

/** By name for those who may see records; how many of how many for everybody else. */
function Expected({ answer }: { readonly answer: CompletenessAnswer }): ReactNode {
  const { figures, tallies } = answer
  if (figures.length === 0)
    return (
      <>
        {!isSignedIn() && <p className="quiet">{own.onlyPublic}</p>}
        <ExpectedTallies tallies={tallies} />
      </>
    )
  const there = figures.filter(({ state }) => state === 'counted' || state === 'reported').length
  return (
    <>
      <p role="status">{own.all(numberText(there), numberText(figures.length))}</p>
      <p className="quiet">{own.legend}</p>
      <CompletenessRates figures={figures} year={answer.report.period.slice(0, 4)} />
      <ExpectedFigures figures={figures} />
      <ExpectedByInstitution figures={figures} />
    </>
  )
}

function Report({ answer }: { readonly answer: CompletenessAnswer }): ReactNode {
  const { report, elements, history } = answer
  const product = useOutline().cycles.products.find(({ id }) => id === answer.product)
  const productName = product ? say(product.name) : ''
  return (
    <>
      <ReportChoice answer={answer} />
      <CycleEnding report={report.report} />
      <h2>{own.reportHeading(productName, report.report, report.period)}</h2>
      <p className="quiet">{report.due === null ? own.noDue : own.due(report.due)}</p>
      {elements.length > 0 ? (
        <Suspense fallback={<Waiting />}>
          <ReportElements codes={elements} />
        </Suspense>
      ) : (
        <>
          <Expected answer={answer} />
          <ReportHistory history={history} shown={report.report} />
        </>
      )}
    </>
  )
}

export function CompletenessPage(): ReactNode {
  const { product, report } = route.useSearch()
  const query = useQuery(completenessQuery(product, report))
  const year = query.data?.report.period.slice(0, 4)
  return (
    <>
      <PageHeading title={own.title} lead={own.lead} />
      <p>
        <Link to="/completeness/statements" search={year === undefined ? {} : { year }}>
          {own.state}
        </Link>
      </p>
      <Loaded query={query}>{(answer) => <Report answer={answer} />}</Loaded>
    </>
  )
}
