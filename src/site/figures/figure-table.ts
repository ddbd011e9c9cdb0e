// Figures as a table of areas by periods; each leads to what it is made of. Rows of nothing are summed up in a sentence.
import {
  dayApart,
  figureUnit,
  nameOfArea,
  nameOfBreakdown,
  namesOfCodes,
  textIn,
  unitName,
} from '#definition'
import {
  areLong,
  codesInRows,
  foldRows,
  hasFigure,
  nothingEverywhere,
  periodBands,
  rowsUnder,
  type FigureRow,
  type PeriodBand,
} from '#drawing'
import { markup, type Markup } from '../markup.ts'
import type { ChosenFigures } from './chosen-figures.ts'
import { figureMarks, numberOf, openedFigure, type Reader } from './figure-number.ts'
import { noteNumbers, type Footnotes } from '../citing/footnotes.ts'
import { sayTable } from './table-sentences.ts'

interface Column {
  readonly period: string
  /** The day of which all its figures are, where they are stocks of one day within the period. */
  readonly day: string | undefined
}

function columnsOf(periods: readonly string[], rows: readonly FigureRow[]): Column[] {
  return periods.map((period, at) => {
    const dated = rows.flatMap(({ cells }) => {
      const figure = cells[at]
      return figure?.day === undefined ? [] : [dayApart(figure)]
    })
    return { period, day: new Set(dated).size === 1 ? dated[0] : undefined }
  })
}

/** The codes in which all rows are alike: the caption says them. */
const sharedIn = (rows: readonly FigureRow[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...codesInRows(rows)].flatMap(([id, [code, ...others]]) =>
      code !== undefined && others.length === 0 ? [[id, code]] : [],
    ),
  )

function captionOf(
  { roadmap, language }: Reader,
  figures: ChosenFigures,
  rows: readonly FigureRow[],
): string {
  const { indicator, show } = figures
  const codes = sharedIn(rows.filter(hasFigure))
  const unit = figureUnit(roadmap, indicator, { show, codes })
  const counted = unit ? unitName(unit, language) : ''
  const isRelative = unit?.kind === 'ratio' || unit?.kind === 'rate'
  const by = [...codesInRows(rows)].filter(([, list]) => list.length > 1)
  const breakdowns = by.map(([id]) => nameOfBreakdown(roadmap, id, language).toLowerCase()).join(', ')
  const parts = [
    textIn(indicator.shows[show]?.name ?? indicator.name, language),
    counted === '' || isRelative ? counted : sayTable('in-unit', { unit: counted }, language),
    breakdowns === '' ? '' : sayTable('by', { breakdowns }, language),
  ]
  return parts.filter((part) => part !== '').join(', ')
}

interface TableOf {
  readonly figures: ChosenFigures
  readonly rows: readonly FigureRow[]
  readonly band: PeriodBand
  readonly notes: Footnotes | undefined
}

/** What tells the rows of one area apart. */
function rowName({ roadmap, language }: Reader, row: FigureRow, rows: readonly FigureRow[]): string {
  const shared = sharedIn(rows)
  const own = Object.fromEntries(Object.entries(row.codes).filter(([id]) => !(id in shared)))
  const codes = namesOfCodes(roadmap, own, language)
  const origins = new Set(rows.filter(({ area }) => area === row.area).map(({ origin }) => origin))
  const origin = sayTable(row.origin, {}, language)
  const isBroken = rows.some((one) => Object.keys(one.codes).some((id) => !(id in shared)))
  if (!isBroken) return origins.size > 1 || row.origin === 'computed' ? origin : ''
  return [codes || sayTable('all-together', {}, language), ...(origins.size > 1 ? [origin] : [])].join(', ')
}

function cellsOf(
  reader: Reader,
  row: FigureRow,
  { figures, columns, band }: TableOf & { columns: readonly Column[] },
) {
  return row.cells.slice(band.from, band.to).map((figure, at) => {
    if (!figure) return markup`<td class="number"><span class="quiet">–</span></td>`
    const saidDay = columns[at]?.day
    return markup`<td class="number">${openedFigure(reader, figures.indicator, figure, { hasUnit: false })}${figureMarks(figure, reader.language, { headline: null, saidDay })}</td>`
  })
}

function areaRows(
  reader: Reader,
  own: readonly FigureRow[],
  table: TableOf & { columns: readonly Column[] },
): Markup {
  const { roadmap, language } = reader
  const [first] = own
  if (!first) return markup``
  const link = markup`<a href="/jurisdictions/${first.area}">${nameOfArea(roadmap, first.area, language)}</a>${noteNumbers(table.notes, first.area)}`
  if (own.length === 1) {
    const note = hasFigure(first) ? rowName(reader, first, table.rows) : ''
    return markup`<tbody><tr><th scope="row" class="area">${link}${note !== '' && markup`<span class="note">${note}</span>`}</th>${cellsOf(reader, first, table)}</tr></tbody>`
  }
  const lines = own.map(
    (row) =>
      markup`<tr><th scope="row" class="area row-name">${rowName(reader, row, table.rows)}</th>${cellsOf(reader, row, table)}</tr>`,
  )
  return markup`<tbody><tr><th scope="rowgroup" class="area" colspan="${table.columns.length + 1}">${link}</th></tr>${lines}</tbody>`
}

