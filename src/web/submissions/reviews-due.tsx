// Records that are to be looked at again, in “My work”: the earliest day first, what is late in bold.
import { Link } from '@tanstack/react-router'
import { queryOptions } from '@tanstack/react-query'
import { useId, type ReactNode } from 'react'
import { addressOf, institutionWord } from '#definition'
import { useAsked } from '../data/import-queries.ts'
import { areaName } from '../data/names.ts'
import { request } from '../data/request.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { Loaded } from '../controls/loaded.tsx'
import { TableHeads } from '../controls/table-heads.tsx'
import { documentWords as said } from '../words/review/document-words.ts'
import { language, say } from '../words/index.ts'

const reviewsQuery = queryOptions({
  queryKey: ['records', addressOf('reviewsDue', {})],
  queryFn: ({ signal }) => request('reviewsDue', { signal }),
  ...{ retry: false, staleTime: 0 },
})

function Reviews(): ReactNode {
  const roadmap = useOutline()
  const heading = useId()
  const query = useAsked(reviewsQuery)
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{said.reviews}</h2>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="quiet">{said.reviewsNone}</p>
          ) : (
            <table className="stacks">
              <caption className="unseen">{said.reviews}</caption>
              <TableHeads names={[said.record, said.keptBy, said.reviewBy]} />
              <tbody>
                {items.map(({ register, jurisdiction, institution, id, name, due, isLate }) => {
                  const found = roadmap.registers.find((one) => one.id === register)
                  return (
                    <tr key={`${register} ${jurisdiction} ${id}`}>
                      <th scope="row">
                        <Link
                          to="/registers/$id/$jurisdiction/$record"
                          params={{ id: register, jurisdiction, record: id }}
                        >
                          {said.recordOf(found ? say(found.name) : register, name)}
                        </Link>
                      </th>
                      <td data-label={said.keptBy}>
                        {institutionWord(roadmap, { jurisdiction, institution }, language)},{' '}
                        {areaName(roadmap, jurisdiction)}
                      </td>
                      <td data-label={said.reviewBy}>
                        {due} {isLate && <strong>{said.late}</strong>}
                      </td>
                    </tr>
                  )
                })}
              </tbody>
            </table>
          )
        }
      </Loaded>
    </section>
  )
}

/** Nothing where no register of the roadmap is looked at again. */
export function ReviewsDue(): ReactNode {
  const { registers } = useOutline()
  return registers.some(({ isReviewed }) => isReviewed === true) ? <Reviews /> : null
}
