// A KPI at a glance: newest headline figure, how it went, and who reports at all.
import type { ReactNode } from 'react'
import { findGroup, type Figure, type Indicator, type IndicatorTile as Tile } from '#definition'
import { areaName, codesNames } from '../data/names.ts'
import { useRoadmap } from '../data/roadmap-context.ts'
import { say, words } from '../words/index.ts'
import { FigureMarks, FigureNumber } from './figure-words.tsx'
import { IndicatorLink } from './links.tsx'
import { Sparkline } from './sparkline.tsx'

/** How many jurisdictions of the main group have a figure, in words. */
export function ReportingWords({ reporting }: { readonly reporting: number }): ReactNode {
  const roadmap = useRoadmap()
  const members = findGroup(roadmap, roadmap.mainGroup)?.members.length ?? 0
  return words.overview.reporting(String(reporting), String(members))
}

/** What a newest figure is of: show, codes, area and period. */
export function FigurePlace({
  indicator,
  figure,
}: {
  readonly indicator: Indicator
  readonly figure: Figure
}): ReactNode {
  const roadmap = useRoadmap()
  const show = indicator.shows[figure.show]
  const what = [show ? say(show.name) : '', codesNames(roadmap, figure.codes)].filter((part) => part !== '')
  return (
    <>
      {words.list(what)}&nbsp;· {areaName(roadmap, figure.jurisdiction)}&nbsp;·{' '}
      <span className="nowrap">{figure.period}</span>
    </>
  )
}

export function IndicatorTile({
  indicator,
  tile,
}: {
  readonly indicator: Indicator
  readonly tile: Tile | undefined
}): ReactNode {
  const show = indicator.shows[tile?.latest?.show ?? indicator.headline.show]
  const latest = tile?.latest
  return (
    <li className="tile">
      <h3>
        <IndicatorLink indicator={indicator} />
      </h3>
      {latest && show ? (
        <>
          <p className="tile-figure">
            <FigureNumber figure={latest} unit={show.unit} withUnit />
          </p>
          <p className="tile-place">
            <FigurePlace indicator={indicator} figure={latest} />
          </p>
          <FigureMarks figure={latest} />
          <Sparkline series={tile?.series ?? []} unit={show.unit} />
        </>
      ) : (
        <>
          <p className="tile-figure figure-not-reported">{words.overview.none}</p>
          <p className="tile-place">{words.overview.noneText}</p>
        </>
      )}
      <p className="tile-reporting">
        <ReportingWords reporting={tile?.reporting ?? 0} />
      </p>
    </li>
  )
}
