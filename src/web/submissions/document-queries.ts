// What a document asks the API: its text and its lists by edition, figures of the year, and the months that are judged.
import { queryOptions } from '@tanstack/react-query'
import { addressOf, recordFields, type RecordAnswer, type Register, type StoredAnswers } from '#definition'
import { request } from '../data/request.ts'

const own = { retry: false, staleTime: 0 } as const

/** So many records of an edition are listed. */
export const mostListed = 200

/** The records of a register: of one edition where it is said, else of all. */
export function editionQuery(
  { id, field }: { readonly id: string; readonly field: string },
  jurisdiction: string,
  edition?: string,
) {
  const where = edition === undefined ? {} : { where: `${field}:${edition}..${edition}` }
  const asked = { params: { id }, query: { jurisdiction, ...where, limit: mostListed } }
  return queryOptions({
    queryKey: ['records', addressOf('records', asked)],
    queryFn: ({ signal }) => request('records', { ...asked, signal }),
    ...own,
  })
}

/** The figures of one indicator for a jurisdiction and a year. */
export function yearFiguresQuery(indicator: string, jurisdiction: string, year: string) {
  const query = { frequency: 'year', from: year, to: year, jurisdiction } as const
  const asked = { params: { id: indicator }, query }
  return queryOptions({
    queryKey: ['records', addressOf('figures', asked)],
    queryFn: ({ signal }) => request('figures', { ...asked, signal }),
    ...own,
  })
}

/** Two years of one watched register. */
export function watchedQuery(register: string, jurisdiction: string) {
  const asked = { query: { register, jurisdiction } }
  return queryOptions({
    queryKey: ['records', addressOf('signals', asked)],
    queryFn: ({ signal }) => request('signals', { ...asked, signal }),
    ...own,
  })
}

/** The fields by which a record is known again in another edition. */
const lastingKey = ({ likeness }: Register, edition: string, fields: StoredAnswers): string =>
  likeness
    .filter((id) => id !== edition)
    .map((id) => JSON.stringify(fields[id] ?? null))
    .join(' ')

/** The record of the edition before, for each that has one. */
export function earlierOf(
  register: Register,
  edition: string,
  { now, before }: { readonly now: readonly RecordAnswer[]; readonly before: readonly RecordAnswer[] },
): Map<string, RecordAnswer> {
  const byKey = new Map(before.map((one) => [lastingKey(register, edition, one.fields), one]))
  return new Map(
    now.flatMap((one) => {
      const found = byKey.get(lastingKey(register, edition, one.fields))
      return found ? [[one.id, found] as const] : []
    }),
  )
}

/** The answers that are codes: what people judged, and by which two editions are compared. */
export const judgedFields = (register: Register) =>
  recordFields(register).filter(({ kind, isRequired }) => kind === 'code' && isRequired)
