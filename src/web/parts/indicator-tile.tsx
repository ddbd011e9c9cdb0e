// A KPI at a glance: its headline, how it went, and who reports at all.
import type { ReactNode } from 'react'
import type { Indicator, IndicatorTile as Tile } from '#definition'
import { Headline, ReportingWords } from './headline.tsx'
import { IndicatorLink } from './links.tsx'
import { Sparkline } from './sparkline.tsx'

export function IndicatorTile({
  indicator,
  tile,
}: {
  readonly indicator: Indicator
  readonly tile: Tile | undefined
}): ReactNode {
  return (
    <li className="tile">
      <h3>
        <IndicatorLink indicator={indicator} />
      </h3>
      {tile && (
        <>
          <Headline indicator={indicator} headline={tile} running={tile.running} />
          <Sparkline series={tile.series} indicator={indicator} />
          <p className="tile-reporting">
            <ReportingWords tile={tile} />
          </p>
        </>
      )}
    </li>
  )
}
