import type { Command } from 'commander'
import {
  askedRates,
  findIndicator,
  frequencies,
  indicatorKinds,
  indicatorsOfKind,
  Refused,
  reportingAreas,
  takesOnlyPublished,
  type Indicator,
  type IndicatorKind,
} from '#definition'
import {
  figuresText,
  headlineColumns,
  headlineRow,
  headlineText,
  printCsv,
  printJson,
  printText,
} from '../printing/index.ts'
import { said, withReader, type Settings } from '../workplace/index.ts'
import { say as word } from './commands-sentences.ts'

interface Options {
  readonly jurisdiction?: string
  readonly period?: string
  readonly from?: string
  readonly to?: string
  readonly frequency?: (typeof frequencies)[number]
  readonly by?: string
  readonly show?: string
  readonly per?: string
  readonly kind: IndicatorKind
  readonly format: string
}

/** The indicator of that id or code. */
export function chooseIndicator({ roadmap }: Settings, id: string): Indicator {
  const found = findIndicator(roadmap, id)
  if (found) return found
  const allowed = roadmap.indicators.map((one) => `${one.code} (${one.id})`).join(', ')
  throw new Refused('kpi-unknown', { id, allowed }, 'bad-request')
}

/** The jurisdiction or group that was asked for; undefined where none was. */
function chooseArea({ roadmap }: Settings, wanted: string | undefined): string | undefined {
  const areas = reportingAreas(roadmap).map(({ id }) => id)
  if (wanted === undefined || areas.includes(wanted)) return wanted
  throw new Refused('area-unknown', { area: wanted, allowed: areas.join(', ') }, 'bad-request')
}

/** The indicator as it is asked for: itself, or its counts as rates. */
export function chooseRates({ roadmap }: Settings, indicator: Indicator, per: string | undefined): Indicator {
  const found = askedRates(roadmap, indicator, per)
  if (found) return found
  const allowed = (roadmap.denominators ?? []).map(({ id }) => id).join(', ')
  const said = { indicator: indicator.code, per: per ?? '' }
  if (allowed === '') throw new Refused('rates-of-kpi-none', said, 'bad-request')
  throw new Refused('rates-of-kpi', { ...said, allowed }, 'bad-request')
}

/** “Further indicators: 12 of targets (--kind target)”, for whoever listed the KPIs. */
function furtherText({ roadmap }: Settings): string {
  const others = indicatorKinds.filter((kind) => kind !== 'kpi')
  const counted = others.flatMap((kind) => {
    const { length } = indicatorsOfKind(roadmap, kind)
    return length === 0 ? [] : [word('so-many-of-kind', { length, kind })]
  })
  return counted.length === 0 ? '' : word('further-indicators', { counted: counted.join(', ') })
}

async function printTiles(settings: Settings, { format, jurisdiction, kind }: Options): Promise<void> {
  const { roadmap } = settings
  const area = chooseArea(settings, jurisdiction)
  const { tiles, isInvented } = await withReader(settings, async (reader) => ({
    tiles: await reader.tiles([kind], area),
    isInvented: reader.isInvented,
  }))
  if (format === 'json') return printJson(isInvented, tiles)
  if (format === 'csv') {
    const rows = [headlineColumns(), ...tiles.map((tile) => headlineRow(roadmap, tile))]
    return printCsv(isInvented, rows.map((row) => row.map(quote).join(',')).join('\n'))
  }
  const blocks = tiles.map((tile) => headlineText(roadmap, tile)).join('\n\n')
  printText(isInvented, `${blocks}${kind === 'kpi' ? furtherText(settings) : ''}`)
}

const quote = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

async function printIndicator(settings: Settings, indicator: Indicator, options: Options): Promise<void> {
  const { jurisdiction, show, frequency, by, format, per } = options
  const asked = chooseRates(settings, indicator, per)
  const from = options.from ?? options.period
  const to = options.to ?? options.period
  const query = {
    ...(jurisdiction ? { jurisdiction } : {}),
    ...(show ? { show } : {}),
    ...(per ? { per } : {}),
    ...(frequency ? { frequency } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(by ? { by: by.split(',') } : {}),
  }
  const { answer, isInvented } = await withReader(settings, async (reader) => ({
    answer: await reader.figures(indicator, query),
    isInvented: reader.isInvented,
  }))
  if (format === 'json') return printJson(isInvented, answer)
  if (format === 'csv') {
    const [{ figuresTable }, { writeCsv }] = await Promise.all([import('#api'), import('#formats')])
    const { heading, rows } = figuresTable(settings.roadmap, asked, answer)
    const isPublished = takesOnlyPublished(settings.roadmap, indicator)
    return printCsv(isInvented, writeCsv(heading, rows), isPublished)
  }
  const heading = `${indicator.code}  ${said(indicator.text)}`
  printText(isInvented, `${heading}\n\n${figuresText(settings.roadmap, asked, answer)}`)
}

/** `kpi [id]`: the headline of every KPI, or all figures of one. */
export function kpiCommand(program: Command, settings: () => Settings): void {
  program
    .command('kpi [id]')
    .description(word('show-the-headline-of-every'))
    .option('-j, --jurisdiction <id>', word('one-jurisdiction-or-group-only'))
    .option('-p, --period <period>', word('one-period-only-2023-2023'))
    .option('--from <period>', word('first-period'))
    .option('--to <period>', word('last-period'))
    .option('--frequency <frequency>', `per ${frequencies.join(', ')}`)
    .option('-b, --by <dimensions>', word('break-down-by-these-dimensions'))
    .option('--per <denominator>', word('counts-as-rates-per-what'))
    .option('-s, --show <figure>', word('one-figure-of-the-kpi'))
    .option(
      '-k, --kind <kind>',
      word('which-indicators-are-listed', { indicatorKinds: indicatorKinds.join(', ') }),
      'kpi',
    )
    .option('-f, --format <format>', word('table-csv-or-json'), 'table')
    .addHelpText(
      'after',
      `\n${word('help-examples-of-kpi')}\n  waymark kpi <id> --period 2023 --by sex\n  waymark kpi <id> --jurisdiction <id> --format csv`,
    )
    .action(async (id: string | undefined, options: Options) => {
      const chosen = settings()
      if (!['table', 'csv', 'json'].includes(options.format)) {
        throw new Refused('format-unknown', { format: options.format }, 'bad-request')
      }
      if (!indicatorKinds.includes(options.kind)) {
        throw new Refused(
          'kind-unknown',
          { kind: options.kind, allowed: indicatorKinds.join(', ') },
          'bad-request',
        )
      }
      if (id !== undefined) return printIndicator(chosen, chooseIndicator(chosen, id), options)
      return printTiles(chosen, options)
    })
}
