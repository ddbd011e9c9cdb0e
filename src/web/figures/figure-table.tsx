// Figures as a table of areas by periods; every figure is a button that opens it.
import { useState, type ReactNode } from 'react'
import type { Figure, Indicator, Roadmap } from '#definition'
import { areaName, codesNames } from '../data/names.ts'
import { useRoadmap } from '../data/roadmap-context.ts'
import {
  foldRows,
  hasFigure,
  nothingEverywhere,
  type FigureRow,
  type FoldedRows,
} from '../chart/figure-rows.ts'
import { numberText, words } from '../words/index.ts'
import { figureInWords, FigureMarks, FigureNumber } from './figure-words.tsx'
import { AreaLink } from '../controls/links.tsx'
import { ScrollRegion } from '../controls/scroll-region.tsx'

interface Props {
  readonly indicator: Indicator
  readonly caption: string
  readonly rows: readonly FigureRow[]
  readonly periods: readonly string[]
  readonly onOpen: (figure: Figure) => void
}

interface CellProps {
  readonly indicator: Indicator
  readonly figure: Figure | undefined
  readonly onOpen: (figure: Figure) => void
}

function FigureCell({ indicator, figure, onOpen }: CellProps): ReactNode {
  const roadmap = useRoadmap()
  if (!figure)
    return (
      <td className="number">
        <span className="quiet" title={words.figures.noFigure}>
          –
        </span>
      </td>
    )
  const place = [areaName(roadmap, figure.jurisdiction), figure.period, codesNames(roadmap, figure.codes)]
  const label = words.list([
    ...place.filter((part) => part !== ''),
    figureInWords(roadmap, indicator, figure),
  ])
  return (
    <td className="number">
      <button
        type="button"
        className="figure-button"
        aria-haspopup="dialog"
        title={words.figures.open(label)}
        onClick={() => onOpen(figure)}
      >
        <FigureNumber indicator={indicator} figure={figure} />
        <FigureMarks figure={figure} headline={null} />
      </button>
    </td>
  )
}

const isDouble = (rows: readonly FigureRow[]) => new Set(rows.map(({ origin }) => origin)).size > 1
const isBroken = (rows: readonly FigureRow[]) => rows.some(({ codes }) => Object.keys(codes).length > 0)

/** What tells the rows of one area apart: codes, and whether a group's figure is published or made. */
function rowName(roadmap: Roadmap, row: FigureRow, rows: readonly FigureRow[]): string {
  const codes = codesNames(roadmap, row.codes)
  const origin = words.figures.origins[row.origin].short
  if (!isBroken(rows)) return origin
  return words.list([codes || words.figures.total, ...(isDouble(rows) ? [origin] : [])])
}

interface RowsProps extends Pick<Props, 'indicator' | 'onOpen'> {
  readonly rows: readonly FigureRow[]
}

function Cells({ row, indicator, onOpen }: Omit<RowsProps, 'rows'> & { readonly row: FigureRow }): ReactNode {
  return row.cells.map((figure, column) => (
    <FigureCell key={column} indicator={indicator} figure={figure} onOpen={onOpen} />
  ))
}

/** An area with one row stands in it; one with several stands above them, so that one column is enough for names. */
function AreaRows({ rows, ...rest }: RowsProps): ReactNode {
  const roadmap = useRoadmap()
  const first = rows[0]
  if (!first) return null
  const isSingle = rows.length === 1
  const isTelling = hasFigure(first) && (isBroken(rows) || first.origin === 'computed')
  const note = isSingle && isTelling && rowName(roadmap, first, rows)
  return (
    <tbody>
      <tr>
        <th
          scope={isSingle ? 'row' : 'rowgroup'}
          className="area"
          {...(isSingle ? {} : { colSpan: first.cells.length + 1 })}
        >
          <span className="stuck">
            <AreaLink id={first.area} />
            {note && <span className="note">{note}</span>}
          </span>
        </th>
        {isSingle && <Cells row={first} {...rest} />}
      </tr>
      {!isSingle &&
        rows.map((row) => (
          <tr key={row.key}>
            <th scope="row" className="area row-name">
              {rowName(roadmap, row, rows)}
            </th>
            <Cells row={row} {...rest} />
          </tr>
        ))}
    </tbody>
  )
}

interface FoldedProps {
  readonly rows: readonly FigureRow[]
  readonly folded: FoldedRows
}

/** What was left out of a table, in a sentence each. */
function FoldedWords({ rows, folded }: FoldedProps): ReactNode {
  const roadmap = useRoadmap()
  const { table } = words.figures
  const { silentAreas, silent, nothing } = folded
  const everywhere = nothingEverywhere(rows, nothing).map(({ codes }) => codesNames(roadmap, codes))
  return [
    ...(nothing.length > 0 ? [table.foldedNothing(nothing.length, numberText(nothing.length))] : []),
    ...(everywhere.length > 0 ? [table.nothingEverywhere(words.list(everywhere))] : []),
    ...(silent > 0 ? [table.folded(silent, numberText(silent))] : []),
    ...(silentAreas.length > 0
      ? [table.none(words.list(silentAreas.map((area) => areaName(roadmap, area))))]
      : []),
  ].join(' ')
}

interface TableProps extends Omit<Props, 'rows'> {
  readonly shown: readonly FigureRow[]
}

function Table({ indicator, caption, shown, periods, onOpen }: TableProps): ReactNode {
  return (
    <ScrollRegion label={caption} startsAtEnd>
      <table className="figures">
        <caption>
          <span className="stuck">{caption}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col" className="area">
              {words.figures.table.area}
            </th>
            {periods.map((period) => (
              <th key={period} scope="col" className="number">
                {period}
              </th>
            ))}
          </tr>
        </thead>
        {[...Map.groupBy(shown, ({ area }) => area)].map(([area, own]) => (
          <AreaRows key={area} rows={own} indicator={indicator} onOpen={onOpen} />
        ))}
      </table>
    </ScrollRegion>
  )
}

export function FigureTable({ rows, ...rest }: Props): ReactNode {
  const [isUnfolded, setUnfolded] = useState(false)
  const folded = foldRows(rows)
  const shown = isUnfolded ? rows : folded.shown
  const hasFolded = rows.length > folded.shown.length
  return (
    <>
      {shown.length > 0 && <Table {...rest} shown={shown} />}
      {hasFolded && (
        <p className="quiet">
          {!isUnfolded && <FoldedWords rows={rows} folded={folded} />}{' '}
          <button type="button" className="link-button" onClick={() => setUnfolded(!isUnfolded)}>
            {isUnfolded ? words.figures.table.fold : words.figures.table.unfold}
          </button>
        </p>
      )}
    </>
  )
}
