// Rows of a table of figures: the areas with their codes, and one button for each figure.
import type { ReactNode } from 'react'
import { dayApart, type Figure, type Indicator, type Roadmap } from '#definition'
import { codesInRows, hasFigure, type FigureRow } from '#drawing'
import { areaName, codesNames } from '../data/names.ts'
import { useRoadmap } from '../data/roadmap-context.ts'
import { figureWords } from '../words/figure-words.ts'
import { words } from '../words/index.ts'
import { figureInWords, FigureMarks, FigureNumber } from './figure-words.tsx'
import { AreaLink } from '../controls/links.tsx'

type Codes = FigureRow['codes']

export interface Column {
  readonly period: string
  /** The day of which all its figures are, where they are stocks of one day within the period. */
  readonly day: string | undefined
}

/** Columns with the day that all their figures share that are of a day, so that it is said once. */
export function columnsOf(periods: readonly string[], rows: readonly FigureRow[]): Column[] {
  return periods.map((period, at) => {
    const dated = rows.flatMap(({ cells }) => (cells[at]?.day !== undefined ? [dayApart(cells[at])] : []))
    return { period, day: new Set(dated).size === 1 ? dated[0] : undefined }
  })
}

/** What a cell says of its column where there is no heading, on phones. */
const labelOf = ({ period, day }: Column) =>
  day === undefined ? period : words.list([period, figureWords.observations.day(day)])

interface CellProps {
  readonly indicator: Indicator
  readonly figure: Figure | undefined
  readonly column: Column
  readonly onOpen: (figure: Figure) => void
}

function FigureCell({ indicator, figure, column, onOpen }: CellProps): ReactNode {
  const roadmap = useRoadmap()
  if (!figure)
    return (
      <td className="number" data-label={labelOf(column)}>
        <span className="quiet" title={figureWords.noFigure}>
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
    <td className="number" data-label={labelOf(column)}>
      <button
        type="button"
        className="figure-button"
        aria-haspopup="dialog"
        title={figureWords.open(label)}
        onClick={() => onOpen(figure)}
      >
        <FigureNumber indicator={indicator} figure={figure} />
        <FigureMarks figure={figure} headline={null} saidDay={column.day} />
      </button>
    </td>
  )
}

const isDouble = (rows: readonly FigureRow[]) => new Set(rows.map(({ origin }) => origin)).size > 1
const isBroken = (rows: readonly FigureRow[], shared: ReadonlySet<string>) =>
  rows.some(({ codes }) => Object.keys(codes).some((id) => !shared.has(id)))

/** The codes in which all rows of a table are alike: its caption says them. */
export function sharedIn(rows: readonly FigureRow[]): ReadonlySet<string> {
  const alike = [...codesInRows(rows)].filter(([, codes]) => codes.length === 1)
  return new Set(alike.map(([id]) => id))
}

/** The codes of a row but for those that all rows share. */
function ownCodes({ codes }: FigureRow, shared: ReadonlySet<string>): Codes {
  return Object.fromEntries(Object.entries(codes).filter(([id]) => !shared.has(id)))
}

/** What tells the rows of one area apart: codes, and whether a group's figure is published or made. */
function rowName(
  roadmap: Roadmap,
  row: FigureRow,
  { rows, shared }: Pick<RowsProps, 'rows' | 'shared'>,
): string {
  const codes = codesNames(roadmap, ownCodes(row, shared))
  const origin = figureWords.origins[row.origin].short
  if (!isBroken(rows, shared)) return origin
  return words.list([codes || figureWords.total, ...(isDouble(rows) ? [origin] : [])])
}

interface RowsProps extends Pick<CellProps, 'indicator' | 'onOpen'> {
  readonly columns: readonly Column[]
  readonly rows: readonly FigureRow[]
  readonly shared: ReadonlySet<string>
}

function Cells({
  row,
  columns,
  ...rest
}: Omit<RowsProps, 'rows' | 'shared'> & { readonly row: FigureRow }): ReactNode {
  return columns.map((column, at) => (
    <FigureCell key={column.period} column={column} figure={row.cells[at]} {...rest} />
  ))
}

/** An area with one row stands in it; one with several stands above them, so that one column is enough for names. */
export function AreaRows({ rows, shared, ...rest }: RowsProps): ReactNode {
  const roadmap = useRoadmap()
  const first = rows[0]
  if (!first) return null
  const isSingle = rows.length === 1
  const isTelling = hasFigure(first) && (isBroken(rows, shared) || first.origin === 'computed')
  const note = isSingle && isTelling && rowName(roadmap, first, { rows, shared })
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
              {rowName(roadmap, row, { rows, shared })}
            </th>
            <Cells row={row} {...rest} />
          </tr>
        ))}
    </tbody>
  )
}
