// A KPI at a glance: its headline, how it went, and who reports at all.
import type { ReactNode } from 'react'
import type { Indicator, IndicatorTile as Tile } from '#definition'
import { IndicatorLink } from '../../controls/links.tsx'
import { TileFigures } from './tile-figures.tsx'

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
      {tile && <TileFigures indicator={indicator} tile={tile} />}
    </li>
  )
}
