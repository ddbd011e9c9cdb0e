// How complete and how timely each report of the cycle is. Which report is in the address.
import { useQuery } from '@tanstack/react-query'
import { createRoute } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { CompletenessAnswer } from '#definition'
import { completenessQuery } from '../data/queries.ts'
import { useRoadmap } from '../data/roadmap-context.ts'
import { Choice } from '../parts/choice.tsx'
import { ExpectedByInstitution, ExpectedFigures } from '../parts/completeness-tables.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { PageHeading } from '../parts/page-heading.tsx'
import { readToken } from '../records/access.ts'
import { rootRoute } from '../root-route.ts'
import { numberText, say, words } from '../words/index.ts'

interface Search {
  readonly product?: string
  readonly report?: number
}

function readSearch(search: Record<string, unknown>): Search {
  const report = Number(search['report'])
  return {
    ...(typeof search['product'] === 'string' ? { product: search['product'] } : {}),
    ...(Number.isInteger(report) && report > 0 ? { report } : {}),
  }
}

export const completeness = createRoute({
  getParentRoute: () => rootRoute,
  path: '/completeness',
  component: CompletenessPage,
  validateSearch: readSearch,
  staticData: { menu: () => ({ label: words.completeness.label, path: '/completeness' }) },
})

function ReportChoice({ answer }: { readonly answer: CompletenessAnswer }): ReactNode {
  const { cycles } = useRoadmap()
  const navigate = completeness.useNavigate()
  const { product, report, reports } = answer
  const own = words.completeness
  return (
    <form className="controls" aria-label={own.report} onSubmit={(event) => event.preventDefault()}>
      <Choice
        label={own.product}
        value={product}
        options={cycles.products.map(({ id, name }) => ({ id, name: say(name) }))}
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

function Report({ answer }: { readonly answer: CompletenessAnswer }): ReactNode {
  const { report, figures } = answer
  const own = words.completeness
  const there = figures.filter(({ state }) => state !== 'missing').length
  return (
    <>
      <ReportChoice answer={answer} />
      <p role="status">{own.all(numberText(there), numberText(figures.length))}</p>
      <p className="quiet">{report.due === null ? own.noDue : own.due(report.due)}</p>
      {readToken() === '' && <p className="quiet">{own.onlyPublic}</p>}
      <ExpectedFigures figures={figures} />
      <ExpectedByInstitution figures={figures} />
    </>
  )
}

function CompletenessPage(): ReactNode {
  const { product, report } = completeness.useSearch()
  const query = useQuery(completenessQuery(product, report))
  return (
    <>
      <PageHeading title={words.completeness.title} lead={words.completeness.lead} />
      <Loaded query={query}>{(answer) => <Report answer={answer} />}</Loaded>
    </>
  )
}
