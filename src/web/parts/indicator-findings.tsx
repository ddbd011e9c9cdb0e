// Findings on the quality of the data elements a KPI reads.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Indicator } from '#definition'
import { findingsQuery } from '../data/queries.ts'
import { words } from '../words/index.ts'
import { FindingList } from './finding-list.tsx'
import { Loaded } from './loaded.tsx'

export function IndicatorFindings({ indicator }: { readonly indicator: Indicator }): ReactNode {
  const query = useQuery(findingsQuery)
  const elements = new Set(Object.values(indicator.measures).map(({ element }) => element))
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{words.kpi.findings}</h2>
      <Loaded query={query}>
        {({ findings }) => {
          const own = findings.filter(({ element }) => elements.has(element))
          return own.length === 0 ? (
            <p className="quiet">{words.quality.clean}</p>
          ) : (
            <FindingList findings={own} />
          )
        }}
      </Loaded>
      <p>
        <Link to="/quality" search={{}}>
          {words.quality.title}
        </Link>
      </p>
    </section>
  )
}
