// The first page: what this is, the newest figure of every KPI, and what is known where.
import { useQuery } from '@tanstack/react-query'
import { createRoute, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { indicatorsOfKind, type OverviewAnswer } from '#definition'
import { findingsCountQuery, overviewQuery } from '../../data/queries.ts'
import { useRoadmap } from '../../data/roadmap-context.ts'
import { CoverageMatrix } from '../../figures/headlines/coverage-matrix.tsx'
import { IndicatorTile } from '../../figures/headlines/indicator-tile.tsx'
import { Loaded } from '../../controls/loaded.tsx'
import { PageHeading } from '../../controls/page-heading.tsx'
import { Publishers } from '../../controls/publishers.tsx'
import { rootRoute } from '../../data/root-route.ts'
import { numberText, say, words } from '../../words/index.ts'

export const overview = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: OverviewPage,
  staticData: { menu: () => ({ label: words.overview.label, path: '/' }) },
})

function Counts({ counts }: Pick<OverviewAnswer, 'counts'>): ReactNode {
  const { data: found } = useQuery(findingsCountQuery)
  return (
    <ul className="counts" aria-label={words.overview.inNumbers}>
      <li>
        <Link to="/about-the-data">
          <strong>{numberText(counts.observations)}</strong>{' '}
          {words.overview.observations(counts.observations)}
        </Link>
      </li>
      <li>
        <Link to="/about-the-data">
          <strong>{numberText(counts.sources)}</strong> {words.overview.sources(counts.sources)}
        </Link>
      </li>
      <li>
        <Link to="/quality" search={{}}>
          <strong>{found ? numberText(found.findings) : '…'}</strong> {words.overview.findings}
        </Link>
      </li>
    </ul>
  )
}

function OverviewPage(): ReactNode {
  const roadmap = useRoadmap()
  const query = useQuery(overviewQuery)
  return (
    <>
      <PageHeading
        title={say(roadmap.name)}
        lead={`${words.overview.lead(say(roadmap.shortName))} ${words.overview.promise}`}
      />
      <Loaded query={query}>
        {({ tiles, coverage, counts, publishers }) => (
          <>
            <Counts counts={counts} />
            <section aria-labelledby="tiles">
              <h2 id="tiles">{words.overview.tiles}</h2>
              <ul className="tiles">
                {indicatorsOfKind(roadmap, 'kpi').map((indicator) => (
                  <IndicatorTile
                    key={indicator.id}
                    indicator={indicator}
                    tile={tiles.find((tile) => tile.indicator === indicator.id)}
                  />
                ))}
              </ul>
              <Publishers publishers={publishers} />
            </section>
            {coverage.length > 0 && (
              <section aria-labelledby="matrix">
                <h2 id="matrix">{words.overview.matrix}</h2>
                <CoverageMatrix coverage={coverage} />
              </section>
            )}
          </>
        )}
      </Loaded>
      <section aria-labelledby="vision">
        <h2 id="vision">{words.overview.vision}</h2>
        <blockquote>{say(roadmap.vision)}</blockquote>
      </section>
    </>
  )
}
