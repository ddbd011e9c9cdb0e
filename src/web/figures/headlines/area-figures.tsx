// The headline of every KPI for one area, with its state where there is no number.
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { askedOf, indicatorsOfKind, ownCodes, type Indicator, type IndicatorTile } from '#definition'
import { codesNames } from '../../data/names.ts'
import { areaHeadlinesQuery } from '../../data/queries.ts'
import { useRoadmap } from '../../data/roadmap-context.ts'
import { say, words } from '../../words/index.ts'
import { FigureMarks, FigureNumber } from '../figure-words.tsx'
import { besideName, chosenHeadline, Instead, PeriodWords } from './headline.tsx'
import { IndicatorLink } from '../../controls/links.tsx'
import { Loaded } from '../../controls/loaded.tsx'
import { Publishers } from '../../controls/publishers.tsx'
import { ScrollRegion } from '../../controls/scroll-region.tsx'
import { TableHeads } from '../../controls/table-heads.tsx'

interface RowProps {
  readonly indicator: Indicator
  readonly tile: IndicatorTile
}

function ShowCell({ indicator, tile }: RowProps): ReactNode {
  const roadmap = useRoadmap()
  const headline = chosenHeadline(indicator, tile)
  const { show } = headline
  const codes = ownCodes(roadmap, indicator, headline)
  const what = [say(indicator.shows[show]?.name ?? indicator.name), codesNames(roadmap, codes)]
  return words.list(what.filter((part) => part !== ''))
}

function FiguresRow({ indicator, tile }: RowProps): ReactNode {
  const roadmap = useRoadmap()
  const { latest, newer, beside, running } = tile
  const asked = askedOf(roadmap, indicator, chosenHeadline(indicator, tile).show)
  return (
    <tr>
      <th scope="row">
        <IndicatorLink indicator={indicator} />
      </th>
      <td data-label={words.kpi.show}>
        <ShowCell indicator={indicator} tile={tile} />
      </td>
      <td data-label={words.kpiList.figure}>
        {!latest && (
          <p className="quiet">
            {asked === 'jurisdiction'
              ? words.headline.none
              : words.headline.askedOf(words.figures.reporters[asked])}
          </p>
        )}
        {latest && (
          <p>
            <FigureNumber indicator={indicator} figure={latest} withUnit /> <FigureMarks figure={latest} />
          </p>
        )}
        {beside.map((figure) => (
          <p key={figure.show} className="note">
            {besideName(roadmap, indicator, figure)}:{' '}
            <FigureNumber indicator={indicator} figure={figure} withUnit />
          </p>
        ))}
        <Instead indicator={indicator} tile={tile} />
        {newer && (
          <p className="note">
            <PeriodWords period={newer.period} running={running} />:{' '}
            <FigureNumber indicator={indicator} figure={newer} withUnit /> <FigureMarks figure={newer} />
          </p>
        )}
      </td>
      <td data-label={words.areas.period}>
        {latest && <PeriodWords period={latest.period} running={running} />}
      </td>
    </tr>
  )
}

export function AreaFigures({ area }: { readonly area: string }): ReactNode {
  const indicators = indicatorsOfKind(useRoadmap(), 'kpi')
  const query = useQuery(areaHeadlinesQuery(area))
  const heads = [words.kpi.label, words.kpi.show, words.kpiList.figure, words.areas.period]
  return (
    <section>
      <h2>{words.areas.newest}</h2>
      <Loaded query={query}>
        {({ tiles, publishers }) => (
          <>
            <ScrollRegion label={words.areas.newest}>
              <table className="area-figures stacks">
                <caption className="unseen">{words.areas.newest}</caption>
                <TableHeads names={heads} />
                <tbody>
                  {indicators.map((indicator) => {
                    const tile = tiles.find((one) => one.indicator === indicator.id)
                    return tile && <FiguresRow key={indicator.id} indicator={indicator} tile={tile} />
                  })}
                </tbody>
              </table>
            </ScrollRegion>
            <Publishers publishers={publishers} />
          </>
        )}
      </Loaded>
    </section>
  )
}
