// Headlines in the terminal and as CSV: the same that tiles and pages print.
import {
  askedOf,
  findBreakdownCodes,
  findCode,
  findGroup,
  isKnown,
  ownCodes,
  unsaidCodes,
  type Figure,
  type Indicator,
  type IndicatorTile,
  type Roadmap,
} from '#definition'
import { areaName, besideRemarkText, figureWithUnit, remarkText } from './figure-lines.ts'
import { said, colors } from '../workplace/index.ts'
import { say as word } from './printing-sentences.ts'
import { partText } from './short-texts.ts'

/** A headline in words, piece by piece. */
interface Headline {
  readonly code: string
  readonly name: string
  readonly what: string
  readonly figure: string
  readonly area: string
  readonly period: string
  readonly beside: readonly string[]
  /** The author's first choice, where another headline stands in its place: nobody reported it. */
  readonly instead: string
  readonly newer: string
  readonly reporting: string
  readonly remarks: string
}

/** The codes of a figure by their names: “bottles, women”. */
function codesText(roadmap: Roadmap, { codes }: Pick<Figure, 'codes'>): string {
  const names = Object.entries(codes).map(([breakdown, code]) => {
    const list = findBreakdownCodes(roadmap, breakdown)
    const found = list && findCode(list, code)
    return found ? said(found.name) : code
  })
  return names.join(', ')
}

function showName({ shows }: Indicator, show: string): string {
  return said(shows[show]?.name ?? { en: show })
}

/** What stands beside a headline, by its name and what its unit does not say. */
function besideName(roadmap: Roadmap, indicator: Indicator, figure: Figure): string {
  const codes = codesText(roadmap, { codes: unsaidCodes(roadmap, indicator, figure) })
  return [showName(indicator, figure.show), codes].filter(Boolean).join(', ')
}

/** Is it known of a group as a whole, not added up here? */
const isOfWhole = (latest: Figure | null) =>
  latest !== null && latest.origin === 'reported' && isKnown(latest)

/** Of a group that nobody added up here, that it is said of it as a whole; and the marks of the figure. */
function remarksOf(latest: Figure | null, isGroup: boolean): string {
  if (!latest) return ''
  const whole = isGroup && isOfWhole(latest) ? word('said-of-the-region-as') : ''
  return [whole, remarkText(latest)].filter(Boolean).join('; ')
}

/** The author's first choice, and that it is not reported; for which area, where another stands in its place. */
function insteadOf(
  roadmap: Roadmap,
  tile: IndicatorTile,
  { headline, shows }: Indicator,
  none: string,
): string {
  const name = said(shows[headline.show]?.name ?? { en: headline.show })
  const wanted = headline.area ?? roadmap.mainGroup
  const isElsewhere = findGroup(roadmap, tile.area) !== undefined && tile.area !== wanted
  return isElsewhere
    ? word('not-reported-for', { name, area: areaName(roadmap, wanted) })
    : `${name}: ${none}`
}

const othersAsked = { secretariat: 'asked-secretariat', eu: 'asked-eu', survey: 'asked-survey' } as const

/** How many members have a figure, or who else is asked for it; nothing where the marks of the figure say who is in it. */
function reportingOf(roadmap: Roadmap, tile: IndicatorTile, indicator: Indicator, show: string): string {
  const { latest, area, reporting, of } = tile
  if (!findGroup(roadmap, area) || latest?.coverage !== undefined || isOfWhole(latest)) return ''
  const asked = askedOf(roadmap, indicator, show)
  // What jurisdictions are not asked for is not missing from any of them.
  if (reporting === 0 && asked !== 'jurisdiction') return word('asked-of', { who: word(othersAsked[asked]) })
  return word('jurisdictions-have-a-figure', {
    reporting: partText(reporting, of),
  })
}

function headlineOf(roadmap: Roadmap, tile: IndicatorTile): Headline {
  const { latest, newer, running, area } = tile
  const indicator = roadmap.indicators.find(({ id }) => id === tile.indicator)
  if (!indicator) throw new Error(`The roadmap has no indicator “${tile.indicator}”.`)
  const isGroup = findGroup(roadmap, area) !== undefined
  const inWords = (figure: Figure) => figureWithUnit(roadmap, indicator, figure)
  const marked = (figure: Figure, headline: Figure | null) => {
    const remark = besideRemarkText(figure, headline)
    return `${inWords(figure)}${remark === '' ? '' : ` (${remark})`}`
  }
  const inPeriod = (figure: Figure) =>
    figure.period === running ? word('running-period', { period: figure.period }) : figure.period
  const { headline } = indicator
  const of = latest ?? { show: headline.show, codes: ownCodes(roadmap, indicator, headline) }
  const none = isGroup ? word('not-reported-for-the-region') : said({ en: 'not reported' })
  return {
    code: indicator.code,
    name: said(indicator.name),
    what: [showName(indicator, of.show), codesText(roadmap, of)].filter(Boolean).join(', '),
    figure: latest ? inWords(latest) : none,
    area: areaName(roadmap, area),
    period: latest ? inPeriod(latest) : '',
    beside: tile.beside.map(
      (figure) => `${besideName(roadmap, indicator, figure)}: ${marked(figure, latest)}`,
    ),
    instead: tile.choice === 0 ? '' : insteadOf(roadmap, tile, indicator, none),
    newer: newer ? `${inPeriod(newer)}: ${marked(newer, null)}` : '',
    reporting: reportingOf(roadmap, tile, indicator, of.show),
    remarks: remarksOf(latest, isGroup),
  }
}

/** The heads of headlines as CSV, which programs read. */
export const headlineColumns = (): readonly string[] => [
  'KPI',
  'Name',
  'Headline',
  'Figure',
  'Area',
  'Period',
  word('beside-it'),
  'Newer',
  'Reporting',
  'Remarks',
  word('in-place-of'),
]

/** A headline as a row of a CSV. */
export function headlineRow(roadmap: Roadmap, tile: IndicatorTile): string[] {
  const { beside, ...said } = headlineOf(roadmap, tile)
  const { code, name, what, figure, area, period, newer, reporting, remarks, instead } = said
  return [code, name, what, figure, area, period, beside.join('; '), newer, reporting, remarks, instead]
}

/** A headline as lines of text. */
export function headlineText(roadmap: Roadmap, tile: IndicatorTile): string {
  const said = headlineOf(roadmap, tile)
  const { code, name, what, figure, area, period, beside, newer, reporting, remarks, instead } = said
  const place = [what, area, period].filter(Boolean).join(' · ')
  const last = [reporting, remarks].filter(Boolean).join('; ')
  return [
    colors.bold(`${code}  ${name}`),
    `  ${figure}  ${place}`,
    ...beside.map((one) => `  ${one}`),
    ...[newer, last, instead].filter(Boolean).map((line) => `  ${line}`),
  ].join('\n')
}
