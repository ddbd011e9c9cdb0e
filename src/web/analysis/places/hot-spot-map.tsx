// Hot spots: where far more records lie together than elsewhere in the jurisdiction, and how that was found.
import { useQuery } from '@tanstack/react-query'
import { useCallback, type ReactNode } from 'react'
import type { HotSpotsAnswer, Outlines } from '#definition'
import { drawHotSpotMap } from '#drawing'
import { Loaded } from '../../controls/loaded.tsx'
import { useAsked } from '../../data/import-queries.ts'
import { areaName } from '../../data/names.ts'
import { outlinesQuery } from '../../data/queries.ts'
import { useOutline } from '../../data/roadmap-context.ts'
import { mapViewWords as said } from '../../words/analysis/map-views-words.ts'
import { recordMapWords as common } from '../../words/analysis/record-map-words.ts'
import { language, numberText, say } from '../../words/index.ts'
import { decimalText } from '../around-text.ts'
import { AnalysisFiles } from '../analysis-files.tsx'
import { HotSpotTable, LandTable } from './hot-spot-tables.tsx'
import { hotSpotQuery, takeView, type ViewProps } from './map-question.ts'
import { MapToTake } from './map-to-take.tsx'

interface Props extends ViewProps {
  readonly answer: HotSpotsAnswer
  readonly outlines: Outlines
}

const percent = (share: number) => `${decimalText(share * 100, 0)} %`

function Method({ answer: { falseShare, simulated } }: Props): ReactNode {
  return (
    <details className="told-on-paper">
      <summary>{said.method}</summary>
      <p>
        {said.methodText} {said.falseShare(percent(falseShare), percent(simulated))}
      </p>
    </details>
  )
}

function Left({ answer }: Props): ReactNode {
  const { records, withoutPlace, outside } = answer
  return (
    <p className="quiet">
      {common.shown(numberText(records - withoutPlace - outside), numberText(records))}{' '}
      {withoutPlace > 0 && common.without(withoutPlace, numberText(withoutPlace))}{' '}
      {outside > 0 && common.outside(outside, numberText(outside))} {said.only}
    </p>
  )
}

function Drawn(props: Props): ReactNode {
  const { register, answer, outlines } = props
  const roadmap = useOutline()
  const title = common.chart(say(register.name))
  const draw = useCallback(
    (width: number) =>
      drawHotSpotMap(
        {
          ...{ title, description: title, outlines, language, cells: answer.cells },
          areaName: (area) => areaName(roadmap, area),
          cellText: (records, isHot) =>
            [common.counts(records, numberText(records)), ...(isHot ? [said.hot] : [])].join('; '),
          legend: { hot: said.hot, other: said.other },
        },
        width,
      ),
    [title, outlines, answer, roadmap],
  )
  const hot = answer.cells.filter(({ isHot }) => isHot)
  const isJudged = answer.lands.some((land) => land.isJudged)
  if (answer.lands.length === 0)
    return <p className="quiet">{answer.records === 0 ? common.noRecords : common.none}</p>
  return (
    <>
      <MapToTake title={title} name={`hot-spots-${register.id}`} draw={draw} />
      <Left {...props} />
      <LandTable answer={answer} />
      {isJudged && hot.length === 0 && <p role="status">{said.noHot}</p>}
      {hot.length > 0 && <HotSpotTable {...props} spots={hot} />}
      <AnalysisFiles take={(format) => takeView('hotSpots', props, format)} />
      <Method {...props} />
    </>
  )
}

export function HotSpotMap(view: ViewProps): ReactNode {
  const outlines = useQuery(outlinesQuery)
  const asked = useAsked(hotSpotQuery(view))
  return (
    <Loaded query={outlines}>
      {(land) => (
        <Loaded query={asked}>{(answer) => <Drawn {...view} answer={answer} outlines={land} />}</Loaded>
      )}
    </Loaded>
  )
}
