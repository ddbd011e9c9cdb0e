import type { Command } from 'commander'
import {
  amountWithUnit,
  codesFromText,
  figureWithUnit as inWords,
  findDataElement,
  headlinesOf,
  isKnown,
  Refused,
  sayNumber,
  stockGapSentence,
  type ExplainedMeasure,
  type Explanation,
  type Figure,
  type Headline,
  type Indicator,
  type Unit,
} from '#definition'
import { headlineArea } from '#indicators'
import { areaName, figureWithUnit, printJson, printText, remarkText, spanText } from '../printing/index.ts'
import {
  commandLanguage,
  said,
  colors,
  withReader,
  type FigurePlace,
  type Reader,
  type Settings,
} from '../workplace/index.ts'
import { chooseIndicator, chooseRates } from './kpi.ts'
import { say as word } from './commands-sentences.ts'

interface Options {
  readonly jurisdiction?: string
  readonly period?: string
  readonly show?: string
  readonly codes?: string
  readonly per?: string
  readonly sql?: boolean
  readonly format: string
}

const anyQuantity: Unit = { id: '', name: { en: '' }, kind: 'quantity' }

function partLines({ parts }: Explanation): string[] {
  return parts.flatMap(({ observation: one, use, withdrawn }) => {
    const value =
      one.value ??
      [
        one.lower && sayNumber('at-least', { lower: one.lower }, commandLanguage()),
        one.upper && sayNumber('at-most', { upper: one.upper }, commandLanguage()),
      ]
        .filter(Boolean)
        .join(', ')
    const codes = Object.values(one.codes).filter((code) => !code.startsWith('_'))
    const what = [
      one.jurisdiction,
      spanText(one.start, one.end),
      one.itemClass.startsWith('_') ? '' : one.itemClass,
      ...codes,
    ]
    const became = withdrawn
      ? word('withdrawn-on-because', { day: withdrawn.at.slice(0, 10), reason: withdrawn.reason })
      : use
    return [
      `  ${colors.bold(value === '' ? one.status : value)}  ${what.filter(Boolean).join(', ')}  (${became})`,
      `      ${one.source}, ${one.vintage}${one.quote ? `: “${one.quote}”` : ''}`,
      `      ${one.address}`,
    ]
  })
}

/** What each source comes to by itself, where there are several: both sides of a dispute. */
function sourceLines({ sources }: ExplainedMeasure, unit: Unit): string[] {
  if (sources.length < 2) return []
  return sources.map(({ source, lower, upper }) => {
    const state = lower === upper ? 'value' : 'bounds'
    const text = inWords({ state, value: lower, lower, upper }, unit, commandLanguage())
    return `    ${source ?? word('records-of-the-registers')}: ${text}`
  })
}

/** What registers count, by jurisdiction, and where exactly those records are listed. */
function countedLines({ roadmap }: Settings, { counted, registers }: ExplainedMeasure): string[] {
  return counted.flatMap(({ jurisdiction, value, counted: place }) => [
    word('from-these-records', {
      area: areaName(roadmap, jurisdiction),
      value: value ?? word('records-state-different-values'),
    }),
    ...registers.map((id) => `      /registers/${id}?counted=${place}`),
  ])
}

/** Of a stock that is not known, who has not stated what. */
function gapLines({ roadmap }: Settings, { measures }: Explanation): string[] {
  const all = measures.flatMap(({ gaps = [] }) => gaps.map((gap) => stockGapSentence(roadmap, gap)))
  if (all.length === 0) return []
  return [`\n${word('why-stock-not-known')}`, ...[...new Set(all)].map((sentence) => `  ${sentence}`)]
}