const fewPeriods = 4

function bandTable(reader: Reader, table: TableOf, caption: string): Markup {
  const { figures, rows, band } = table
  const periods = figures.periods.slice(band.from, band.to)
  const cut = rows.map((row) => ({ ...row, cells: row.cells.slice(band.from, band.to) }))
  const columns = columnsOf(periods, cut)
  const heads = columns.map(
    ({ period, day }) =>
      markup`<th scope="col" class="number">${period}${day !== undefined && markup`<span class="note">${sayTable('on-day', { day }, reader.language)}</span>`}</th>`,
  )
  const bodies = [...Map.groupBy(rows, ({ area }) => area).values()].map((own) =>
    areaRows(reader, own, { ...table, columns }),
  )
  return markup`<div class="scroll-region" role="region" aria-label="${caption}" tabindex="0"><table class="figures${periods.length <= fewPeriods && ' few-periods'}"><caption>${caption}</caption>
<thead><tr><th scope="col" class="area">${sayTable('area', {}, reader.language)}</th>${heads}</tr></thead>${bodies}</table></div>`
}

/** What was left out, in a sentence each. */
function foldedWords(
  reader: Reader,
  rows: readonly FigureRow[],
  under: readonly FigureRow[],
): Markup | false {
  const { roadmap, language } = reader
  const { silentAreas, silent, nothing } = foldRows(under)
  const everywhere = nothingEverywhere(under, nothing).map(({ codes }) =>
    namesOfCodes(roadmap, codes, language),
  )
  const others = rows.filter((row) => hasFigure(row) && !under.includes(row)).length
  const areas = silentAreas.map((area) => nameOfArea(roadmap, area, language)).join(', ')
  const said = [
    ...(areas === '' ? [] : [sayTable('silent-areas', { areas }, language)]),
    ...(silent > 0 ? [sayTable('silent-rows', { count: silent }, language)] : []),
    ...(nothing.length > 0 ? [sayTable('zero-rows', { count: nothing.length }, language)] : []),
    ...(everywhere.length > 0
      ? [sayTable('zero-everywhere', { names: everywhere.join(', ') }, language)]
      : []),
    ...(others > 0 ? [sayTable('other-rows', { count: others }, language)] : []),
  ]
  return said.length > 0 && markup`<p class="quiet">${said.join(' ')}</p>`
}

/** The newest periods, those before them folded, and what was left out in words; nothing where nothing is said of any area. */
export function figureTable(
  reader: Reader,
  figures: ChosenFigures,
  {
    rows,
    named,
    notes,
  }: { readonly rows: readonly FigureRow[]; readonly named?: string; readonly notes?: Footnotes },
): Markup {
  const { chosen, indicator, periods } = figures
  const codes = chosen.rows?.codes ?? chosen.parts?.codes ?? {}
  const only = Object.fromEntries(Object.entries(codes).filter(([id]) => indicator.always.includes(id)))
  const under = rowsUnder(rows, only)
  const { shown } = foldRows(under)
  const own = captionOf(reader, figures, shown)
  const caption = named === undefined ? own : `${named}: ${own}`
  const numbers = shown.flatMap(({ cells }) =>
    cells.map((figure) => (figure ? numberOf(reader, indicator, figure) : '')),
  )
  const [newest, ...earlier] = periodBands(periods, areLong(numbers))
  const stretch = (band: PeriodBand) => `${periods[band.from]} – ${periods[band.to - 1]}`
  const captionFor = (band: PeriodBand) => (earlier.length === 0 ? caption : `${caption}, ${stretch(band)}`)
  const table = (band: PeriodBand) =>
    bandTable(reader, { figures, rows: shown, band, notes }, captionFor(band))
  const before = earlier.map(
    (band) => markup`<details class="fold"><summary>${stretch(band)}</summary>${table(band)}</details>`,
  )
  return markup`${shown.length > 0 && newest && table(newest)}${shown.length > 0 && before}${foldedWords(reader, rows, under)}`
}

/** Periods without any figure, in a sentence. */
export function silentPeriods({ language }: Reader, { silent }: ChosenFigures): Markup | false {
  const stretches = silent.map(({ from, to }) => (from === to ? from : `${from} – ${to}`)).join(', ')
  return (
    stretches !== '' && markup`<p class="quiet">${sayTable('silent-periods', { stretches }, language)}</p>`
  )
}
