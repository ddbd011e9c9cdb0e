// Figures as a table of areas by periods; every figure is a button that opens it.
import { useId, useState, type ReactNode } from 'react'
import type { Figure, Indicator, Roadmap } from '#definition'
import { areaName, codesNames } from '../data/names.ts'
import { useRoadmap } from '../data/roadmap-context.ts'
import {
  areLong,
  foldRows,
  hasFigure,
  isNothing,
  nothingEverywhere,
  periodBands,
  rowsUnder,
  type FigureRow,
  type FoldedRows,
  type PeriodBand,
} from '#drawing'
import { figureWords } from '../words/figure-words.ts'
import { numberText, words } from '../words/index.ts'
import { AreaRows, columnsOf, sharedIn } from './figure-table-rows.tsx'
import { figureNumber } from './figure-words.tsx'
import { ScrollRegion } from '../controls/scroll-region.tsx'

type Codes = FigureRow['codes']

/** “2003 to 2013”, or the only one of them. */
function stretchText(periods: readonly string[]): string {
  const [from = '', to = ''] = [periods[0], periods.at(-1)]
  return from === to ? from : figureWords.observations.between(from, to)
}

/** So many columns fit on a sheet of paper; with more, each row becomes a block there. */
const mostOnPaper = 11
/** A table of so few is no wider than it must be: figures stand near the names of their rows. */
const fewPeriods = 4

function widthOf(columns: number): string {
  if (columns > mostOnPaper) return 'many-periods'
  return columns <= fewPeriods ? 'few-periods' : ''
}

interface Props {
  readonly indicator: Indicator
  readonly captionFor: (rows: readonly FigureRow[]) => string
  /** Codes whose rows are shown first; the others are named and can be unfolded. */
  readonly only: Codes
  readonly rows: readonly FigureRow[]
  readonly periods: readonly string[]
  readonly onOpen: (figure: Figure) => void
}

interface FoldedProps {
  readonly rows: readonly FigureRow[]
  readonly folded: FoldedRows
  /** Codes of which rows with figures are left out. */
  readonly others: readonly string[]
}

/** What was left out of a table, in a sentence each. */
function FoldedWords({ rows, folded, others }: FoldedProps): ReactNode {
  const roadmap = useRoadmap()
  const { table } = figureWords
  const { silentAreas, silent, nothing } = folded
  const everywhere = nothingEverywhere(rows, nothing).map(({ codes }) => codesNames(roadmap, codes))
  return [
    ...(others.length > 0 ? [table.otherClasses(words.list(others))] : []),
    ...(nothing.length > 0 ? [table.foldedNothing(nothing.length, numberText(nothing.length))] : []),
    ...(everywhere.length > 0 ? [table.nothingEverywhere(words.list(everywhere))] : []),
    ...(silent > 0 ? [table.folded(silent, numberText(silent))] : []),
    ...(silentAreas.length > 0
      ? [table.none(words.list(silentAreas.map((area) => areaName(roadmap, area))))]
      : []),
  ].join(' ')
}

interface TableProps extends Omit<Props, 'rows' | 'only'> {
  readonly shown: readonly FigureRow[]
}

/** The table of some periods, all of which a page is wide enough for. */
function Table({ indicator, captionFor, shown, periods, onOpen }: TableProps): ReactNode {
  const caption = captionFor(shown)
  const shared = sharedIn(shown)
  const columns = columnsOf(periods, shown)
  const rest = { shared, columns, indicator, onOpen }
  return (
    <ScrollRegion label={caption}>
      <table className={`figures ${widthOf(columns.length)}`}>
        <caption>
          <span className="stuck">{caption}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col" className="area">
              {figureWords.table.area}
            </th>
            {columns.map(({ period, day }) => (
              <th key={period} scope="col" className="number">
                {period}
                {day !== undefined && <span className="note">{figureWords.observations.day(day)}</span>}
              </th>
            ))}
          </tr>
        </thead>
        {[...Map.groupBy(shown, ({ area }) => area)].map(([area, own]) => (
          <AreaRows key={area} rows={own} {...rest} />
        ))}
      </table>
    </ScrollRegion>
  )
}

/** The same table for the periods of one piece, under a caption that names them. */
function BandTable({ band, ...table }: TableProps & { readonly band: PeriodBand }): ReactNode {
  const periods = table.periods.slice(band.from, band.to)
  const shown = table.shown.map((row) => ({ ...row, cells: row.cells.slice(band.from, band.to) }))
  const captionFor = () => words.list([table.captionFor(table.shown), stretchText(periods)])
  return <Table {...table} captionFor={captionFor} periods={periods} shown={shown} />
}

/** Are there figures that need more room than others? */
function hasLong(roadmap: Roadmap, { indicator, shown }: TableProps): boolean {
  return areLong(
    shown.flatMap(({ cells }) =>
      cells.map((figure) => (figure ? figureNumber(roadmap, indicator, figure) : '')),
    ),
  )
}

/** The newest periods, and those before them where the reader asks for them; on paper all of them. */
function PeriodTables(table: TableProps): ReactNode {
  const [isOpen, setOpen] = useState(false)
  const earlierId = useId()
  const roadmap = useRoadmap()
  const [newest, ...earlier] = periodBands(table.periods, hasLong(roadmap, table))
  const [latest, first] = [earlier[0], earlier.at(-1)]
  if (!newest || !latest || !first) return <Table {...table} />
  const stretch = stretchText(table.periods.slice(first.from, latest.to))
  return (
    <>
      <BandTable {...table} band={newest} />
      <p>
        <button
          type="button"
          className="link-button"
          aria-expanded={isOpen}
          aria-controls={earlierId}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? figureWords.table.hideEarlier(stretch) : figureWords.table.showEarlier(stretch)}
        </button>
      </p>
      <div id={earlierId} className={isOpen ? '' : 'only-on-paper'}>
        {earlier.map((band) => (
          <BandTable key={band.from} {...table} band={band} />
        ))}
      </div>
    </>
  )
}

/** The codes, of those that are chosen one at a time, whose rows are left out although they have figures. */
function otherNames(
  roadmap: Roadmap,
  rows: readonly FigureRow[],
  kept: readonly FigureRow[],
  only: Codes,
): string[] {
  const left = rows.filter((row) => hasFigure(row) && !isNothing(row) && !kept.includes(row))
  const chosen = Object.keys(only)
  const names = left.map(({ codes }) =>
    codesNames(
      roadmap,
      Object.fromEntries(chosen.flatMap((id) => (id in codes ? [[id, codes[id] ?? '']] : []))),
    ),
  )
  return [...new Set(names)].filter((name) => name !== '')
}

export function FigureTable({ rows, only, ...rest }: Props): ReactNode {
  const roadmap = useRoadmap()
  const [isUnfolded, setUnfolded] = useState(false)
  const under = rowsUnder(rows, only)
  const folded = foldRows(under)
  const shown = isUnfolded ? rows : folded.shown
  const hasFolded = rows.length > folded.shown.length
  return (
    <>
      {shown.length > 0 && <PeriodTables {...rest} shown={shown} />}
      {hasFolded && (
        <p className="quiet">
          {!isUnfolded && (
            <FoldedWords rows={under} folded={folded} others={otherNames(roadmap, rows, under, only)} />
          )}{' '}
          <button type="button" className="link-button" onClick={() => setUnfolded(!isUnfolded)}>
            {isUnfolded ? figureWords.table.fold : figureWords.table.unfold}
          </button>
        </p>
      )}
    </>
  )
}
