// Addresses of the API with their questions written out.
import { apiPaths, pathTo, type Figure, type FiguresQuery } from '#definition'
import { codesAsText, writeSearch } from './search.ts'

export function figuresAddress(indicator: string, query: FiguresQuery, format?: 'csv'): string {
  const { by, ...rest } = query
  return pathTo('figures', indicator) + writeSearch({ ...rest, by: by?.join(','), format })
}

/** The address that opens one figure: its show, area, period, codes and origin. */
export function explanationAddress(indicator: string, figure: Figure): string {
  const { show, jurisdiction, period, codes, origin } = figure
  return (
    pathTo('explanation', indicator) +
    writeSearch({ show, jurisdiction, period, codes: codesAsText(codes), origin })
  )
}

export function indicatorObservationsAddress(
  indicator: string,
  question: { readonly cursor?: string | undefined; readonly format?: 'csv' },
): string {
  return pathTo('indicatorObservations', indicator) + writeSearch(question)
}

export function observationsCsvAddress(): string {
  return apiPaths.observations + writeSearch({ format: 'csv' })
}