function explanationText(
  settings: Settings,
  indicator: Indicator,
  explanation: Explanation,
  withSql: boolean,
): string {
  const { figure, formula, measures, members, stages } = explanation
  const { roadmap } = settings
  const show = indicator.shows[figure.show]
  const measured = measures.map((one) => {
    const state = one.lower === null && one.upper === null ? 'not reported' : 'bounds'
    const unit = findDataElement(roadmap, one.element)?.unit ?? anyQuantity
    const text =
      one.lower === one.upper && one.lower !== null
        ? amountWithUnit(one.lower, unit, commandLanguage())
        : inWords({ ...one, state, value: null }, unit, commandLanguage())
    const from = settings.roadmap.registers
      .filter(({ id }) => one.registers.includes(id))
      .map(({ name }) => said(name))
    const counted = from.length === 0 ? '' : word('records-of', { from: from.join(', ') })
    return [
      `  ${one.sentence}: ${text}${counted}`,
      ...sourceLines(one, unit),
      ...countedLines(settings, one),
    ].join('\n')
  })
  const memberLines = members.map(
    (one) => `  ${areaName(roadmap, one.jurisdiction)}: ${figureWithUnit(roadmap, indicator, one)}`,
  )
  const heading = `${indicator.code}, ${show ? said(show.name) : figure.show}, ${areaName(settings.roadmap, figure.jurisdiction)}, ${figure.period}`
  return [
    colors.bold(heading),
    `${figureWithUnit(roadmap, indicator, figure)}  ${remarkText(figure)}`.trimEnd(),
    word('formula-is', { formula }),
    `\n${word('head-measures')}`,
    ...measured,
    ...gapLines(settings, explanation),
    ...(memberLines.length > 0 ? [`\n${said({ en: 'Members' })}`, ...memberLines] : []),
    word('observations-behind-it'),
    ...partLines(explanation),
    ...(withSql ? ['\nSQL', ...stages.map(({ name, sql }) => `-- ${name}\n${sql}`)] : []),
  ].join('\n')
}

/** The newest headline of an indicator for an area, where anything is known of it. */
async function findTile(reader: Reader, { id, kind }: Indicator, area: string) {
  const tiles = await reader.tiles([kind], area)
  return tiles.find((tile) => tile.indicator === id)
}

/** The codes of the figure: those that are said, else those of the headline where it is that. */
function codesAsked(options: Options, headline: Headline): Figure['codes'] {
  if (options.codes !== undefined) return codesFromText(options.codes)
  const isHeadline = options.show === undefined || options.show === headline.show
  return isHeadline ? (headline.codes ?? {}) : {}
}

/** Which figure is opened: the headline in all that is not said. */
async function chosenPlace(
  reader: Reader,
  { roadmap }: Settings,
  indicator: Indicator,
  options: Options,
): Promise<FigurePlace> {
  const { jurisdiction = headlineArea(roadmap, indicator), period } = options
  const tile = period === undefined ? await findTile(reader, indicator, jurisdiction) : undefined
  const headline = headlinesOf(indicator)[tile?.choice ?? 0] ?? indicator.headline
  const per = options.per === undefined ? {} : { per: options.per }
  const place = {
    ...{ show: options.show ?? headline.show, jurisdiction, codes: codesAsked(options, headline) },
    ...per,
    origin: 'reported' as const,
  }
  if (period !== undefined) return { ...place, period }
  const latest = tile?.latest
  if (!latest || !isKnown(latest)) {
    throw new Refused('headline-missing', { indicator: indicator.code, jurisdiction }, 'bad-request')
  }
  return { ...place, origin: latest.origin, period: latest.period }
}

/** `explain`: opens one figure down to its sources. */
export function explainCommand(program: Command, settings: () => Settings): void {
  program
    .command('explain <id>')
    .description(word('open-one-figure-of-a'))
    .option('-j, --jurisdiction <id>', word('jurisdiction-or-group-that-of'))
    .option('-p, --period <period>', word('2023-2023-h1-2023-q3'))
    .option('-s, --show <figure>', word('which-figure-of-the-kpi'))
    .option('-c, --codes <codes>', word('dimension-code-separated-by-commas'))
    .option('--per <denominator>', word('a-count-as-a-rate'))
    .option('--sql', word('print-the-sql-as-well'))
    .option('-f, --format <format>', word('text-or-json'), 'text')
    .addHelpText(
      'after',
      `\n${word('help-examples')}\n  waymark explain <id>\n  waymark explain <id> -j <jurisdiction> -p 2023 -s <figure> -c sex:female`,
    )
    .action(async (id: string, options: Options) => {
      const chosen = settings()
      const indicator = chooseIndicator(chosen, id)
      if (options.show !== undefined && !indicator.shows[options.show]) {
        const allowed = Object.keys(indicator.shows).join(', ')
        const said = { indicator: indicator.code, show: options.show, allowed }
        throw new Refused('figure-of-kpi-unknown', said, 'bad-request')
      }
      const asked = chooseRates(chosen, indicator, options.per)
      const { explanation, isInvented } = await withReader(chosen, async (reader) => ({
        explanation: await reader.explanation(
          indicator,
          await chosenPlace(reader, chosen, indicator, options),
        ),
        isInvented: reader.isInvented,
      }))
      if (options.format === 'json') return printJson(isInvented, explanation)
      return printText(isInvented, explanationText(chosen, asked, explanation, options.sql === true))
    })
}
