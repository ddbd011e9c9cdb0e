import type { Command } from 'commander'
import {
  codesFromText,
  figureText,
  textIn,
  type ExplainedMeasure,
  type Explanation,
  type Indicator,
} from '#definition'
import { areaName, figureWithUnit, remarkText } from '../figure-lines.ts'
import { printJson, printText } from '../print-result.ts'
import { withReader } from '../reader.ts'
import { UsageError, type Settings } from '../settings.ts'
import { colors } from '../terminal.ts'
import { chooseIndicator, chooseRates } from './kpi.ts'

interface Options {
  readonly jurisdiction: string
  readonly period: string
  readonly show?: string
  readonly codes?: string
  readonly per?: string
  readonly sql?: boolean
  readonly format: string
}

function partLines({ parts }: Explanation): string[] {
  return parts.flatMap(({ observation: one, use }) => {
    const value =
      one.value ??
      [one.lower && `at least ${one.lower}`, one.upper && `at most ${one.upper}`].filter(Boolean).join(', ')
    const codes = Object.values(one.codes).filter((code) => !code.startsWith('_'))
    const what = [
      one.jurisdiction,
      `${one.start} to ${one.end}`,
      one.itemClass.startsWith('_') ? '' : one.itemClass,
      ...codes,
    ]
    return [
      `  ${colors.bold(value === '' ? one.status : value)}  ${what.filter(Boolean).join(', ')}  (${use})`,
      `      ${one.source}, ${one.vintage}${one.quote ? `: “${one.quote}”` : ''}`,
      `      ${one.address}`,
    ]
  })
}

/** What each source comes to by itself, where there are several: both sides of a dispute. */
function sourceLines({ sources }: ExplainedMeasure): string[] {
  if (sources.length < 2) return []
  return sources.map(({ source, lower, upper }) => {
    const state = lower === upper ? 'value' : 'bounds'
    const text = figureText({ state, value: lower, lower, upper }, 'quantity')
    return `    ${source ?? 'records of the registers'}: ${text}`
  })
}

/** What registers count, by jurisdiction, and where exactly those records are listed. */
function countedLines({ roadmap }: Settings, { counted, registers }: ExplainedMeasure): string[] {
  return counted.flatMap(({ jurisdiction, value, counted: place }) => [
    `    ${areaName(roadmap, jurisdiction)}: ${value ?? 'records state different values'}, from these records:`,
    ...registers.map((id) => `      /registers/${id}?counted=${place}`),
  ])
}

function explanationText(
  settings: Settings,
  indicator: Indicator,
  explanation: Explanation,
  withSql: boolean,
): string {
  const { figure, formula, measures, members, stages } = explanation
  const show = indicator.shows[figure.show]
  const kind = show?.unit.kind ?? 'count'
  const measured = measures.map((one) => {
    const state = one.lower === null && one.upper === null ? 'not reported' : 'bounds'
    const text =
      one.lower === one.upper && one.lower !== null
        ? one.lower
        : figureText({ ...one, state, value: null }, 'quantity')
    const from = settings.roadmap.registers
      .filter(({ id }) => one.registers.includes(id))
      .map(({ name }) => textIn(name, 'en'))
    const counted = from.length === 0 ? '' : ` (records of: ${from.join(', ')})`
    return [`  ${one.sentence}: ${text}${counted}`, ...sourceLines(one), ...countedLines(settings, one)].join(
      '\n',
    )
  })
  const memberLines = members.map(
    (one) => `  ${areaName(settings.roadmap, one.jurisdiction)}: ${figureText(one, kind)}`,
  )
  const heading = `${indicator.code}, ${show ? textIn(show.name, 'en') : figure.show}, ${areaName(settings.roadmap, figure.jurisdiction)}, ${figure.period}`
  return [
    colors.bold(heading),
    `${figureWithUnit(indicator, figure)}  ${remarkText(figure)}`.trimEnd(),
    `\nFormula: ${formula}`,
    '\nMeasures',
    ...measured,
    ...(memberLines.length > 0 ? ['\nMembers', ...memberLines] : []),
    '\nObservations behind it',
    ...partLines(explanation),
    ...(withSql ? ['\nSQL', ...stages.map(({ name, sql }) => `-- ${name}\n${sql}`)] : []),
  ].join('\n')
}

/** `explain`: opens one figure down to its sources. */
export function explainCommand(program: Command, settings: () => Settings): void {
  program
    .command('explain <id>')
    .description('open one figure of a KPI: formula, measures, observations with their sources, SQL')
    .requiredOption('-j, --jurisdiction <id>', 'jurisdiction or group')
    .requiredOption('-p, --period <period>', '2023, 2023-H1, 2023-Q3 or 2023-05')
    .option('-s, --show <figure>', 'which figure of the KPI; its headline if not said')
    .option('-c, --codes <codes>', 'dimension:code, separated by commas')
    .option(
      '--per <denominator>',
      'a count as a rate: per what, such as “population” where the roadmap has it',
    )
    .option('--sql', 'print the SQL as well')
    .option('-f, --format <format>', 'text or json', 'text')
    .addHelpText(
      'after',
      '\nExample:\n  waymark explain <id> -j <jurisdiction> -p 2023 -s <figure> -c sex:female',
    )
    .action(async (id: string, options: Options) => {
      const chosen = settings()
      const indicator = chooseIndicator(chosen, id)
      const show = options.show ?? indicator.headline.show
      if (!indicator.shows[show]) {
        throw new UsageError(
          `${indicator.code} has no figure “${show}”. Use one of: ${Object.keys(indicator.shows).join(', ')}.`,
        )
      }
      const { jurisdiction, period, per } = options
      const asked = chooseRates(chosen, indicator, per)
      const place = {
        show,
        jurisdiction,
        period,
        codes: codesFromText(options.codes ?? ''),
        ...(per === undefined ? {} : { per }),
        origin: 'reported' as const,
      }
      const { explanation, isInvented } = await withReader(chosen, async (reader) => ({
        explanation: await reader.explanation(indicator, place),
        isInvented: reader.isInvented,
      }))
      if (options.format === 'json') return printJson(isInvented, explanation)
      return printText(isInvented, explanationText(chosen, asked, explanation, options.sql === true))
    })
}
