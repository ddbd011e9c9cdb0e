// What the pages of records that are followed ask the API. Asked again when somebody signs in or out.
import { queryOptions, useSuspenseQueries } from '@tanstack/react-query'
import { addressOf, type Register, type Roadmap } from '#definition'
import { registerQuery } from '../data/queries.ts'
import { download, request, type Asked } from '../data/request.ts'
import { useOutline } from '../data/roadmap-context.ts'

type OfFollowed = 'cohorts' | 'durations'

function asking<Id extends OfFollowed>(id: Id, asked: Asked<Id>) {
  return queryOptions({
    queryKey: ['records', addressOf(id, asked)],
    queryFn: ({ signal }) => request(id, { ...asked, signal }),
    ...{ retry: false, staleTime: 0 },
  })
}

export const cohortsQuery = (asked: Asked<'cohorts'>) => asking('cohorts', asked)
export const durationsQuery = (asked: Asked<'durations'>) => asking('durations', asked)

type Format = 'csv' | 'xlsx'

/** The answer as a file. */
export const takeCohorts = ({ params, query }: Asked<'cohorts'>, format: Format) =>
  download('cohorts', { params, query: { ...query, format } })
export const takeDurations = ({ params, query }: Asked<'durations'>, format: Format) =>
  download('durations', { params, query: { ...query, format } })

type Followed = Pick<Roadmap, 'registers'>

/** The registers of which anything is followed, with all their questions; shown once they are there (`Suspense`). */
export function useFollowed(): Followed {
  const { registers } = useOutline()
  const followed = registers.filter(({ hasCohorts, hasDurations }) => hasCohorts ?? hasDurations)
  const found = useSuspenseQueries({ queries: followed.map(({ id }) => registerQuery(id)) })
  return { registers: found.map(({ data }) => data.register) }
}

/** The registers whose records are followed from their beginning. */
export const followedRegisters = ({ registers }: Followed): Register[] =>
  registers.filter(({ cohorts }) => cohorts !== undefined)

/** Everything of which a register says how long it took. */
export const durationsOf = ({ registers }: Followed) =>
  registers.flatMap((register) => (register.durations ?? []).map((duration) => ({ register, duration })))
