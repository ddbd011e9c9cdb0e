// Findings on the quality of the data elements a KPI reads.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Indicator } from '#definition'
import { exploreWords } from '../words/explore-words.ts'
import { words } from '../words/index.ts'
import { FindingList } from './finding-list.tsx'

export function IndicatorFindings({ indicator }: { readonly indicator: Indicator }): ReactNode {
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{exploreWords.kpi.findings}</h2>
      <FindingList asked={{ indicator: indicator.id }} none={words.quality.clean} />
      <p>
        <Link to="/quality" search={{}}>
          {words.quality.title}
        </Link>
      </p>
    </section>
  )
}
