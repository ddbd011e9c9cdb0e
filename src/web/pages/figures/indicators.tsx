// Every KPI with its newest figure.
import { useQuery } from '@tanstack/react-query'
import { createRoute } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import {
  indicatorKinds,
  indicatorsOfKind,
  type Indicator,
  type IndicatorKind,
  type IndicatorTile,
} from '#definition'
import { findElement } from '../../data/names.ts'
import { tilesQuery } from '../../data/queries.ts'
import { useRoadmap } from '../../data/roadmap-context.ts'
import { ElementLink, IndicatorLink } from '../../controls/links.tsx'
import { PageHeading } from '../../controls/page-heading.tsx'
import { Publishers } from '../../controls/publishers.tsx'
import { ProblemNote } from '../../controls/problem-note.tsx'
import { TileFigures } from '../../figures/headlines/tile-figures.tsx'
import { rootRoute } from '../../data/root-route.ts'
import { say, words } from '../../words/index.ts'

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
        <h3>
          <IndicatorLink indicator={indicator} />
        </h3>
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
      <div className="entry-side">{tile && <TileFigures indicator={indicator} tile={tile} />}</div>
    </li>
  )
}

function IndicatorsPage(): ReactNode {
  const query = useQuery(tilesQuery('kpi'))
  return (
    <>
      <PageHeading title={words.kpis} lead={words.kpiList.lead} />
      {indicatorKinds.map((kind) => (
        <IndicatorsOfKind key={kind} kind={kind} />
      ))}
      <Publishers publishers={query.data?.publishers ?? []} />
    </>
  )
}

/** One kind of indicators, listed apart from the others; nothing where the roadmap has none. */
function IndicatorsOfKind({ kind }: { readonly kind: IndicatorKind }): ReactNode {
  const roadmap = useRoadmap()
  const query = useQuery(tilesQuery(kind))
  const own = indicatorsOfKind(roadmap, kind)
  if (own.length === 0) return null
  return (
    <section aria-labelledby={`kind-${kind}`}>
      <h2 id={`kind-${kind}`}>{words.kpiList.kinds[kind]}</h2>
      <p className="quiet">{words.kpiList.kindLeads[kind]}</p>
      {query.error && <ProblemNote error={query.error} onAgain={() => void query.refetch()} />}
      <ul className="entries">
        {own.map((indicator) => (
          <IndicatorEntry
            key={indicator.id}
            indicator={indicator}
            tile={query.data?.tiles.find((tile) => tile.indicator === indicator.id)}
          />
        ))}
      </ul>
    </section>
  )
}
