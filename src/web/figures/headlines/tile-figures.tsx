// What a tile says of an indicator: its headline, how it went, and who reports at all. Tiles and lists share it.
import type { ReactNode } from 'react'
import type { Indicator, IndicatorTile } from '#definition'
import { Headline, Instead, ReportingWords } from './headline.tsx'
import { Sparkline } from './sparkline.tsx'

export function TileFigures({
  indicator,
  tile,
}: {
  readonly indicator: Indicator
  readonly tile: IndicatorTile
}): ReactNode {
  return (
    <>
      <Headline indicator={indicator} headline={tile} running={tile.running} />
      <Instead indicator={indicator} tile={tile} />
      <Sparkline series={tile.series} indicator={indicator} />
      <p className="tile-reporting">
        <ReportingWords indicator={indicator} tile={tile} />
      </p>
    </>
  )
}
