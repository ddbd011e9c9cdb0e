// Every KPI with its newest figure.
import { useQuery } from '@tanstack/react-query'
import { createRoute } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Indicator, IndicatorTile } from '#definition'
import { findElement } from '../data/names.ts'
import { overviewQuery } from '../data/queries.ts'
import { useRoadmap } from '../data/roadmap-context.ts'
import { Headline, ReportingWords } from '../parts/headline.tsx'
import { ElementLink, IndicatorLink } from '../parts/links.tsx'
import { PageHeading } from '../parts/page-heading.tsx'
import { Publishers } from '../parts/publishers.tsx'
import { ProblemNote } from '../parts/problem-note.tsx'
import { Sparkline } from '../parts/sparkline.tsx'
import { rootRoute } from '../root-route.ts'
import { say, words } from '../words/index.ts'

export const indicators = createRoute({
  getParentRoute: () => rootRoute,
  path: '/indicators',
  component: IndicatorsPage,
  staticData: { menu: () => ({ label: words.kpis, path: '/indicators' }) },
})

function IndicatorEntry({
  indicator,
  tile,
}: {
  readonly indicator: Indicator
  readonly tile: IndicatorTile | undefined
}): ReactNode {
  const roadmap = useRoadmap()
  const spokenTo = indicator.elements.flatMap((code) => findElement(roadmap, code) ?? [])
  return (
    <li className="entry">
      <div>
        <h2>
          <IndicatorLink indicator={indicator} />
        </h2>
        <p>{say(indicator.text)}</p>
        {spokenTo.length > 0 && (
          <p className="quiet">
            {words.kpiList.speaks}:{' '}
            {spokenTo.map((element, at) => (
              <span key={element.code}>
                {at > 0 && ', '}
                <ElementLink element={element} />
              </span>
            ))}
          </p>
        )}
      </div>
      <div className="entry-side">
        {tile && (
          <>
            <Headline indicator={indicator} headline={tile} running={tile.running} />
            <Sparkline series={tile.series} indicator={indicator} />
            <p className="tile-reporting">
              <ReportingWords tile={tile} />
            </p>
          </>
        )}
      </div>
    </li>
  )
}

function IndicatorsPage(): ReactNode {
  const roadmap = useRoadmap()
  const query = useQuery(overviewQuery)
  return (
    <>
      <PageHeading title={words.kpis} lead={words.kpiList.lead} />
      {query.error && <ProblemNote error={query.error} onAgain={() => void query.refetch()} />}
      <ul className="entries">
        {roadmap.indicators.map((indicator) => (
          <IndicatorEntry
            key={indicator.id}
            indicator={indicator}
            tile={query.data?.tiles.find((tile) => tile.indicator === indicator.id)}
          />
        ))}
      </ul>
      <Publishers publishers={query.data?.publishers ?? []} />
    </>
  )
}
