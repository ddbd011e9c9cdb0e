// Questions to the API as addresses: written by browser and command line, read by the server. Once, for all of them.
import { apiPaths, pathTo } from './api-paths.ts'
import type { FiguresQuery } from './contract.ts'
import type { FindingsQuery } from './findings-contract.ts'
import type { Figure, IndicatorKind } from '../indicators/index.ts'

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

function withQuery(path: string, params: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(params).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, value] as const],
  )
  const query = new URLSearchParams(Object.fromEntries(given)).toString()
  return query === '' ? path : `${path}?${query}`
}

export type AnswerFormat = 'json' | 'csv'

export function figuresAddress(indicator: string, query: FiguresQuery, format?: AnswerFormat): string {
  const { by, ...same } = query
  return withQuery(pathTo('figures', indicator), { ...same, by: by?.join(','), format })
}

/** The address of everything at a glance, with a tile of every indicator of these kinds; of every KPI where not said. */
export function overviewAddress(kinds: readonly IndicatorKind[] = []): string {
  return withQuery(apiPaths.overview, { kinds: kinds.join(',') })
}

/** The address of a page of findings. */
export function findingsAddress({ limit, ...query }: FindingsQuery = {}): string {
  return withQuery(apiPaths.findings, { ...query, limit: limit === undefined ? undefined : String(limit) })
}

/** The address of the headlines of these kinds for one jurisdiction or group; of every KPI where not said. */
export function areaHeadlinesAddress(jurisdiction: string, kinds: readonly IndicatorKind[] = []): string {
  return withQuery(apiPaths.areaHeadlines, { jurisdiction, kinds: kinds.join(',') })
}

/** The address of what a report of the cycle expects. */
export function completenessAddress(product?: string, report?: number): string {
  return withQuery(apiPaths.completeness, {
    product,
    report: report === undefined ? undefined : String(report),
  })
}

/** The address of what rules find in the stored records of a register, after those looked at before. */
export function ruledRecordsAddress(register: string, after?: string): string {
  return withQuery(pathTo('ruledRecords', register), { after })
}

/** The address of the records of a register that are the same and about which nobody has decided. */
export function collisionsAddress(register: string, limit?: number): string {
  return withQuery(pathTo('collisions', register), { limit: limit === undefined ? undefined : String(limit) })
}

/** The address that opens a figure. */
export function explanationAddress(
  indicator: string,
  figure: Pick<Figure, 'show' | 'jurisdiction' | 'period' | 'codes' | 'origin' | 'per'>,
): string {
  const { show, jurisdiction, period, codes, origin, per } = figure
  return withQuery(pathTo('explanation', indicator), {
    show,
    jurisdiction,
    period,
    codes: codesToText(codes),
    per,
    origin,
  })
}

/** All observations, page by page. */
export function observationsAddress(format?: AnswerFormat): string {
  return withQuery(apiPaths.observations, { format })
}

/** The observations of an indicator's data elements, page by page. */
export function indicatorObservationsAddress(
  indicator: string,
  cursor?: string | null,
  format?: AnswerFormat,
): string {
  return withQuery(pathTo('indicatorObservations', indicator), { cursor: cursor ?? undefined, format })
}
