// The figures that are seen as files: the periods, areas and codes of the table, and nothing else.
import type { ReactNode } from 'react'
import { codesToText, type Indicator, type Roadmap } from '#definition'
import {
  areaDimension,
  areasOffered,
  periodDimension,
  type ExploreSearch,
  type Pivot,
  type PivotChoice,
} from '#drawing'
import { FileButtons } from '../controls/file-buttons.tsx'
import { download } from '../data/request.ts'
import { useRoadmap } from '../data/roadmap-context.ts'
import { pivotWords as said } from '../words/analysis/pivot-words.ts'

interface Props {
  readonly indicator: Indicator
  readonly choice: PivotChoice
  readonly pivot: Pivot
  readonly search: ExploreSearch
}

/** The areas that are seen, those of which nothing is reported too. */
function areasSeen({ choice, pivot }: Props, roadmap: Roadmap): readonly string[] {
  const offered = areasOffered(roadmap)
  const own = choice.rows === areaDimension ? pivot.rows : choice.cols === areaDimension ? pivot.cols : []
  const fixed = pivot.fixed.flatMap(({ dimension, id }) => (dimension === areaDimension ? [id] : []))
  const seen = new Set([...own, ...pivot.silent].map(({ id }) => id))
  return fixed.length > 0 ? fixed : offered.filter((id) => seen.has(id))
}

/** The question whose answer is what is seen. */
function questionOf(props: Props, roadmap: Roadmap) {
  const { choice, pivot } = props
  const { by, ...query } = choice.query
  const at = pivot.fixed.find(({ dimension }) => dimension === periodDimension)?.id
  const codes = pivot.fixed.flatMap(({ dimension, id }) =>
    dimension === areaDimension || dimension === periodDimension ? [] : [[dimension, id]],
  )
  return {
    ...query,
    ...(at === undefined ? {} : { frequency: choice.frequency, from: at, to: at }),
    by: by?.join(','),
    area: areasSeen(props, roadmap).join(','),
    only: codesToText(Object.fromEntries(codes) as Record<string, string>),
  }
}

export function FigureFiles(props: Props): ReactNode {
  const roadmap = useRoadmap()
  if (props.pivot.rows.length === 0) return null
  const files = (['csv', 'xlsx'] as const).map((format) => ({
    name: said[format],
    take: () => {
      const query = { ...questionOf(props, roadmap), format }
      return download('figures', { params: { id: props.indicator.id }, query })
    },
  }))
  return <FileButtons label={said.files} files={files} />
}
