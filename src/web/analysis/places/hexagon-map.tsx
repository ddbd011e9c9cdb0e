// Where the records of a list lie: a map of hexagons, and the same in tables.
import { useQuery } from '@tanstack/react-query'
import { useCallback, type ReactNode } from 'react'
import type { Outlines, RecordMapAnswer } from '#definition'
import { drawRecordMap, gatherPlaces, type GatheredPlaces, type RecordMapMatter } from '#drawing'
import { Loaded } from '../../controls/loaded.tsx'
import { ScrollRegion } from '../../controls/scroll-region.tsx'
import { useAsked } from '../../data/import-queries.ts'
import { areaName } from '../../data/names.ts'
import { outlinesQuery } from '../../data/queries.ts'
import { useOutline } from '../../data/roadmap-context.ts'
import { recordMapWords as said } from '../../words/analysis/record-map-words.ts'
import { language, numberText, say } from '../../words/index.ts'
import { aroundText } from '../around-text.ts'
import { AnalysisFiles } from '../analysis-files.tsx'
import { hexagonQuery, takeView, type ViewProps } from './map-question.ts'
import { MapToTake } from './map-to-take.tsx'

/** So many hexagons are listed beside the map. */
const mostListed = 20

function HexagonTable({ hexagons }: GatheredPlaces): ReactNode {
  const roadmap = useOutline()
  return (
    <ScrollRegion label={said.table}>
      <table className="stacks">
        <caption>{said.table}</caption>
        <thead>
          <tr>
            <th scope="col">{said.area}</th>
            <th scope="col">{said.around}</th>
            <th scope="col" className="number">
              {said.records}
            </th>
          </tr>
        </thead>
        <tbody>
          {hexagons
            .toReversed()
            .slice(0, mostListed)
            .map(({ area, middle: { latitude, longitude }, count, x, y }) => (
              <tr key={`${area} ${x} ${y}`}>
                <th scope="row">{areaName(roadmap, area)}</th>
                <td data-label={said.around}>{aroundText(latitude, longitude)}</td>
                <td className="number" data-label={said.records}>
                  {numberText(count)}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function AreaTable({ hexagons }: GatheredPlaces): ReactNode {
  const roadmap = useOutline()
  const sums = [...Map.groupBy(hexagons, ({ area }) => area)].map(([area, own]) => ({
    ...{ area, count: own.reduce((sum, { count }) => sum + count, 0) },
  }))
  return (
    <table>
      <caption>{said.byArea}</caption>
      <thead>
        <tr>
          <th scope="col">{said.area}</th>
          <th scope="col" className="number">
            {said.records}
          </th>
        </tr>
      </thead>
      <tbody>
        {sums
          .toSorted((a, b) => b.count - a.count)
          .map(({ area, count }) => (
            <tr key={area}>
              <th scope="row">{areaName(roadmap, area)}</th>
              <td className="number">{numberText(count)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}

interface DrawnProps {
  readonly answer: RecordMapAnswer
  readonly outlines: Outlines
}

/** What is on the map, and what of the records is not. */
function Left({
  answer,
  outside,
}: {
  readonly answer: RecordMapAnswer
  readonly outside: number
}): ReactNode {
  const { records, withoutPlace } = answer
  return (
    <p className="quiet">
      {said.shown(numberText(records - withoutPlace - outside), numberText(records))}{' '}
      {withoutPlace > 0 && said.without(withoutPlace, numberText(withoutPlace))}{' '}
      {outside > 0 && said.outside(outside, numberText(outside))}
    </p>
  )
}

function DrawnMap({ register, search, answer, outlines }: DrawnProps & ViewProps): ReactNode {
  const roadmap = useOutline()
  const title = said.chart(say(register.name))
  const places = answer.places.map(({ jurisdiction, records, latitude, longitude }) => ({
    ...{ area: jurisdiction, count: records, latitude, longitude },
  }))
  const gathered = gatherPlaces(outlines, places)
  const draw = useCallback(
    (width: number) => {
      const matter: RecordMapMatter = {
        ...{ title, description: title, outlines, language },
        places: answer.places.map(({ jurisdiction, records, ...at }) => ({
          ...{ ...at, area: jurisdiction, count: records },
        })),
        areaName: (area) => areaName(roadmap, area),
        countText: (count) => said.counts(count, numberText(count)),
        rangeText: (least, most) => said.range(numberText(least), numberText(most)),
      }
      return drawRecordMap(matter, width)
    },
    [title, outlines, answer, roadmap],
  )
  if (gathered.hexagons.length === 0) {
    return (
      <>
        <p className="quiet">{answer.records === 0 ? said.noRecords : said.none}</p>
        {gathered.outside > 0 && <Left answer={answer} outside={gathered.outside} />}
      </>
    )
  }
  return (
    <>
      <MapToTake title={title} name={`hexagons-${register.id}`} draw={draw} />
      <Left answer={answer} outside={gathered.outside} />
      <AreaTable {...gathered} />
      <HexagonTable {...gathered} />
      <AnalysisFiles take={(format) => takeView('recordMap', { register, search }, format)} />
    </>
  )
}

export function HexagonMap(view: ViewProps): ReactNode {
  const asked = useAsked(hexagonQuery(view))
  const outlines = useQuery(outlinesQuery)
  return (
    <Loaded query={outlines}>
      {(ground) =>
        ground.projection ? (
          <Loaded query={asked}>
            {(answer) => <DrawnMap {...view} answer={answer} outlines={ground} />}
          </Loaded>
        ) : (
          <p className="quiet">{said.noMap}</p>
        )
      }
    </Loaded>
  )
}
