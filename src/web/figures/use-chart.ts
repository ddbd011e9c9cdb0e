// The chart of what a reader chose: what its author drew up, with the figures that this needs besides those of the table.
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { chartFor, chartOf, kindOf, partQueries, type ChosenChart, type FigureSearch } from '#drawing'
import { takesOnlyPublished, type FiguresAnswer, type FiguresQuery, type Indicator } from '#definition'
import { figuresQuery, outlinesQuery, statusQuery } from '../data/queries.ts'
import { useRoadmap } from '../data/roadmap-context.ts'
import { language } from '../words/index.ts'

export interface ChartQuestion {
  /** As the roadmap has it, with its headline. */
  readonly indicator: Indicator
  readonly query: FiguresQuery
  readonly search: FigureSearch
  readonly show: string
  readonly answer: FiguresAnswer
  /** The period that is under way, in the frequency of the indicator. */
  readonly running: string
}

/** The chosen chart, and whether figures for it are still under way. */
export function useChart(question: ChartQuestion): {
  readonly chosen: ChosenChart
  readonly isLoading: boolean
} {
  const { indicator, query, search, show, answer, running } = question
  const roadmap = useRoadmap()
  const holdsInvented = useQuery(statusQuery).data?.isInvented ?? false
  const isInvented = holdsInvented && !takesOnlyPublished(roadmap, indicator)
  const kind = kindOf(search)
  const outlines = useQuery({ ...outlinesQuery, enabled: kind === 'map' })
  const { per, by } = query
  const wanted = partQueries(chartFor(indicator, { show, per, kind, by }), query)
  const { parts, isLoading } = useQueries({
    queries: wanted.map((one) => ({
      ...figuresQuery(indicator.id, one),
      placeholderData: keepPreviousData,
    })),
    combine: combined,
  })
  const chosen = useMemo(
    () =>
      chartOf({
        roadmap: outlines.data ? { ...roadmap, outlines: outlines.data } : roadmap,
        ...{ indicator, show, per, kind, by, frequency: answer.frequency },
        ...{ own: answer, parts, choice: search, running, isInvented, language },
      }),
    [roadmap, indicator, show, per, kind, by, answer, parts, search, running, isInvented, outlines.data],
  )
  return { chosen, isLoading: isLoading || outlines.isLoading }
}

interface Result {
  readonly data: FiguresAnswer | undefined
  readonly isPending: boolean
}

/** The answers that have come. One that did not come leaves its part out, and the table has the figure itself. */
function combined(results: readonly Result[]) {
  return {
    parts: results.flatMap(({ data }) => data ?? []),
    isLoading: results.some(({ isPending }) => isPending),
  }
}
