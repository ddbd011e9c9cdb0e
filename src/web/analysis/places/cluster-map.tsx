// Records as points: circles for those near each other, which part as one looks nearer; at last the records themselves open.
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo, type ReactNode } from 'react'
import { mapZooms, type ClustersAnswer, type MapZoom, type Outlines } from '#definition'
import { clustersOn, drawClusterMap, mapNotes, type ChartPoint } from '#drawing'
import { Loaded } from '../../controls/loaded.tsx'
import { useAsked } from '../../data/import-queries.ts'
import { areaName } from '../../data/names.ts'
import { outlinesQuery, subOutlinesQuery } from '../../data/queries.ts'
import { useOutline } from '../../data/roadmap-context.ts'
import { mapViewWords as said } from '../../words/analysis/map-views-words.ts'
import { recordMapWords as common } from '../../words/analysis/record-map-words.ts'
import { language, numberText, say } from '../../words/index.ts'
import { AnalysisFiles } from '../analysis-files.tsx'
import { ClusterTable, type Cluster } from './cluster-table.tsx'
import { MapMoves } from './map-moves.tsx'
import { clusterQuery, takeClusters, type ViewProps } from './map-question.ts'
import { MapToTake } from './map-to-take.tsx'
import { nearer, readNearness, type Near } from './nearness.ts'

const wholeLand: MapZoom = { perDegree: 1 }
const zoomOf = ({ zoom }: Near): MapZoom => mapZooms[zoom - 1] ?? wholeLand

interface ShownProps extends ViewProps {
  readonly near: Near
  readonly answer: ClustersAnswer
  readonly outlines: Outlines
  /** An area of the outlines in each jurisdiction. */
  readonly areaOf: (jurisdiction: string) => string
}

function Left({ answer, shown }: { readonly answer: ClustersAnswer; readonly shown: number }): ReactNode {
  const { records, withoutPlace } = answer
  const elsewhere = records - withoutPlace - shown
  return (
    <p className="quiet">
      {common.shown(numberText(shown), numberText(records))}{' '}
      {withoutPlace > 0 && common.without(withoutPlace, numberText(withoutPlace))}{' '}
      {elsewhere > 0 && said.elsewhere(elsewhere, numberText(elsewhere))} {said.only}
    </p>
  )
}

/** Goes to what a circle stands for: nearer to it, or to its records. */
function useFollow(
  { register, search, near }: ViewProps & { readonly near: Near },
  shown: readonly Cluster[],
) {
  const navigate = useNavigate()
  return useCallback(
    ({ at }: ChartPoint) => {
      const cluster = shown[at]
      if (!cluster) return
      const next = nearer(near, cluster)
      const params = { id: register.id }
      if (next)
        void navigate({ to: '/registers/$id/map', params, search: { ...search, view: 'points', ...next } })
      else void navigate({ to: '/registers/$id', params, search: { ...search, within: cluster.within } })
    },
    [navigate, shown, near, register, search],
  )
}

function ShownClusters(props: ShownProps): ReactNode {
  const { register, near, answer, outlines, areaOf } = props
  const roadmap = useOutline()
  const title = common.chart(say(register.name))
  const zoom = zoomOf(near)
  const matter = useMemo(
    () => ({
      ...{ title, description: title, outlines, language, zoom, areaOf, numberText },
      ...(near.place ? { at: { ...near.place, area: areaOf(near.place.jurisdiction) } } : {}),
      areaName: (id: string) => areaName(roadmap, id),
      countText: (count: number) => common.counts(count, numberText(count)),
      clusters: answer.clusters.toSorted((a, b) => b.records - a.records),
    }),
    [title, outlines, zoom, areaOf, near, roadmap, answer],
  )
  const shown = useMemo(() => clustersOn(matter), [matter])
  const follow = useFollow(props, shown)
  const draw = useCallback((width: number) => drawClusterMap(matter, width), [matter])
  const sum = shown.reduce((all, { records }) => all + records, 0)
  return (
    <>
      <MapMoves {...props} />
      {answer.records === 0 ? (
        <p className="quiet">{common.noRecords}</p>
      ) : (
        <>
          <MapToTake title={title} name={`points-${register.id}`} draw={draw} onChoose={follow} />
          <p className="quiet">
            {zoom.kilometres !== undefined && said.wide(numberText(zoom.kilometres))} {said.near}
          </p>
          <Left answer={answer} shown={sum} />
          {shown.length === 0 ? <p>{said.noneHere}</p> : <ClusterTable {...props} clusters={shown} />}
          <AnalysisFiles take={(format) => takeClusters(props, near.asked, format)} />
          <p className="quiet">{mapNotes({ outlines, language })}</p>
        </>
      )}
    </>
  )
}

export function ClusterMap(view: ViewProps): ReactNode {
  const near = readNearness(view.search)
  const asked = useAsked(clusterQuery(view, near.asked))
  const parts = useQuery(subOutlinesQuery)
  // A roadmap without parts has its areas; without any of them there is no map.
  const areas = useQuery({ ...outlinesQuery, enabled: parts.isError })
  const outlines: Outlines | undefined = parts.data ?? areas.data
  const areaOf = useCallback(
    (jurisdiction: string) => {
      const named = Object.entries(parts.data?.names ?? {})
      return named.find(([, part]) => part.jurisdiction === jurisdiction)?.[0] ?? jurisdiction
    },
    [parts.data],
  )
  const ground = { data: outlines, error: areas.error, refetch: areas.refetch }
  return (
    <Loaded query={ground}>
      {(land) =>
        land.projection ? (
          <Loaded query={asked}>
            {(answer) => <ShownClusters {...view} {...{ near, answer, outlines: land, areaOf }} />}
          </Loaded>
        ) : (
          <p className="quiet">{common.noMap}</p>
        )
      }
    </Loaded>
  )
}
