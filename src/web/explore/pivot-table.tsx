// Figures by two of their dimensions; every figure is a button that opens it, and what is not known says so.
import type { ReactNode } from 'react'
import type { Figure, Indicator } from '#definition'
import { areLong, type Pivot, type PivotChoice, type PivotHead } from '#drawing'
import { ScrollRegion } from '../controls/scroll-region.tsx'
import { useRoadmap } from '../data/roadmap-context.ts'
import { FigureMarks, FigureNumber, figureInWords, figureNumber } from '../figures/figure-words.tsx'
import { pivotWords as said } from '../words/analysis/pivot-words.ts'
import { figureWords } from '../words/figure-words.ts'
import { words } from '../words/index.ts'
import { useDimensionName } from './explore-controls.tsx'

/** So many columns fit on a sheet of paper; with more, each row becomes a block there. */
const most = { onPaper: 11, narrow: 4 }

interface Props {
  readonly indicator: Indicator
  readonly choice: PivotChoice
  readonly pivot: Pivot
  readonly caption: string
  readonly onOpen: (figure: Figure) => void
}

interface CellProps extends Pick<Props, 'indicator' | 'onOpen'> {
  readonly figure: Figure | undefined
  readonly row: PivotHead
  readonly col: PivotHead
}

function Cell({ indicator, figure, row, col, onOpen }: CellProps): ReactNode {
  const roadmap = useRoadmap()
  if (!figure)
    return (
      <td className="number" data-label={col.name}>
        <span className="quiet" title={figureWords.noFigure}>
          –
        </span>
      </td>
    )
  const label = words.list([row.name, col.name, figureInWords(roadmap, indicator, figure)])
  return (
    <td className="number" data-label={col.name}>
      <button
        type="button"
        className="figure-button"
        aria-haspopup="dialog"
        title={figureWords.open(label)}
        onClick={() => onOpen(figure)}
      >
        <FigureNumber indicator={indicator} figure={figure} />
        <FigureMarks figure={figure} headline={null} />
      </button>
    </td>
  )
}

function widthOf(columns: number, hasLong: boolean): string {
  if (columns > (hasLong ? most.onPaper - 3 : most.onPaper)) return 'many-periods'
  return columns <= most.narrow ? 'few-periods' : ''
}

/** Rows of which nothing is said, in a sentence: they are unknown, and not 0. */
function Silent({ silent }: Pick<Pivot, 'silent'>): ReactNode {
  if (silent.length === 0) return null
  return <p className="quiet">{said.silent(words.list(silent.map(({ name }) => name)))}</p>
}

export function PivotTable({ indicator, choice, pivot, caption, onOpen }: Props): ReactNode {
  const roadmap = useRoadmap()
  const nameOf = useDimensionName()
  const { rows, cols, cells, silent } = pivot
  if (rows.length === 0) return <p className="quiet">{said.nothing}</p>
  const texts = cells.flatMap((row) =>
    row.map((figure) => (figure ? figureNumber(roadmap, indicator, figure) : '')),
  )
  const by = `${nameOf(choice.rows)} × ${nameOf(choice.cols)}`
  return (
    <>
      <p className="quiet hint-to-open">{figureWords.table.hint}</p>
      <ScrollRegion label={caption}>
        <table className={`figures ${widthOf(cols.length, areLong(texts))}`}>
          <caption>
            <span className="stuck">{caption}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col" className="area">
                {by}
              </th>
              {cols.map(({ id, name }) => (
                <th key={id} scope="col" className="number">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={row.id}>
                <th scope="row" className="area">
                  <span className="stuck">{row.name}</span>
                </th>
                {cols.map((col, place) => (
                  <Cell key={col.id} {...{ indicator, row, col, onOpen }} figure={cells[at]?.[place]} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <Silent silent={silent} />
    </>
  )
}
