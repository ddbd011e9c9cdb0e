// Questions to the API as addresses: written by browser and command line, read by the server. Once, for all of them.
import { addressOf } from './asking.ts'
import type { FiguresQuery } from '../figure-contract.ts'
import type { FindingsQuery } from '../findings-contract.ts'
import type { AreaChartKind, Figure, IndicatorKind } from '../../indicators/index.ts'

type Codes = Readonly<Record<string, string>>

/** `sex:female,outcome:killed` */
export function codesToText(codes: Codes): string {
  return Object.entries(codes)
    .map(([id, code]) => `${id}:${code}`)
    .join(',')
}

/** The codes of `sex:female,outcome:killed`; what is not of that form is left out. */
export function codesFromText(text: string): Record<string, string> {
  const pairs = text.split(',').map((pair) => pair.split(':'))
  return Object.fromEntries(pairs.flatMap(([id, code]) => (id && code ? [[id, code]] : [])))
}

export type AnswerFormat = 'json' | 'csv' | 'xlsx'

export function figuresAddress(indicator: string, query: FiguresQuery, format?: AnswerFormat): string {
  const { by, ...same } = query
  return addressOf('figures', { params: { id: indicator }, query: { ...same, by: by?.join(','), format } })
}

/** What somebody chose to see in a chart. */
export interface ChartQuery extends Pick<FiguresQuery, 'show' | 'frequency' | 'from' | 'to' | 'per'> {
  readonly kind?: AreaChartKind | undefined
  /** Ids of areas, separated by commas. */
  readonly area?: string | undefined
  readonly only?: string | undefined
  readonly width?: number
  /** Of the reader's browser where not said. */
  readonly language?: string
}

/** The address of a chart as a picture: drawn in lines, or in pixels for what takes no SVG. */
export function chartAddress(indicator: string, query: ChartQuery, kind: 'svg' | 'png' = 'svg'): string {
  return addressOf(kind === 'png' ? 'chartPng' : 'chart', { params: { id: indicator }, query })
}

/** The address of everything at a glance, with a tile of every indicator of these kinds; of every KPI where not said. */
export function overviewAddress(kinds: readonly IndicatorKind[] = []): string {
  return addressOf('overview', { query: { kinds: kinds.join(',') } })
}

/** The address of a page of findings. */
export function findingsAddress(query: FindingsQuery = {}): string {
  return addressOf('findings', { query })
}

/** The address of the headlines of these kinds for one jurisdiction or group; of every KPI where not said. */
export function areaHeadlinesAddress(jurisdiction: string, kinds: readonly IndicatorKind[] = []): string {
  return addressOf('areaHeadlines', { query: { jurisdiction, kinds: kinds.join(',') } })
}

/** The address of what a report of the cycle expects. */
export function completenessAddress(product?: string, report?: number): string {
  return addressOf('completeness', { query: { product, report } })
}

/** The address of what rules find in the stored records of a register, after those looked at before. */
export function ruledRecordsAddress(register: string, after?: string): string {
  return addressOf('ruledRecords', { params: { id: register }, query: { after } })
}

/** The address of the records of a register that are the same and about which nobody has decided. */
export function collisionsAddress(register: string, limit?: number): string {
  return addressOf('collisions', { params: { id: register }, query: { limit } })
}

/** The address that opens a figure. */
export function explanationAddress(
  indicator: string,
  figure: Pick<Figure, 'show' | 'jurisdiction' | 'period' | 'codes' | 'origin' | 'per'>,
): string {
  const { show, jurisdiction, period, codes, origin, per } = figure
  const query = { show, jurisdiction, period, codes: codesToText(codes), per, origin }
  return addressOf('explanation', { params: { id: indicator }, query })
}

/** All observations, page by page. */
export function observationsAddress(format?: AnswerFormat): string {
  return addressOf('observations', { query: { format } })
}

/** The observations of an indicator's data elements, page by page. */
export function indicatorObservationsAddress(
  indicator: string,
  cursor?: string | null,
  format?: AnswerFormat,
): string {
  return addressOf('indicatorObservations', { params: { id: indicator }, query: { cursor, format } })
}
