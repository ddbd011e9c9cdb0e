// One report of the cycle: which one, what it expects, and what of it is there.
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { CompletenessAnswer } from '#definition'
import { completenessQuery } from '../data/queries.ts'
import { useRoadmap } from '../data/roadmap-context.ts'
import { readToken } from '../records/access.ts'
import { numberText, say, words } from '../words/index.ts'
import { Choice } from './choice.tsx'
import { ExpectedByInstitution, ExpectedFigures } from './completeness-tables.tsx'
import { Loaded } from './loaded.tsx'
import { PageHeading } from './page-heading.tsx'

const route = getRouteApi('/completeness')

function ReportChoice({ answer }: { readonly answer: CompletenessAnswer }): ReactNode {
  const { cycles } = useRoadmap()
  const navigate = route.useNavigate()
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
      <p className="quiet">{own.legend}</p>
      <ExpectedFigures figures={figures} />
      <ExpectedByInstitution figures={figures} />
    </>
  )
}

export function CompletenessPage(): ReactNode {
  const { product, report } = route.useSearch()
  const query = useQuery(completenessQuery(product, report))
  return (
    <>
      <PageHeading title={words.completeness.title} lead={words.completeness.lead} />
      <Loaded query={query}>{(answer) => <Report answer={answer} />}</Loaded>
    </>
  )
}
