// Every observation that a KPI reads, page after page.
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { indicatorObservationsAddress, type Indicator } from '#definition'
import { indicatorObservationsQuery } from '../../data/queries.ts'
import { exploreWords } from '../../words/explore-words.ts'
import { figureWords } from '../../words/figure-words.ts'
import { words } from '../../words/index.ts'
import { Loaded } from '../../controls/loaded.tsx'
import { ObservationTable } from './observation-table.tsx'

const atATime = 10

export function SourceSection({ indicator }: { readonly indicator: Indicator }): ReactNode {
  const query = useInfiniteQuery(indicatorObservationsQuery(indicator.id))
  const [shown, setShown] = useState(atATime)
  const loaded = query.data?.pages.reduce((sum, { items }) => sum + items.length, 0) ?? 0
  const showMore = () => {
    setShown(shown + 3 * atATime)
    if (shown + 3 * atATime > loaded && query.hasNextPage) void query.fetchNextPage()
  }
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{exploreWords.kpi.sources}</h2>
      <p className="quiet">{exploreWords.kpi.sourcesHint}</p>
      <Loaded query={query}>
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) =>
            items.map((observation) => ({ observation, withdrawn: observation.withdrawn })),
          )
          if (rows.length === 0) return <p className="quiet">{exploreWords.kpi.sourcesNone}</p>
          return <ObservationTable caption={figureWords.observations.caption} rows={rows.slice(0, shown)} />
        }}
      </Loaded>
      {(query.hasNextPage || loaded > shown) && (
        <button type="button" disabled={query.isFetchingNextPage} onClick={showMore}>
          {words.more}
        </button>
      )}
      <p>
        <a href={indicatorObservationsAddress(indicator.id, null, 'csv')} download>
          {exploreWords.kpi.observationsCsv}
        </a>
      </p>
    </section>
  )
}
