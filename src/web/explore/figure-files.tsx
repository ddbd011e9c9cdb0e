// The figures that are seen as files: the periods, areas and codes of the table, and nothing else.
import { useState, type ReactNode } from 'react'
import { codesToText, type Indicator } from '#definition'
import { areaDimension, periodDimension, type ExploreSearch, type Pivot, type PivotChoice } from '#drawing'
import { download } from '../data/request.ts'
import { pivotWords as said } from '../words/analysis/pivot-words.ts'
import { figureWords } from '../words/figure-words.ts'

interface Props {
  readonly indicator: Indicator
  readonly choice: PivotChoice
  readonly pivot: Pivot
  readonly search: ExploreSearch
}

/** The ids that are seen of a dimension. */
function seenOf({ choice, pivot }: Props, dimension: string): readonly string[] {
  if (choice.rows === dimension) return [...pivot.rows, ...pivot.silent].map(({ id }) => id)
  if (choice.cols === dimension) return pivot.cols.map(({ id }) => id)
  return pivot.fixed.flatMap((one) => (one.dimension === dimension ? [one.id] : []))
}

/** The question whose answer is what is seen. */
function questionOf(props: Props) {
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
    area: seenOf(props, areaDimension).join(','),
    only: codesToText(Object.fromEntries(codes) as Record<string, string>),
  }
}

export function FigureFiles(props: Props): ReactNode {
  const [hasFailed, setFailed] = useState(false)
  if (props.pivot.rows.length === 0) return null
  const take = (format: 'csv' | 'xlsx') => () => {
    setFailed(false)
    const query = { ...questionOf(props), format }
    download('figures', { params: { id: props.indicator.id }, query }).catch(() => setFailed(true))
  }
  return (
    <div className="on-screen">
      <ul className="inline-list downloads" aria-label={said.files}>
        <li>
          <button type="button" className="link-button" onClick={take('csv')}>
            {said.csv}
          </button>
        </li>
        <li>
          <button type="button" className="link-button" onClick={take('xlsx')}>
            {said.xlsx}
          </button>
        </li>
      </ul>
      {hasFailed && <p role="alert">{figureWords.chart.failed}</p>}
    </div>
  )
}
