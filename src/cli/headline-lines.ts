// Headlines in the terminal and as CSV: the same that tiles and pages print.
import {
  findBreakdownCodes,
  findCode,
  findGroup,
  textIn,
  type Figure,
  type Indicator,
  type IndicatorTile,
  type Roadmap,
} from '#definition'
import { areaName, figureWithUnit, remarkText } from './figure-lines.ts'
import { colors } from './terminal.ts'

/** A headline in words, piece by piece. */
interface Headline {
  readonly code: string
  readonly name: string
  readonly what: string
  readonly figure: string
  readonly area: string
  readonly period: string
  readonly beside: readonly string[]
  readonly newer: string
  readonly reporting: string
  readonly remarks: string
}

/** The codes of a figure by their names: “bottles, women”. */
function codesText(roadmap: Roadmap, { codes }: Pick<Figure, 'codes'>): string {
  const names = Object.entries(codes).map(([breakdown, code]) => {
    const list = findBreakdownCodes(roadmap, breakdown)
    const found = list && findCode(list, code)
    return found ? textIn(found.name, 'en') : code
  })
  return names.join(', ')
}

function showName({ shows }: Indicator, show: string): string {
  return textIn(shows[show]?.name ?? { en: show }, 'en')
}

function headlineOf(roadmap: Roadmap, tile: IndicatorTile): Headline {
  const { latest, newer, running, area } = tile
  const indicator = roadmap.indicators.find(({ id }) => id === tile.indicator)
  if (!indicator) throw new Error(`The roadmap has no indicator “${tile.indicator}”.`)
  const isGroup = findGroup(roadmap, area) !== undefined
  const inWords = (figure: Figure) => figureWithUnit(roadmap, indicator, figure)
  const periodText = (period: string) => (period === running ? `${period} (running)` : period)
  const { headline } = indicator
  const of = latest ?? { show: headline.show, codes: headline.codes ?? {} }
  return {
    code: indicator.code,
    name: textIn(indicator.name, 'en'),
    what: [showName(indicator, of.show), codesText(roadmap, of)].filter(Boolean).join(', '),
    figure: latest ? inWords(latest) : isGroup ? 'not reported for the region' : 'not reported',
    area: areaName(roadmap, area),
    period: latest ? periodText(latest.period) : '',
    beside: tile.beside.map((figure) => `${showName(indicator, figure.show)}: ${inWords(figure)}`),
    newer: newer ? `${periodText(newer.period)}: ${inWords(newer)}` : '',
    reporting: isGroup ? `${tile.reporting} of ${tile.of}` : '',
    remarks: latest ? remarkText(latest) : '',
  }
}

export const headlineColumns: readonly string[] = [
  'KPI',
  'Name',
  'Headline',
  'Figure',
  'Area',
  'Period',
  'Beside it',
  'Newer',
  'Reporting',
  'Remarks',
]

/** A headline as a row of a CSV. */
export function headlineRow(roadmap: Roadmap, tile: IndicatorTile): string[] {
  const { code, name, what, figure, area, period, beside, newer, reporting, remarks } = headlineOf(
    roadmap,
    tile,
  )
  return [code, name, what, figure, area, period, beside.join('; '), newer, reporting, remarks]
}

/** A headline as lines of text. */
export function headlineText(roadmap: Roadmap, tile: IndicatorTile): string {
  const { code, name, what, figure, area, period, beside, newer, reporting, remarks } = headlineOf(
    roadmap,
    tile,
  )
  const place = [what, area, period].filter(Boolean).join(' · ')
  const who = reporting === '' ? '' : `${reporting} jurisdictions have a figure`
  const last = [who, remarks].filter(Boolean).join('; ')
  return [
    colors.bold(`${code}  ${name}`),
    `  ${figure}  ${place}`,
    ...beside.map((one) => `  ${one}`),
    ...[newer, last].filter(Boolean).map((line) => `  ${line}`),
  ].join('\n')
}
